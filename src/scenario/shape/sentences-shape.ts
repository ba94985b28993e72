/** Lists of whole sentences, in which a comma between brackets would part one in two. */
import { isScalar, isSeq } from 'yaml';
import { list } from './list-shapes.ts';
import { isPlain, type Place, type Reading, type Shape, sourceOf } from './shape.ts';
import { text } from './text-shape.ts';

const texts = list(text, { least: 1 });

/** At least one; in brackets, what begins without a capital is taken for the rest of a sentence. */
export const sentences: Shape<readonly string[]> = {
  hole: texts.hole,
  read(place, reading) {
    reportParted(place, reading);
    return texts.read(place, reading);
  },
  schema: (defined) => texts.schema(defined),
};

function reportParted({ node, owner, name }: Place, reading: Reading): void {
  if (!isSeq(node) || node.flow !== true) return;
  for (const item of node.items) {
    if (!isScalar(item) || !isPlain(item) || !/^\p{Ll}/u.test(sourceOf(item))) continue;
    const message =
      'A comma parts this from the words before it, so that they are two entries. Put the whole sentence in quotes, or each entry on a line of its own.';
    reading.fault('S025', reading.rangeOf({ node: item, owner, name }), message);
  }
}
