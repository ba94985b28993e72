/** What is said of a run, in plain sentences that name their turns. No mark, no total. */
import type { Misstep, Movement, Report, Safety } from '../scoring/report.ts';
import type { Playthrough, Turn } from '../simulation/playthrough.ts';
import { paragraphs } from './paragraphs.ts';
import { painter } from './print/paint.ts';

export function reportInWords(run: Playthrough, report: Report, colours: boolean): string {
  const paint = painter(colours);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Safety', [SAFETY[report.safety.said], ...turnsNamed('Asked in', report.safety.asked)]],
    ['After a misstep', missteps(report.missteps)],
    ['Repair taken', repairTaken(report)],
    ['Moving against', report.against.map((one) => movement(one, run))],
    ['Moving away', report.away.map((one) => movement(one, run))],
    ['Repair steps', steps(run, report)],
    [`${run.scenario.card.client.name}’s side`, clientSide(run, report)],
    ['Turning points', turningPoints(run, report)],
    ['Where schools differ', turnsNamed('Shown, never counted: your answer in', report.contested)],
  ];
  const told = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) =>
      [paint.bold(title), ...lines.map((line) => paragraphs(line, '  '))].join('\n'),
    );
  const standing = report.complete ? [] : ['The run was left; this covers what was played.'];
  const key = paint.dim('By the author’s provisional key.');
  return `\n${[...standing, ...told, key].join('\n\n')}\n`;
}

const SAFETY: Readonly<Record<Safety['said'], string>> = {
  'no-cue': 'Nothing here called for asking about safety.',
  'asked-plainly': 'You asked about safety plainly.',
  'asked-late': 'You asked about safety, later than you could have.',
  'not-asked': 'Safety was called for and not asked about.',
};

function missteps(found: readonly Misstep[]): readonly string[] {
  if (found.length === 0) return ['Nothing to come back from here.'];
  return found.map(({ turn, said, turnsLater = 0 }) => {
    const after = `After turn ${turn + 1}: `;
    if (said === 'at-once') return `${after}you came back at once.`;
    if (said === 'later') return `${after}you came back ${counted(turnsLater, 'turn')} later.`;
    return after + (said === 'not-on-this-way' ? 'not on this way.' : 'the run ended first.');
  });
}

function repairTaken({ repair: { occasions, taken, partly } }: Report): readonly string[] {
  if (occasions.length === 0) return ['There was no occasion for it on this way.'];
  const partlyToo = partly > 0 ? `, and ${inWords(partly)} partly` : '';
  if (occasions.length >= 4) return [`${taken} of ${occasions.length}${partlyToo}.`];
  const times = counted(occasions.length, 'occasion');
  return [`${capital(inWords(taken))} of ${times}${partlyToo}.`];
}

function movement({ turn, strength, moves }: Movement, run: Playthrough): string {
  const names = moves.map(({ move }) => nameOf(move, run)).join(', ');
  return `Turn ${turn + 1}, ${strength}: ${saidIn(run.turns[turn])} It counted as: ${names}.`;
}

function steps(run: Playthrough, report: Report): readonly string[] {
  const names = new Map(run.scenario.judgement.steps.map(({ id, name }) => [id, name]));
  const taken = report.steps.filter(({ done, tooEarly }) => done.length + tooEarly.length > 0);
  const others = report.steps.filter((one) => !taken.includes(one));
  return [
    ...taken.flatMap(({ step, done, tooEarly }) => {
      const name = names.get(step) ?? step;
      return [
        ...turnsNamed(`${name}: done in`, done),
        ...turnsNamed(`${name}: too early in`, tooEarly),
      ];
    }),
    ...(others.length > 0
      ? [`Not on this way: ${others.map(({ step }) => names.get(step) ?? step).join(', ')}.`]
      : []),
  ];
}

function clientSide(run: Playthrough, report: Report): readonly string[] {
  return [
    `How the author imagines ${run.scenario.card.client.name}; not a measurement.`,
    ...report.client.map(({ gauge, values }) => `${gauge}: ${values.join(' → ')}`),
  ];
}

function turningPoints(run: Playthrough, report: Report): readonly string[] {
  return report.turningPoints.map(({ turn, best }) => {
    const other = run.turns[turn]?.offered.find(({ response }) => response.id === best)?.response;
    const words = other?.say ?? other?.do ?? best;
    return `Turn ${turn + 1}: ${saidIn(run.turns[turn])} Another way to have answered: “${words}”`;
  });
}

function saidIn(turn: Turn | undefined): string {
  const { say, do: done = '' } = turn?.chosen.response ?? {};
  return say === undefined ? done : `“${say}”`;
}

const nameOf = (move: string, { scenario }: Playthrough): string =>
  Object.hasOwn(scenario.judgement.moves, move)
    ? (scenario.judgement.moves[move]?.name ?? move)
    : move;

function turnsNamed(before: string, turns: readonly number[]): readonly string[] {
  if (turns.length === 0) return [];
  const names = turns.map((turn) => turn + 1).join(', ');
  return [`${before} ${turns.length === 1 ? 'turn' : 'turns'} ${names}.`];
}

const WORDS = ['none', 'one', 'two', 'three'];
const inWords = (n: number): string => WORDS[n] ?? String(n);
const counted = (n: number, what: string): string => `${inWords(n)} ${what}${n === 1 ? '' : 's'}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
