/** Ranges of a gauge: `..3`, `4..6`, `7..`, `5`, read as they are written. */
import type { GaugeRange } from '../condition.ts';
import type { JsonSchema } from './json-schema.ts';
import { type Shape, scalarAt, sourceOf } from './shape.ts';

const LOWEST = 0;
const HIGHEST = 10;

/** Undefined where no range could be read. Whether it is empty is asked later. */
export const range: Shape<GaugeRange | undefined> = {
  hole: undefined,
  read(place, reading) {
    const scalar = scalarAt(place, 'a range such as `4..6`', reading);
    if (scalar === undefined) return undefined;
    const written = sourceOf(scalar);
    const parts = /^(\d{1,2})?(\.\.)?(\d{1,2})?$/.exec(written);
    const [, low, dots, high] = parts ?? [];
    const one = dots === undefined;
    if (
      parts !== null &&
      (low !== undefined || high !== undefined) &&
      !(one && high !== undefined)
    ) {
      const from = low === undefined ? LOWEST : Number(low);
      const to = one ? from : high === undefined ? HIGHEST : Number(high);
      if (from <= HIGHEST && to <= HIGHEST) return { from, to };
    }
    const almost = /^(\d{1,2})\.$/.exec(written)?.[1];
    const instead =
      almost === undefined ? '' : ` Did you mean \`${almost}..\` (${almost} or more)?`;
    const message = `\`${written.slice(0, 40)}\` is no range from 0 to 10. Write \`..3\`, \`4..6\`, \`7..\` or \`5\`; a flag takes \`yes\` or \`no\`.${instead}`;
    reading.fault('S030', reading.rangeOf(place), message);
    return undefined;
  },
  schema: () => rangeSchema,
};

export const rangeSchema: JsonSchema = {
  anyOf: [
    { type: 'integer', minimum: LOWEST, maximum: HIGHEST },
    { type: 'string', pattern: '^(?:(?:\\d|10)\\.\\.(?:\\d|10)?|\\.\\.(?:\\d|10))$' },
  ],
};
