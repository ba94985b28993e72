/** Words and numbers: ids, names, choices from a closed list, whole numbers, yes or no. */
import type { Range } from '../diagnostic.ts';
import { type Name, type Place, type Reading, type Shape, scalarAt, sourceOf } from './shape.ts';

export const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const ID_LENGTH = 60;
/** Words that mean something to YAML or to JavaScript, and so would mislead as a name. */
const RESERVED = new Set('null true false yes no on off constructor prototype'.split(' '));

const NOWHERE: Range = { from: 0, to: 0 };

/** An id, or the name of something that has one. */
export const name: Shape<Name> = {
  hole: { id: '', at: NOWHERE },
  read(place, reading) {
    const scalar = scalarAt(place, 'a name', reading);
    const at = reading.rangeOf(place);
    if (scalar === undefined) return { id: '', at };
    return checkedName(sourceOf(scalar), at, reading);
  },
  schema: () => ({ type: 'string', pattern: ID.source, maxLength: ID_LENGTH }),
};

/** The name, if it can be one; else the fault is reported and the name stands without id. */
export function checkedName(written: string, at: Range, reading: Reading): Name {
  if (ID.test(written) && written.length <= ID_LENGTH && !RESERVED.has(written))
    return { id: written, at };
  reading.fault('S027', at, whyNoId(written));
  return { id: '', at };
}

function whyNoId(written: string): string {
  const short = written.length > ID_LENGTH ? `${written.slice(0, ID_LENGTH)}…` : written;
  if (RESERVED.has(written))
    return `\`${short}\` is a word that YAML or the program keeps for itself. Choose another name.`;
  if (written.length > ID_LENGTH)
    return `\`${short}\` is longer than ${ID_LENGTH} letters. Choose a shorter name.`;
  const mended = written
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  const instead = ID.test(mended) && !RESERVED.has(mended) ? `, as in \`${mended}\`` : '';
  return `\`${short}\` cannot be a name. Names are lower-case words joined by hyphens${instead}.`;
}

/** One of a closed list of words. */
export function oneOf<const T extends string>(choices: readonly [T, ...T[]]): Shape<T> {
  const [hole] = choices;
  return {
    hole,
    read(place, reading) {
      const scalar = scalarAt(place, 'one word', reading);
      if (scalar === undefined) return hole;
      const written = sourceOf(scalar);
      const found = choices.find((choice) => choice === written);
      if (found !== undefined) return found;
      const guess = reading.faults.didYouMean(written, choices);
      const known = choices.map((choice) => `\`${choice}\``).join(', ');
      const message = `\`${shortened(written)}\` is no choice for \`${place.name}\`${guess || '.'} It is one of ${known}.`;
      reading.fault('S028', reading.rangeOf(place), message);
      return hole;
    },
    schema: () => ({ enum: choices }),
  };
}

/** A whole number written plainly in figures. */
export function whole(least: number, most: number): Shape<number> {
  return {
    hole: least,
    read(place, reading) {
      const scalar = scalarAt(place, `a whole number from ${least} to ${most}`, reading);
      if (scalar === undefined) return least;
      const written = sourceOf(scalar);
      const figure =
        /^[-+]?\d{1,9}$/.test(written) && scalar.type === 'PLAIN' ? Number(written) : Number.NaN;
      if (figure >= least && figure <= most) return figure + 0;
      const message = `\`${place.name}\` takes a whole number from ${least} to ${most}, and \`${shortened(written)}\` is none.`;
      reading.fault('S029', reading.rangeOf(place), message);
      return least;
    },
    schema: () => ({ type: 'integer', minimum: least, maximum: most }),
  };
}

/** `true` or `false`, for switches. */
export const trueOrFalse: Shape<boolean> = {
  hole: false,
  read(place, reading) {
    return truth(place, reading, ['true', 'false']);
  },
  schema: () => ({ type: 'boolean' }),
};

/** `yes` or `no`, for facts. */
export const yesOrNo: Shape<boolean> = {
  hole: false,
  read(place, reading) {
    return truth(place, reading, ['yes', 'no']);
  },
  schema: () => ({ enum: ['yes', 'no'] }),
};

function truth(place: Place, reading: Reading, [yes, no]: readonly [string, string]): boolean {
  const scalar = scalarAt(place, `\`${yes}\` or \`${no}\``, reading);
  if (scalar === undefined) return false;
  const written = sourceOf(scalar);
  if (written !== yes && written !== no) {
    const message = `\`${place.name}\` takes \`${yes}\` or \`${no}\`, and \`${shortened(written)}\` is neither.`;
    reading.fault('S031', reading.rangeOf(place), message);
  }
  return written === yes;
}

/** A place in the scenario: a moment, an ending, or `moment/response`. */
export const placeName: Shape<Name> = {
  hole: { id: '', at: NOWHERE },
  read(place, reading) {
    const scalar = scalarAt(place, 'a moment, `moment/response` or an ending', reading);
    const at = reading.rangeOf(place);
    if (scalar === undefined) return { id: '', at };
    const written = sourceOf(scalar);
    const parts = written.split('/');
    if (parts.length <= 2 && parts.every((part) => ID.test(part))) return { id: written, at };
    const message = `\`${shortened(written)}\` is no place. Write a moment, \`moment/response\` or an ending.`;
    reading.fault('S027', at, message);
    return { id: '', at };
  },
  schema: () => ({ type: 'string', pattern: `${ID.source.slice(0, -1)}(?:/${ID.source.slice(1)}` }),
};

/** The code of a check, such as `T014`. */
export const ruleCode: Shape<Name> = {
  hole: { id: '', at: NOWHERE },
  read(place, reading) {
    const scalar = scalarAt(place, 'the code of a rule, such as `R031`', reading);
    const at = reading.rangeOf(place);
    if (scalar === undefined) return { id: '', at };
    const written = sourceOf(scalar);
    if (/^[A-Z]\d{3}$/.test(written)) return { id: written, at };
    const message = `\`${shortened(written)}\` is no rule's code. A code is a capital and three figures, such as \`R031\`.`;
    reading.fault('S027', at, message);
    return { id: '', at };
  },
  schema: () => ({ type: 'string', pattern: '^[A-Z]\\d{3}$' }),
};

function shortened(written: string): string {
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}
