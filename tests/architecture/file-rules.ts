/** What a file may be called, hold and read. */
import type { Breach, Found, House, SourceFile } from './house.ts';

type Rule = (house: House) => Breach[];

const JUNK = /^(?:utils?|helpers?|common|types?|index|misc|shared|lib|stuff|constants)$/;

export const namesSayWhatIsInside: Rule = (house) =>
  each(house, ({ path }) => {
    const parts = path.split('/').slice(1);
    const junk = parts.find((part) => JUNK.test(part.split('.', 1)[0] ?? ''));
    if (junk) {
      return [[1, `is called ${junk}`, 'a name that fits anything gathers anything: use a noun']];
    }
    const odd = parts.find((part) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/.test(part));
    return odd
      ? [[1, `${odd} is not kebab-case`, 'names that differ by case break on some disks']]
      : [];
  });

export const noBarrels: Rule = (house) =>
  each(house, ({ isBarrel }) =>
    isBarrel
      ? [
          [
            1,
            'holds nothing but re-exports',
            'a barrel hides who imports whom: import the file itself',
          ],
        ]
      : [],
  );

/**
 * Files here are 40 to 150 lines; the ceiling is where nobody can say any more what one is for.
 * A style sheet gives each declaration its own line, so it may have more of them.
 */
export const CEILING = { code: 250, styles: 400 };

export const filesStayShort: Rule = (house) =>
  each(house, ({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    const ceiling = path.endsWith('.css') ? CEILING.styles : CEILING.code;
    return lines > ceiling
      ? [
          [
            lines,
            `has ${lines} lines, and the ceiling is ${ceiling}`,
            'a longer file does more than its first line says: part it by what it does',
          ],
        ]
      : [];
  });

export const filesSayWhatTheyAreFor: Rule = (house) =>
  each(house, ({ path, text }) =>
    /^(?:#!.*\n)?\s*(?:\/\*|\/\/)/.test(text) || path.endsWith('.d.ts')
      ? []
      : [[1, 'does not open with what it is for', 'a newcomer reads the first lines first']],
  );

const COLOUR =
  /(?<![\w&-])#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(/i;
const NAMED =
  'white|black|red|green|blue|yellow|orange|purple|pink|brown|gr[ae]y|silver|gold|navy|teal';
const NAMED_IN_CSS = new RegExp(
  `(?:color|background|border|outline|fill|stroke|shadow)[\\w-]*\\s*:[^;]*(?<![\\w-])(?:${NAMED})(?![\\w-])`,
  'i',
);

export const onlyUiKnowsColours: Rule = (house) =>
  each(house, ({ path, text, strings }) => {
    if (path.startsWith('src/app/ui/')) return [];
    const lines: readonly Found[] = path.endsWith('.css')
      ? withoutComments(text)
          .split('\n')
          .map((name, index) => ({ name, line: index + 1 }))
      : strings;
    return lines
      .filter(({ name }) => COLOUR.test(name) || (path.endsWith('.css') && NAMED_IN_CSS.test(name)))
      .map(({ name, line }) => [
        line,
        `writes a colour: ${name.trim()}`,
        'light, dark and forced colours hold only while app/ui alone knows them: use its properties',
      ]);
  });

const withoutComments = (css: string): string =>
  css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));

const PURE_ROOMS = ['scenario', 'simulation', 'scoring', 'course', 'review'];
const WORLD =
  /^(?:Date|performance|crypto|document|window|navigator|localStorage|sessionStorage|indexedDB|fetch|XMLHttpRequest|WebSocket|setTimeout|setInterval|requestAnimationFrame|console|process|Math\.random)$/;

export const pureRoomsReadNoWorld: Rule = (house) =>
  each(house, ({ room, reads }) =>
    PURE_ROOMS.includes(room)
      ? reads
          .filter(({ name }) => WORLD.test(name))
          .map(({ name, line }) => [
            line,
            `${room} reads ${name}`,
            'a run is its log: no clock, no chance, no page, no storage, or replay would differ',
          ])
      : [],
  );

const MARKUP =
  /^(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|srcdoc|srcDoc|eval|Function)$/;

export const textNeverBecomesMarkup: Rule = (house) =>
  each(house, ({ names, room }) =>
    room === 'build'
      ? []
      : names
          .filter(({ name }) => MARKUP.test(name))
          .map(({ name, line }) => [
            line,
            `uses ${name}`,
            'an author’s words must not be able to become markup or code',
          ]),
  );

type Fault = readonly [line: number, says: string, why: string];

function each(house: House, judge: (file: SourceFile) => readonly Fault[]): Breach[] {
  return [...house.values()].flatMap((file) =>
    judge(file).map(([line, says, why]) => ({ file: file.path, line, says, why })),
  );
}
