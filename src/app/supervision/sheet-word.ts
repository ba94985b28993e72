/** A page for supervision as a Word file, on A4. Fetched only when somebody asks for one. */
import { BorderStyle, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { ClientLine } from '../../scenario/scenario.ts';
import { stressed } from '../ui/typeset.ts';
import { FELT, FOOT, HEADINGS, ME, MINE } from './sheet-words.ts';
import type { ToldSheet, ToldTurn } from './told-sheet.ts';

/** Twentieths of a point, as Word counts: A4, and margins of 20 mm. */
const A4 = { width: 11906, height: 16838 } as const;
const MARGIN = 1134;

export async function sheetInWord(told: ToldSheet): Promise<Blob> {
  return Packer.toBlob(documentOf(told));
}

function documentOf({ title, lead, about, lookedBack, turns, questions }: ToldSheet): Document {
  const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });
  const part = (text: string, paragraphs: readonly Paragraph[]) =>
    paragraphs.length === 0 ? [] : [heading(text), ...paragraphs];
  return new Document({
    title,
    description: lead,
    creator: 'Reattune',
    styles: STYLES,
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: runs(lead) }),
          ...part(HEADINGS.about, own(about)),
          ...part(
            HEADINGS.lookedBack,
            lookedBack.flatMap(({ asks, words }) => [smallHeading(asks), ...own(words)]),
          ),
          ...part(HEADINGS.turns, turns.flatMap(turnInWord)),
          ...part(
            HEADINGS.questions,
            questions.flatMap((question, place) => own(`${place + 1}. ${question}`)),
          ),
          new Paragraph({
            children: [new TextRun({ text: FOOT, size: 16 })],
            spacing: { before: 360 },
          }),
        ],
      },
    ],
  });
}

function turnInWord(turn: ToldTurn): readonly Paragraph[] {
  const { name, client, line, own: chosen, reply, felt, mine, counted, note } = turn;
  const { say, do: done = '' } = chosen;
  return [
    smallHeading(name),
    ...lineInWord(client, line, felt),
    new Paragraph({
      children: [speaker(ME), ...(say === undefined ? runs(done, true) : runs(say))],
    }),
    ...own(mine === '' ? '' : `${MINE}: ${mine}`),
    ...(counted === undefined
      ? []
      : [...counted.moves, ...(counted.why === undefined ? [] : [counted.why])].map(aside)),
    ...(reply === undefined ? [] : lineInWord(client, reply, felt)),
    ...own(note),
  ];
}

function lineInWord(client: string, line: ClientLine, felt: boolean): readonly Paragraph[] {
  const { says, shows, feels } = line;
  const heard = [
    ...(says === undefined ? [] : runs(says)),
    ...(says === undefined || shows === undefined ? [] : [new TextRun(' ')]),
    ...(shows === undefined ? [] : runs(shows, true)),
  ];
  return [
    new Paragraph({ children: [speaker(client), ...heard] }),
    ...(felt && feels !== undefined
      ? [new Paragraph({ children: [new TextRun(`${FELT}: `), ...runs(feels, true)] })]
      : []),
  ];
}

function smallHeading(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_3 });
}

function speaker(name: string): TextRun {
  return new TextRun({ text: `${name}: `, bold: true });
}

/** What is said of a sentence stands beside it, behind a line. */
function aside(text: string): Paragraph {
  return new Paragraph({
    children: runs(text),
    indent: { left: 284 },
    border: { left: { style: BorderStyle.SINGLE, size: 6, space: 8, color: '8F8371' } },
  });
}

/** An author's line; emphasis in it is the other kind of type. */
function runs(text: string, italics = false): readonly TextRun[] {
  return stressed(text)
    .filter(({ text: part }) => part !== '')
    .map(({ text: part, em }) => new TextRun({ text: part, italics: em !== italics }));
}

/** A trainee's words: each line a paragraph, as they wrote it. */
function own(text: string): readonly Paragraph[] {
  return text === '' ? [] : text.split('\n').map((line) => new Paragraph({ text: line }));
}

const STYLES = {
  default: {
    document: {
      run: { font: 'Georgia', size: 21 },
      paragraph: { spacing: { after: 120, line: 288 } },
    },
    heading1: { run: { font: 'Georgia', size: 36 }, paragraph: { spacing: { after: 120 } } },
    heading2: {
      run: { font: 'Georgia', size: 26 },
      paragraph: { spacing: { before: 280, after: 120 }, keepNext: true },
    },
    heading3: {
      run: { font: 'Calibri', size: 20, bold: true },
      paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
    },
  },
} as const;
