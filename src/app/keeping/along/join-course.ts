/** What a course left on two devices, made one. */
import { united } from '../../../course/united.ts';
import type { Assigned, MadeAssignment, Received } from '../course-store.ts';

/**
 * One person opened the same assignment on two devices and got two names by chance. The one it
 * was handed in under stands, so that the tutor goes on seeing one person; of two, the later.
 */
export function joinAssigned(here: Assigned, brought: Assigned): Assigned {
  const [mine, other] = [here.handedInAt ?? 0, brought.handedInAt ?? 0];
  if (mine !== other) return mine > other ? here : brought;
  if (here.openedAt !== brought.openedAt) return here.openedAt < brought.openedAt ? here : brought;
  return firstByText(here, brought);
}

/** An assignment does not change once it is made, so the two differ in nothing that matters. */
export function joinMade(here: MadeAssignment, brought: MadeAssignment): MadeAssignment {
  if (here.madeAt !== brought.madeAt) return here.madeAt < brought.madeAt ? here : brought;
  return firstByText(here, brought);
}

/** Runs are united as when a result is handed in twice; alias and words are the later one's. */
export function joinReceived(here: Received, brought: Received): Received {
  const { handIn: both } = united(here.handIn, brought.handIn);
  const earlier = brought.receivedAt <= here.receivedAt;
  const { words: _, ...rest } = both;
  const { alias, words } = earlier ? here.handIn : both;
  const handIn = { ...rest, alias, ...(words === undefined ? {} : { words }) };
  const receivedAt = Math.max(here.receivedAt, brought.receivedAt);
  const one = { handIn, receivedAt };
  return alike(one, here) ? here : one;
}

/** When nothing else decides, the order of their texts does, so that both devices choose alike. */
function firstByText<T>(here: T, brought: T): T {
  return JSON.stringify(brought) < JSON.stringify(here) ? brought : here;
}

function alike(one: Received, other: Received): boolean {
  const told = ({ handIn: { alias, runs, words }, receivedAt }: Received) =>
    JSON.stringify([alias, words, runs, receivedAt]);
  return told(one) === told(other);
}
