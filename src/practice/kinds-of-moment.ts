/** The kinds of client moment that a habit may belong to, by what the client's line shows. */
import type { ClientLine } from '../scenario/scenario.ts';

export type KindId =
  | 'leaving'
  | 'confronted'
  | 'asked-why'
  | 'self-blame'
  | 'smoothed-over'
  | 'gone-quiet'
  | 'led-away'
  | 'hurt'
  | 'thread';

interface Kind {
  readonly id: KindId;
  readonly cues: readonly string[];
  readonly markers: readonly string[];
}

/** In the order of what asks most for an answer: a line is of the first kind it shows. */
const KINDS: readonly Kind[] = [
  { id: 'leaving', cues: ['leaving', 'leaving-decided'], markers: [] },
  {
    id: 'confronted',
    cues: ['complaint'],
    markers: [
      'complaint-about-therapist',
      'complaint-about-task',
      'complaint-about-terms',
      'complaint-about-progress',
      'rejects-intervention',
      'pressures-therapist',
    ],
  },
  { id: 'asked-why', cues: ['asks-why'], markers: [] },
  {
    id: 'self-blame',
    cues: [],
    markers: ['self-criticism', 'hopelessness', 'defends-self'],
  },
  { id: 'smoothed-over', cues: [], markers: ['appeasing', 'denial', 'split-affect'] },
  { id: 'gone-quiet', cues: ['working-silence'], markers: ['minimal-response'] },
  {
    id: 'led-away',
    cues: ['withdrawal'],
    markers: ['topic-change', 'abstract-talk', 'storytelling'],
  },
  { id: 'hurt', cues: ['hurt-said', 'hurt-shown'], markers: [] },
  { id: 'thread', cues: ['thread'], markers: [] },
];

export const KIND_ORDER: readonly KindId[] = KINDS.map(({ id }) => id);

/**
 * The one kind a line is of, or none. One, and not all that it shows: else the same turns would
 * stand behind two statements and look like twice as many.
 */
export function kindOf({
  cues,
  markers,
}: Pick<ClientLine, 'cues' | 'markers'>): KindId | undefined {
  return KINDS.find(
    (kind) =>
      kind.cues.some((cue) => cues.includes(cue)) ||
      kind.markers.some((marker) => markers.includes(marker)),
  )?.id;
}
