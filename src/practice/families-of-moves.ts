/** The moves of the rubric in families, as a supervisor would name a habit. */
import { stood } from '../scoring/taking-repair.ts';
import type { Counted, CountedMove } from '../simulation/playthrough.ts';

/** Each move is of one family; those of a question or a plain fact are of none. */
const FAMILIES = {
  explain: ['justify', 'correct-record'],
  reassure: ['minimise', 'close-early'],
  placate: ['over-apologise', 'drop-the-frame'],
  'leave-the-moment': ['leave-the-moment', 'fill-silence', 'go-blank', 'tidy-the-story'],
  press: ['press'],
  'turn-formal': ['cool-off', 'hide-behind-policy'],
  'hand-back': ['blame-client', 'interpret-away'],
  'go-through-motions': ['pseudo-validate'],
  'ask-to-be-taught': ['ask-to-be-taught'],
  acknowledge: ['acknowledge-impact'],
  validate: ['validate', 'validate-withdrawal'],
  own: [
    'own-part',
    'apologise-once',
    'recover-aloud',
    'candour-about-error',
    'own-difference',
    'bring-the-hidden-part',
    'share-out-responsibility',
  ],
  invite: ['invite-negative', 'metacommunicate'],
  stay: ['notice-shift', 'stay-with-it', 'stay-with-silence'],
  'hold-boundary': ['hold-boundary-warmly'],
  'give-reason': ['offer-rationale'],
  'check-back': ['check-back'],
  renegotiate: ['renegotiate', 'follow-through'],
  'link-pattern': ['link-pattern'],
  'leave-theirs': ['honour-autonomy', 'end-well'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FamilyId = keyof typeof FAMILIES;

export const FAMILY_ORDER = Object.keys(FAMILIES) as readonly FamilyId[]; // `Object.keys` forgets what the record's keys are.

const FAMILY_OF: ReadonlyMap<string, FamilyId> = new Map(
  FAMILY_ORDER.flatMap((family) => FAMILIES[family].map((move) => [move, family] as const)),
);

/** The families of what a reply counted as: a twin's where it counted as its twin. */
export function familiesOf({ moves }: Counted): ReadonlySet<FamilyId> {
  return new Set(movesIn(moves).flatMap(({ as }) => FAMILY_OF.get(as) ?? []));
}

/** The moves of a reply that are of a family, as they counted. */
export function movesOf({ moves }: Counted, family: FamilyId): readonly CountedMove[] {
  return movesIn(moves).filter(({ as }) => FAMILY_OF.get(as) === family);
}

function movesIn(moves: readonly CountedMove[]): readonly CountedMove[] {
  return moves.filter(stood);
}
