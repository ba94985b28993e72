/** Lists that are tried from the top: the last entry has no condition, and only the last. */
import type { Range } from '../diagnostic.ts';
import type { Faults } from '../reading/faults.ts';
import type { WrittenCondition } from '../shape/condition-shape.ts';

interface Variant {
  readonly at: Range;
  readonly when: WrittenCondition | undefined;
}

/** `key` is what the list stands under, for the message. */
export function checkVariants(
  variants: readonly Variant[],
  key: string,
  faults: Faults,
  { lastMayHaveOne = false } = {},
): void {
  const last = variants.at(-1);
  if (last?.when !== undefined && !lastMayHaveOne) {
    const message =
      variants.length === 1
        ? `This is the only entry under \`${key}\`, and it has a condition: when it does not hold, nothing is left. Add a last entry without \`when\`.`
        : `The last entry under \`${key}\` has a condition: when none holds, nothing is left. Add a last entry without \`when\`.`;
    faults.add('R019', last.when.at, message);
  }
  const always = variants.findIndex(({ when }) => when === undefined);
  const after = variants[always + 1];
  if (always === -1 || after === undefined) return;
  const message = `This entry is never reached: one above it under \`${key}\` has no condition. Put that one last.`;
  const notes = [{ message: 'This one always holds.', range: variants[always]?.at ?? after.at }];
  faults.add('R020', after.at, message, notes);
}
