/** What one falls into, and when; and where one stays: sentences that open to their turns. */
import type { Habit } from '../../practice/habits.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { capital, countOf } from '../ui/number-words.ts';
import { habitCount, habitSentence, kindMeans } from './habit-words.ts';
import { Part } from './part.tsx';
import { type TurnHref, TurnsBehind } from './turns-behind.tsx';

interface HabitsPartProps {
  readonly habits: readonly Habit[];
  readonly href: TurnHref;
}

export function HabitsPart({ habits, href }: HabitsPartProps) {
  return (
    <Part title="What you fall into, and where you stay" margin={<HowItIsFound />}>
      {habits.length === 0 ? (
        <p className="practice__statement">
          No kind of answer stands out so far in any kind of moment.
        </p>
      ) : (
        <ul className="practice__statements">
          {habits.map((habit) => (
            <li key={`${habit.kind}/${habit.family}`}>
              <HabitTold habit={habit} href={href} />
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function HabitTold({ habit, href }: { readonly habit: Habit; readonly href: TurnHref }) {
  const others = habit.of.filter((tried) => !habit.turns.includes(tried));
  return (
    <>
      <p className="practice__statement">{habitSentence(habit)}</p>
      <Disclosure summary={habitCount(habit)}>
        <p className="practice__kind">The moment: {kindMeans(habit.kind)}</p>
        <TurnsBehind turns={habit.turns} href={href} />
        {others.length > 0 && (
          <>
            <p className="practice__kind">
              {capital(countOf(others.length, 'turn'))} of that kind went otherwise:
            </p>
            <TurnsBehind turns={others} href={href} />
          </>
        )}
      </Disclosure>
    </>
  );
}

function HowItIsFound() {
  return (
    <>
      <p>
        Only your first answer to a moment is looked at: when you come to it again, you know what
        came of it. Where safety was in question, or schools differ, nothing is counted.
      </p>
      <p>
        A sentence stands here when an answer came three times or more, in at least half of such
        turns. It tells of those turns, and of nothing else you do.
      </p>
    </>
  );
}
