/** A sheet to be filled in, as Markdown, and the key to it, which is kept apart. */
import type { ClientLine } from '../../scenario/scenario.ts';
import type { Turn } from '../../simulation/playthrough.ts';
import { wordsOf } from '../words-of.ts';
import type { BlindItem } from './items.ts';

/** What the answers of a sheet are read with. */
export interface BlindKey {
  readonly format: 1;
  readonly seed: number;
  readonly withScene: boolean;
  readonly items: readonly BlindKeyItem[];
}

export interface BlindKeyItem {
  readonly scenario: string;
  /** Hash of the scenario as it was; another one now means that the sheet is about another text. */
  readonly content: string;
  readonly moment: string;
  readonly temper: string;
  /** The options' ids, in the order of their letters. */
  readonly options: readonly string[];
  /** The letters that are right. */
  readonly best: readonly string[];
}

export const letterOf = (place: number): string => String.fromCodePoint(97 + place);

export function keyTo(items: readonly BlindItem[], seed: number, withScene: boolean): BlindKey {
  return {
    format: 1,
    seed,
    withScene,
    items: items.map(({ seen, decision, temper, options }) => ({
      scenario: seen.tables.card.id,
      content: seen.tables.content,
      moment: decision.moment,
      temper,
      options: options.map(({ id }) => id),
      best: options.flatMap(({ best }, place) => (best ? [letterOf(place)] : [])),
    })),
  };
}

export function sheetInMarkdown(items: readonly BlindItem[], withScene: boolean): string {
  const asked = withScene
    ? 'Under each number you find a scene from a counselling session, as a trainee sees it, and what the therapist might say or do next.'
    : 'Under each number you find what a therapist might say or do next. You are not told what the client said.';
  return `${[
    '# Which would be best?',
    `${asked} Write the letter of the one that you think best behind _Best:_, for every number; guess where you do not know. Do not look anything up.`,
    'Reader (what you know of counselling, and no name):',
    ...items.map((item, index) => itemInMarkdown(item, index + 1, withScene)),
  ].join('\n\n')}\n`;
}

function itemInMarkdown(item: BlindItem, number: number, withScene: boolean): string {
  const { options } = item;
  return [
    `## ${number}`,
    ...(withScene ? sceneInMarkdown(item) : []),
    options.map(({ words }, place) => `${letterOf(place)}. ${plain(words)}`).join('\n'),
    'Best:',
  ].join('\n\n');
}

/** All that is on screen: the brief, what was said so far, and the client's last words. */
function sceneInMarkdown({ seen, decision, past }: BlindItem): readonly string[] {
  const { title, client, soFar } = seen.tables.card;
  return [
    `**${plain(title)}.** ${client.name} (${client.pronouns}): ${plain(client.about)}`,
    ...soFar.split(/\n\s*\n/).map(plain),
    ...past.flatMap((turn) => turnInMarkdown(turn, client.name)),
    lineInMarkdown(decision.words, client.name),
    '_What next?_',
  ];
}

function turnInMarkdown({ line, chosen, reply }: Turn, name: string): readonly string[] {
  const you = chosen.response.say === undefined ? 'You, without words' : 'You';
  return [
    lineInMarkdown(line, name),
    `**${you}:** ${plain(wordsOf(chosen.response))}`,
    ...(reply === undefined ? [] : [lineInMarkdown(reply, name)]),
  ];
}

function lineInMarkdown({ says, shows }: ClientLine, name: string): string {
  const seen = shows === undefined ? '' : `_(${plain(shows).replaceAll('_', '')})_`;
  const heard = says === undefined ? '' : `**${name}:** ${plain(says)}`;
  return [seen, heard].filter((part) => part !== '').join(' ');
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
