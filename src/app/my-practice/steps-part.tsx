/** Repair steps that were on offer and seldom taken: each a count that opens to its turns. */
import type { SeldomStep } from '../../practice/seldom-steps.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { countOf } from '../ui/number-words.ts';
import { unmarked } from '../ui/typeset.ts';
import { Part } from './part.tsx';
import { seldomSentence } from './step-words.ts';
import { type TurnHref, TurnsBehind } from './turns-behind.tsx';

interface StepsPartProps {
  readonly seldom: readonly SeldomStep[];
  readonly href: TurnHref;
}

export function StepsPart({ seldom, href }: StepsPartProps) {
  return (
    <Part
      place="steps"
      margin={
        <p>
          Steps that were on offer in five turns or more, with more than one client, and taken in
          one of five at most. Often another was as good there; no run needs all of them.
        </p>
      }
    >
      {seldom.length === 0 ? (
        <p className="practice__statement">
          No step has been on offer often and taken seldom so far.
        </p>
      ) : (
        <ul className="practice__statements">
          {seldom.map((one) => (
            <li key={one.step.id}>
              <h3 className="practice__step">{unmarked(one.step.name)}</h3>
              <p className="practice__means">{unmarked(one.step.means)}</p>
              <p>{seldomSentence(one)}</p>
              <Disclosure summary={`The ${countOf(one.onOffer.length, 'turn')}`}>
                <TurnsBehind
                  turns={one.onOffer}
                  href={href}
                  note={(tried) => (one.taken.includes(tried) ? 'Taken here.' : 'Not taken.')}
                />
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
