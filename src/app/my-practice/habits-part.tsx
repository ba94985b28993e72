/** What one falls into, and when; and where one stays: sentences that open to their turns. */
import { isStaying } from '../../practice/families-of-moves.ts';
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
  const [stays, falls] = [true, false].map((staying) =>
    habits.filter(({ family }) => isStaying(family) === staying),
  );
  return (
    <Part place="habits" margin={<HowItIsFound />}>
      {habits.length === 0 && (
        <p className="practice__statement">
          No kind of answer stands out so far in any kind of moment.
        </p>
      )}
      <Statements title="What you fall into" habits={falls ?? []} href={href} />
      <Statements title="Where you stay" habits={stays ?? []} href={href} />
    </Part>
  );
}

function Statements({ title, habits, href }: HabitsPartProps & { readonly title: string }) {
  if (habits.length === 0) return null;
  return (
    <div className="practice__group">
      <h3>{title}</h3>
      <ul className="practice__statements">
        {habits.map((habit) => (
          <li key={`${habit.kind}/${habit.family}`}>
            <HabitTold habit={habit} href={href} />
          </li>
        ))}
      </ul>
    </div>
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
          <Disclosure
            summary={`${capital(countOf(others.length, 'turn'))} of that kind went otherwise`}
          >
            <TurnsBehind turns={others} href={href} />
          </Disclosure>
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
        A sentence stands here when an answer came in at least half of such turns. It tells of those
        turns, and of nothing else you do.
      </p>
    </>
  );
}
