/** The room as it stood at the opening and after each turn: what the picture and its words show. */
import type { Posture } from '../../scenario/scenario.ts';
import type { Report } from '../../scoring/report.ts';
import type { Playthrough } from '../../simulation/playthrough.ts';
import { quoted, turnTitle } from '../ui/told/turn-words.ts';

export interface RoomStep {
  readonly posture: Posture;
  readonly therapist: 'rest' | 'drawn-back' | 'squared';
  /** 0–1: trust and feeling heard, for the warmth of the lamp. */
  readonly alliance: number;
  /** “As it opened”, “Turn 3”. */
  readonly title: string;
  /** What was said or done to come here. */
  readonly said?: string;
  /** What can be seen of the client. */
  readonly shows?: string;
  /** What the picture adds, in words. */
  readonly adds: string;
}

/** One step as the run opened, then one after each turn. */
export function roomSteps(run: Playthrough, report: Report): readonly RoomStep[] {
  let posture: Posture = run.turns[0]?.line.posture ?? run.standing?.line.posture ?? 'facing';
  const opening = run.turns[0]?.line.shows ?? run.standing?.line.shows;
  const steps: RoomStep[] = [
    {
      posture,
      therapist: 'rest',
      alliance: allianceAt(report, 0),
      title: 'As it opened',
      ...(opening === undefined ? {} : { shows: opening }),
      adds: '',
    },
  ];
  for (const { index, line, reply, chosen } of run.turns) {
    posture = reply?.posture ?? line.posture ?? posture;
    const shows = reply?.shows ?? line.shows;
    const therapist = stanceIn(report, index);
    const alliance = allianceAt(report, index + 1);
    steps.push({
      posture,
      therapist,
      alliance,
      title: turnTitle(index),
      said: quoted(chosen.response),
      ...(shows === undefined ? {} : { shows }),
      adds: [chairWords(therapist), lightWords(alliance - allianceAt(report, index))]
        .filter((words) => words !== '')
        .join(' '),
    });
  }
  return steps;
}

function stanceIn({ against, away }: Report, turn: number): RoomStep['therapist'] {
  const countIn = (movements: Report['against']) =>
    movements.find((movement) => movement.turn === turn)?.count ?? 0;
  const [forward, back] = [countIn(against), countIn(away)];
  if (forward === 0 && back === 0) return 'rest';
  return forward >= back ? 'squared' : 'drawn-back';
}

function allianceAt({ client }: Report, place: number): number {
  const at = (gauge: string) => client.find((line) => line.gauge === gauge)?.values[place] ?? 0;
  return (at('trust') + at('heard')) / 20;
}

function chairWords(stance: RoomStep['therapist']): string {
  switch (stance) {
    case 'rest':
      return '';
    case 'drawn-back':
      return 'Your chair has drawn back.';
    case 'squared':
      return 'Your chair has squared up.';
  }
}

function lightWords(change: number): string {
  if (change > 0) return 'The light has widened.';
  return change < 0 ? 'The light has narrowed.' : '';
}
