/** How long a page for supervision is when it is printed, roughly. */
import type { ToldSheet, ToldTurn } from './told-sheet.ts';

/** Characters in a line of A4, and lines on a page, in the type it is printed in. */
const LINE = 95;
const PAGE = 50;

/** Lines that a heading within a part takes up. */
const SMALL_HEADING = 1.8;

/** Whether it goes over the first page, as far as can be told without printing it. */
export function isMoreThanAPage({ lead, about, lookedBack, turns, questions }: ToldSheet): boolean {
  const headings = [about, lookedBack, turns, questions].filter(({ length }) => length > 0).length;
  const answers = lookedBack.map(({ words }) => words);
  const texts = [lead, about, ...answers, ...questions].filter((text) => text !== '');
  // The title and the foot are five lines together, a heading with its room nearly three.
  const height =
    5 +
    headings * 2.7 +
    lookedBack.length * SMALL_HEADING +
    linesOf(texts) +
    turns.reduce((sum, turn) => sum + linesOfTurn(turn), 0);
  return height > PAGE;
}

function linesOfTurn({ client, line, own, reply, felt, mine, counted, note }: ToldTurn): number {
  const heard = [line, reply].flatMap((one) =>
    one === undefined
      ? []
      : [`${client}: ${one.says ?? ''} ${one.shows ?? ''}`, felt ? (one.feels ?? '') : ''],
  );
  const texts = [
    ...heard,
    own.say ?? own.do ?? '',
    mine,
    ...(counted?.moves ?? []),
    counted?.why ?? '',
    note,
  ];
  return SMALL_HEADING + linesOf(texts.filter((text) => text !== ''));
}

/** Each text a paragraph: its lines, and a third of one below it. */
function linesOf(texts: readonly string[]): number {
  let lines = 0;
  for (const text of texts) {
    for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(line.length / LINE));
    lines += 0.35;
  }
  return lines;
}
