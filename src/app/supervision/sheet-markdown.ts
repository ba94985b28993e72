/** A page for supervision as Markdown: plain text that any editor opens. */
import type { ClientLine } from '../../scenario/scenario.ts';
import { stressed } from '../ui/typeset.ts';
import { FELT, FOOT, HEADINGS, ME, MINE } from './sheet-words.ts';
import type { ToldSheet, ToldTurn } from './told-sheet.ts';

export function sheetInMarkdown(told: ToldSheet): string {
  const { title, lead, about, lookedBack, turns, questions } = told;
  const blocks = [`# ${title}`, plain(lead)];
  if (about !== '') blocks.push(`## ${HEADINGS.about}`, own(about));
  if (lookedBack.length > 0) {
    const answers = lookedBack.flatMap(({ asks, words }) => [`### ${plain(asks)}`, own(words)]);
    blocks.push(`## ${HEADINGS.lookedBack}`, ...answers);
  }
  if (turns.length > 0) blocks.push(`## ${HEADINGS.turns}`, ...turns.flatMap(turnInMarkdown));
  if (questions.length > 0) {
    const asked = questions.map((question, place) => `${place + 1}. ${own(question, '   ')}`);
    blocks.push(`## ${HEADINGS.questions}`, asked.join('\n'));
  }
  return `${[...blocks, '---', plain(FOOT)].join('\n\n')}\n`;
}

function turnInMarkdown(turn: ToldTurn): readonly string[] {
  const { name, client, line, own: chosen, reply, felt, mine, counted, note } = turn;
  const { say, do: done = '' } = chosen;
  return [
    `### ${name}`,
    ...lineInMarkdown(client, line, felt),
    `**${ME}:** ${say === undefined ? italics(done) : author(say)}`,
    ...(mine === '' ? [] : [`${MINE}: ${own(mine)}`]),
    ...(counted === undefined ? [] : [`> ${counted.moves.map(plain).join('\\\n> ')}`]),
    ...(counted?.why === undefined ? [] : [`> ${author(counted.why)}`]),
    ...(reply === undefined ? [] : lineInMarkdown(client, reply, felt)),
    ...(note === '' ? [] : [own(note)]),
  ];
}

function lineInMarkdown(client: string, line: ClientLine, felt: boolean): readonly string[] {
  const { says, shows, feels } = line;
  const heard = [says && author(says), shows && italics(shows)].filter((one) => one !== undefined);
  return [
    `**${plain(client)}:** ${heard.join(' ')}`,
    ...(felt && feels !== undefined ? [`${FELT}: ${italics(feels)}`] : []),
  ];
}

/** An author's line; what they emphasise stays so. */
function author(text: string): string {
  return stressed(text)
    .map(({ text: part, em }) => (em ? `*${plain(part)}*` : plain(part)))
    .join('');
}

/** An author's line that stands in italics; what is emphasised in it stands upright. */
function italics(text: string): string {
  return stressed(text)
    .map(({ text: part, em }) => (em || part.trim() === '' ? plain(part) : around(part)))
    .join('');
}

/** Spaces at its edges stay outside the asterisks, which would not be taken for italics else. */
function around(part: string): string {
  const inner = part.trim();
  const [before = '', after = ''] = part.split(inner);
  return `${before}*${plain(inner)}*${after}`;
}

/** A trainee's words: their paragraphs and lines stay, and nothing in them is markup. */
function own(text: string, indent = ''): string {
  return text
    .split(/\n[^\S\n]*\n+/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => plain(line).replace(/^(\s*)([-+]|\d+(?=[.)]))/, '$1\\$2'))
        .join(`\\\n${indent}`),
    )
    .join(`\n\n${indent}`)
    .replace(/\\(\d+)([.)])/g, '$1\\$2');
}

function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
