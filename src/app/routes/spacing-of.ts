/** The answers about one unit of practice: given, taken back, and when they bring it back. */
import {
  type Answer,
  type Practised,
  withAnswer,
  withoutAnswer,
} from '../../practice/practised.ts';
import { whatIsDue } from '../../practice/what-is-due.ts';
import type { GivenAnswer } from '../drills/how-was-it.tsx';
import { openWrittenStore } from '../keeping/open-store.ts';

export interface Spacing {
  readonly lasting: boolean;
  /** How often it has been answered. */
  readonly times: number;
  /** What was answered at a moment, if anything was. */
  readonly given: (at: number) => Promise<GivenAnswer | undefined>;
  /** Keeps the answer of a moment, and tells in how many days it is due. */
  readonly answer: (how: Answer, at: number) => Promise<number>;
  readonly takeBack: (at: number) => Promise<void>;
}

export async function openSpacing(unit: string): Promise<Spacing> {
  const { practised: store, lasting } = await openWrittenStore();
  const kept = () => store.of(unit);
  const dueIn = (practised: Practised): number | undefined =>
    whatIsDue(new Map([[unit, practised]]), new Date())[0]?.inDays;
  return {
    lasting,
    times: (await kept()).length,
    async given(at) {
      const practised = await kept();
      const how = practised.find((answer) => answer.at === at)?.how;
      const inDays = dueIn(practised);
      return how === undefined || how === 'rest' || inDays === undefined
        ? undefined
        : { how, inDays };
    },
    async answer(how, at) {
      await store.change(unit, (practised) => withAnswer(practised, { at, how }));
      return dueIn(await kept()) ?? 0;
    },
    takeBack: (at) => store.change(unit, (practised) => withoutAnswer(practised, at)),
  };
}
