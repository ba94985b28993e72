/** A run as it is read in the terminal: never what the client feels, never a count. */
import type { Ending } from '../scenario/scenario.ts';
import type { Option, SessionView, Spoken, VisibleLine } from '../simulation/session.ts';
import type { CompiledScenario } from '../simulation/tables.ts';
import { paragraphs } from './paragraphs.ts';
import { painter } from './print/paint.ts';
import { printable } from './print/printable.ts';

/** The title, who comes, and what has happened so far. */
export function openingInWords(
  { card }: CompiledScenario,
  start: { readonly temper: string; readonly seed: number },
  colours: boolean,
): string {
  const paint = painter(colours);
  const { name, pronouns, about } = card.client;
  const notes = card.contentNotes.length > 0 ? `Content: ${card.contentNotes.join(', ')}.` : '';
  const blocks = [
    paint.bold(printable(card.title)),
    paragraphs(`${name} (${pronouns}): ${about}`),
    paragraphs(card.soFar),
    notes && paragraphs(notes),
    paint.dim(`Temper ${start.temper}, seed ${start.seed}. Type a number; Ctrl-D leaves.`),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** What has just been said, and what can be answered. */
export function momentInWords(
  { past, now, options }: SessionView,
  { card }: CompiledScenario,
  colours: boolean,
): string {
  const last = past.at(-1);
  const blocks = [
    ...(last?.who === 'therapist' ? [yours(last)] : []),
    ...[now.reply, now.line].flatMap((line) =>
      line ? [theirs(card.client.name, line, colours)] : [],
    ),
  ];
  const offered = options.map(offeredInWords);
  const prompt = offered.length > 0 ? `\n\n${offered.join('\n')}\n> ` : '\n';
  return `\n${blocks.join('\n\n')}${prompt}`;
}

export function endingInWords(ending: Ending, colours: boolean): string {
  const paint = painter(colours);
  const later = ending.later === undefined ? [] : [paragraphs(ending.later)];
  return `\n${[paint.dim('* * *'), paragraphs(ending.text), ...later].join('\n\n')}\n`;
}

function theirs(name: string, { says, shows }: VisibleLine, colours: boolean): string {
  const seen = shows === undefined ? [] : [painter(colours).italic(paragraphs(`(${shows})`))];
  const said = says === undefined ? [] : [paragraphs(says, `${printable(name)}: `)];
  return [...seen, ...said].join('\n');
}

const yours = (spoken: Spoken & Option): string => paragraphs(wordsOf(spoken), 'You: ');

const offeredInWords = (option: Option, index: number): string =>
  paragraphs(wordsOf(option), `${String(index + 1).padStart(3)}  `);

const wordsOf = ({ say, do: done }: Option): string => say ?? `(${done ?? ''})`;
