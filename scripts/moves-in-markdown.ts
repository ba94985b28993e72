/** The page of the moves, as Markdown: every word of the rubric that a trainee or author may want. */
import type { Axis, Effects, JudgedMove, PlayMove, Rubric, Term } from '../src/scenario/rubric.ts';
import { conditionInWords, linkToMove, needsInWords } from './condition-in-words.ts';

/** The whole page, in Markdown. */
export function movesInMarkdown(rubric: Rubric): string {
  return [
    '<!-- Written by `npx tsx scripts/moves-page.ts` from scenarios/rubric.yaml and sources.yaml. Change those. -->',
    '# The moves',
    'What a sentence in the therapist’s chair can be, and what makes the same sentence another thing at another moment. Every weight, need and effect is the **author’s provisional key**: no panel has rated it yet. The definitions are our own words; where research is named, [EVIDENCE.md](EVIDENCE.md) says how far it carries.',
    howMovesCount(rubric),
    terms('The repair steps', 'A default, not a script.', rubric.judgement.steps),
    ...AXES.map(({ axis, heading, about }) =>
      [`## ${heading}`, about, ...movesOf(axis, rubric)].join('\n\n'),
    ),
    terms(
      'Cues',
      'What the client’s words or looks call for. Authors put them on a moment’s line; the reader must be able to see or hear each of them there.',
      rubric.cues,
    ),
    terms(
      'Markers',
      'What a supervisor would notice in the client’s line. They count nothing.',
      rubric.markers,
    ),
    terms('Skills', 'What one run practises.', rubric.skills),
    sources(rubric),
  ]
    .join('\n\n')
    .concat('\n');
}

const AXES: readonly { axis: Axis; heading: string; about: string }[] = [
  {
    axis: 'repair',
    heading: 'Repair',
    about:
      'Each has a moment before which it does harm. Too early by a little it counts as nothing; otherwise it counts as the move named under “At the wrong moment”.',
  },
  { axis: 'neutral', heading: 'Neither', about: 'Always count as what they are.' },
  {
    axis: 'against',
    heading: 'Moving against',
    about: 'Defending oneself by going at what the client said, or at the client.',
  },
  {
    axis: 'away',
    heading: 'Moving away',
    about:
      'Defending oneself by leaving: into niceness, rules, technique or guilt. None of it is warmth.',
  },
];

const WEIGHTS = { 1: 'slight', 2: 'clear', 3: 'strong' } as const;

function howMovesCount({ play: { rules } }: Rubric): string {
  return [
    '## How a move counts',
    [
      'What a move needs is read on the state before the response: how far the client trusts, feels heard and dares to speak (0 to 10 each, never shown while playing), what their last line carries, and what has counted before.',
      `Short of a need by no more than ${rules.earlyWithin} points of one of these, it is too early to tell and counts as nothing. Further off, or with another need unmet, it counts as its twin.`,
      'The end of the sentence rules. Of two moves on different axes only the last counts: “I’m sorry, the trains were dreadful” is justifying.',
      `The same repair move ${rules.wornFrom} turns running moves nothing; ${rules.twinFrom} turns running, it counts as its twin.`,
      `Trust rises by at most ${rules.trustRise} above where the session began, and falls freely. Feeling heard does not pass ${rules.heardUntilMet} until the thing that hurts most has been met.`,
    ]
      .map((rule) => `- ${rule}`)
      .join('\n'),
  ].join('\n\n');
}

function movesOf(axis: Axis, rubric: Rubric): string[] {
  return Object.values(rubric.play.moves)
    .filter((move) => move.axis === axis)
    .flatMap((move) => {
      const judged = rubric.judgement.moves[move.id];
      return judged ? [oneMove(move, judged, rubric)] : [];
    });
}

function oneMove(move: PlayMove, judged: JudgedMove, rubric: Rubric): string {
  const step = rubric.judgement.steps.find(({ id }) => id === judged.step);
  const kind = [
    `\`${move.id}\``,
    ...(move.axis === 'neutral' ? [] : [WEIGHTS[judged.weight]]),
    ...(step ? [`step: ${step.name.toLowerCase()}`] : []),
    ...(judged.contested ? ['**schools differ**'] : []),
  ];
  const facts = [
    ...(move.needs.length > 0 ? [`Counts when ${needsInWords(move.needs, rubric)}.`] : []),
    ...(move.twin ? [`At the wrong moment: ${linkToMove(move.twin, rubric)}.`] : []),
    `In the client: ${move.effects.map((effect) => effectInWords(effect, rubric)).join(' ') || 'nothing of itself'}.`,
    `From: ${judged.sources.map((id) => `[${id}](#sources)`).join(', ')}.`,
  ];
  return [
    `### ${judged.name}`,
    kind.join(' · '),
    judged.definition,
    `> ${judged.soundsLike}`,
    facts.map((fact) => `- ${fact}`).join('\n'),
  ].join('\n\n');
}

function effectInWords(effect: PlayMove['effects'][number], rubric: Rubric): string {
  const change = changeInWords(effect.change);
  return effect.when.length > 0
    ? `${change} where ${conditionInWords(effect.when, rubric)}, otherwise`
    : change;
}

function changeInWords(change: Effects): string {
  const moved = Object.entries(change).filter(([, by]) => by !== undefined && by !== 0);
  if (moved.length === 0) return 'nothing of itself';
  return moved.map(([gauge, by = 0]) => `${gauge} ${by > 0 ? `+${by}` : `−${-by}`}`).join(', ');
}

function terms(heading: string, about: string, list: readonly Term[]): string {
  const lines = list.map(({ id, name, means }) => `- **${name}** (\`${id}\`): ${means}`);
  return [`## ${heading}`, about, lines.join('\n')].join('\n\n');
}

function sources(rubric: Rubric): string {
  const lines = Object.values(rubric.sources).map(
    ({ id, reference, standing, note }) =>
      `- \`${id}\` (${standing === 'read' ? 'read in part' : 'from memory'}): ${reference}${note ? ` _${note}_` : ''}`,
  );
  return ['## Sources', lines.join('\n')].join('\n\n');
}
