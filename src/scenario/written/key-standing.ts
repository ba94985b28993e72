/** `key`: whose judgement the counts rest on. */
import { type Shape, scalarAt, sourceOf } from '../shape/shape.ts';
import { oneOf } from '../shape/word-shapes.ts';

const provisional = oneOf(['provisional']);

/** `panel` is known, and refused until its ratings can be read. */
export const keyStanding: Shape<'provisional'> = {
  hole: 'provisional',
  read(place, reading) {
    const scalar = scalarAt(place, '`provisional`', reading);
    if (scalar === undefined) return 'provisional';
    if (sourceOf(scalar) !== 'panel') return provisional.read(place, reading);
    const message =
      'A panel key needs the ratings it rests on, and these cannot be read yet. Write `provisional`.';
    reading.fault('S036', reading.rangeOf(place), message);
    return 'provisional';
  },
  schema: (defined) => provisional.schema(defined),
};
