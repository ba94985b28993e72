/** Names: ids, what refers to them, and places made of them. */
import type { Range } from '../diagnostic.ts';
import { type Name, type Reading, type Shape, scalarAt, shortened, sourceOf } from './shape.ts';

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
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
