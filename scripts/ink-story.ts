/**
 * A scenario's dialogue as a plain ink story: every moment a knot with what the client shows and
 * says, every response a choice with its reply and where it leads. Nothing is counted in it: the
 * lines are those of the even temper, of each the first that asks for no gauge, flag or move, and
 * so are the ways on. It is what an author who knows ink would write of the same dialogue.
 */
import { unmarked } from '../src/app/ui/typeset.ts';
import type { Condition } from '../src/scenario/condition.ts';
import type { ClientLine, Ending, Response } from '../src/scenario/scenario.ts';
import type { CompiledMoment, CompiledScenario } from '../src/simulation/tables.ts';

export function inkStory({ opening, moments, endings }: CompiledScenario): string {
  const knots = [...Object.values(moments).map(knotOf), ...Object.values(endings).map(endOf)];
  return `-> ${knotName(opening)}\n\n${knots.join('\n\n')}\n`;
}

function knotOf({ id, client, responses }: CompiledMoment): string {
  const choices = responses.filter(({ when }) => isForEven(when)).map(choiceOf);
  return [`=== ${knotName(id)} ===`, ...linesOf(plainest(client)), ...choices].join('\n');
}

function choiceOf({ say, do: act, reply, then }: Response): string {
  // Square brackets: the choice's words are not said again by the story.
  const words = `+ [${inInk(say ?? act ?? '')}]`;
  const to = plainest(then)?.to;
  const after = [...linesOf(plainest(reply)), `-> ${to === undefined ? 'DONE' : knotName(to)}`];
  return [words, ...after.map((line) => `  ${line}`)].join('\n');
}

function endOf({ id, text }: Ending): string {
  return [`=== ${knotName(id)} ===`, ...paragraphsOf(text), '-> END'].join('\n');
}

function linesOf(line: ClientLine | undefined): readonly string[] {
  return [line?.shows, line?.says].flatMap((text) =>
    text === undefined ? [] : paragraphsOf(text),
  );
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .filter((one) => one.trim() !== '')
    .map(inInk);
}

/** The first that asks for nothing but the even temper; lists of lines and ways end with one. */
function plainest<T extends { readonly when: Condition }>(variants: readonly T[]): T | undefined {
  return variants.find(
    ({ when }) => isForEven(when) && when.every(({ kind }) => kind === 'temper'),
  );
}

function isForEven(when: Condition): boolean {
  return when.every((test) => test.kind !== 'temper' || test.anyOf.includes('even'));
}

/** Ink knows no hyphens in names; before an id that could be a word of its own stands a letter. */
function knotName(id: string): string {
  return `k_${id.replaceAll('-', '_')}`;
}

/** Plain words: whatever ink might read as its own gets a backslash. */
function inInk(text: string): string {
  return unmarked(text)
    .trim()
    .replace(/[\\{}[\]|#~*+\-=<>/]/g, '\\$&');
}
