/** What the files of a first load weigh, and what they must not hold. */
import { gzipSync } from 'node:zlib';

export interface LoadedFile {
  readonly name: string;
  readonly isFont: boolean;
  readonly text: string;
  readonly bytes: number;
  readonly gzipped: number;
  /** As the server sent it, headers and all: brotli where the browser takes it. */
  readonly wire: number;
}

/** Things that have no place in a first load, each with words that its code cannot be without. */
export const SIGNS = [
  { what: 'a YAML parser', words: ['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY'] },
  { what: 'a schema library', words: ['invalid_union', '~standard', 'additionalProperties'] },
  { what: 'a chart', words: ['chart__line', 'uplot', 'recharts'] },
  { what: 'Motion’s features', words: ['whileInView', 'onHoverStart'] },
  { what: 'XState', words: ['xstate.init', 'xstate.done.state', 'xstate.error.actor'] },
] as const;

export type Sign = (typeof SIGNS)[number]['what'];

/** A file as it came: compressed as any server can, fonts as they are. */
export function loadedFile(name: string, body: Buffer, wire: number = body.length): LoadedFile {
  const isFont = /\.woff2?$/.test(name);
  return {
    name,
    isFont,
    text: isFont ? '' : body.toString('utf8'),
    bytes: body.length,
    gzipped: isFont ? body.length : gzipSync(body, { level: 9 }).length,
    wire,
  };
}

/** Bytes of fonts, and of all the rest: gzipped, or as they went over the wire. */
export function weigh(
  files: readonly LoadedFile[],
  how: 'gzipped' | 'wire' = 'gzipped',
): {
  readonly rest: number;
  readonly fonts: number;
} {
  const sum = (some: readonly LoadedFile[]): number =>
    some.reduce((total, file) => total + file[how], 0);
  return {
    rest: sum(files.filter(({ isFont }) => !isFont)),
    fonts: sum(files.filter(({ isFont }) => isFont)),
  };
}

/** The names of the files that hold a thing. */
export function foundIn(sign: Sign, files: readonly LoadedFile[]): readonly string[] {
  const words = SIGNS.find(({ what }) => what === sign)?.words ?? [];
  return files
    .filter(({ text }) => words.some((word) => text.includes(word)))
    .map(({ name }) => name);
}
