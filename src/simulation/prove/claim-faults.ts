/** P006–P010: claims that break, each at the moment or ending where it does. */
import type { Code } from '../../scenario/codes.ts';
import type { Found } from './found.ts';
import type { Breach, ClaimName, Proof } from './proof.ts';

export function claimFaults(proof: Proof): readonly Found[] {
  return proof.claims.flatMap(({ claim, breaches }) => {
    const { code, says, section } = FAULTS[claim];
    return breaches.map((breach): Found => {
      const { at } = breach;
      return { code, at, path: [section, at], message: says(at), notes: notesOf(breach) };
    });
  });
}

interface ClaimFault {
  readonly code: Code;
  readonly section: 'moments' | 'endings';
  readonly says: (at: string) => string;
}

const FAULTS: Readonly<Record<ClaimName, ClaimFault>> = {
  'every-run-ends': {
    code: 'P006',
    section: 'moments',
    says: (at) =>
      `A run can come back to \`${at}\` with nothing changed that is read later, and so need never end. Let the way round change something that is, or lead on.`,
  },
  'an-ending-in-reach': {
    code: 'P007',
    section: 'moments',
    says: (at) =>
      `From \`${at}\` a run can no longer come to any ending. Let a way lead on from there, whatever the state.`,
  },
  'three-options': {
    code: 'P008',
    section: 'moments',
    says: (at) =>
      `At \`${at}\` there can be fewer than three options on offer, or fewer than two of which a count is made. Add one, or loosen a condition.`,
  },
  'good-practice-in-reach': {
    code: 'P010',
    section: 'moments',
    says: (at) =>
      `From \`${at}\` no good ending can be reached any more, and a third of the run or more is still to come. Leave a way back to one, with safety asked.`,
  },
  'defence-never-ends-well': {
    code: 'P009',
    section: 'endings',
    says: (at) =>
      `Somebody who only ever defends comes to \`${at}\`, a good ending. Guard the ways that lead there.`,
  },
};

function notesOf({ witness, round, states }: Breach): Found['notes'] {
  const { temper, choices } = witness;
  const way =
    choices.length === 0 ? 'at once' : choices.map((choice) => `\`${choice}\``).join(', ');
  return [
    { message: `The way there, in the temper \`${temper}\`: ${way}.` },
    ...(round === undefined
      ? []
      : [{ message: `And round again: ${round.map((choice) => `\`${choice}\``).join(', ')}.` }]),
    ...(states === 1
      ? []
      : [{ message: `${states.toLocaleString('en-GB')} states there are like that.` }]),
  ];
}
