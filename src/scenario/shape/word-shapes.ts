/** Words and figures: choices from a closed list, whole numbers, yes or no. */
import { type Place, type Reading, type Shape, scalarAt, shortened, sourceOf } from './shape.ts';

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
