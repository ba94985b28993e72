/** What pulls at a therapist who has hurt somebody, in the words it is asked and told in. */
import type { Noted, Pull } from '../../../practice/urges.ts';

export interface PullWords {
  readonly name: string;
  /** What it is like. */
  readonly like: string;
}

export const PULL_WORDS: Readonly<Record<Pull, PullWords>> = {
  explain: { name: 'To explain', like: 'say why, set it straight' },
  fix: { name: 'To fix', like: 'make it good, get it over with' },
  please: { name: 'To please', like: 'soothe, give way' },
  hide: { name: 'To hide', like: 'go quiet, keep to the rules' },
  none: { name: 'None', like: 'nothing that I notice' },
};

/** “The pull was to explain.” */
export function pullSentence(pull: Exclude<Noted, 'passed'>): string {
  return pull === 'none'
    ? 'There was no pull that you noticed.'
    : `The pull was ${PULL_WORDS[pull].name.toLowerCase()}.`;
}
