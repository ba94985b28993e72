/** The moves of the rubric in families, as a supervisor would name a habit. */
import { stood } from '../scoring/taking-repair.ts';
import type { Counted } from '../simulation/playthrough.ts';

/** Ways of defending oneself, against or away. Each move of the rubric is of one family. */
const FALLS_INTO = {
  explain: ['justify', 'correct-record'],
  reassure: ['minimise', 'close-early'],
  placate: ['over-apologise', 'drop-the-frame'],
  'leave-the-moment': ['leave-the-moment', 'fill-silence', 'go-blank', 'tidy-the-story'],
  press: ['press'],
  'turn-formal': ['cool-off', 'hide-behind-policy'],
  'hand-back': ['blame-client', 'interpret-away'],
  'go-through-motions': ['pseudo-validate'],
  'ask-to-be-taught': ['ask-to-be-taught'],
} as const satisfies Families;

/** Ways of staying; a question or a plain fact is neither the one nor the other. */
const STAYS = {
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
} as const satisfies Families;

type Families = Readonly<Record<string, readonly string[]>>;

const FAMILIES = { ...FALLS_INTO, ...STAYS };

export type FamilyId = keyof typeof FAMILIES;

/** Those one falls into first. */
export const FAMILY_ORDER = Object.keys(FAMILIES) as readonly FamilyId[]; // `Object.keys` forgets what the record's keys are.

/** Whether it is a way of staying. */
export function isStaying(family: FamilyId): boolean {
  return Object.hasOwn(STAYS, family);
}

const FAMILY_OF: ReadonlyMap<string, FamilyId> = new Map(
  FAMILY_ORDER.flatMap((family) => FAMILIES[family].map((move) => [move, family] as const)),
);

/** The families of what a reply counted as: a twin's where it counted as its twin. */
export function familiesOf({ moves }: Counted): ReadonlySet<FamilyId> {
  return new Set(moves.filter(stood).flatMap(({ as }) => FAMILY_OF.get(as) ?? []));
}
