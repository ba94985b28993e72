/** What came of each thing that was brought: what was taken in one sentence, the rest by name. */
import { useEffect, useRef } from 'react';
import type { Outcome, Said } from '../../../course/read-hand-ins.ts';
import { capital, countOf, inWords } from '../../ui/number-words.ts';

interface OutcomeListProps {
  readonly outcomes: readonly Outcome[];
  readonly reading: number;
}

export function OutcomeList({ outcomes, reading }: OutcomeListProps) {
  const all = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // On a phone it would stand below what was just pressed, out of view.
    if (outcomes.length > 0) all.current?.scrollIntoView?.({ block: 'nearest' });
  }, [outcomes]);
  const told = outcomes.filter(({ said, because }) => said !== 'taken' || because.length > 0);
  return (
    <div className="outcomes">
      <p ref={all} role="status" className="outcomes__all">
        {reading > 0 ? `Reading ${countOf(reading, 'text')} …` : summary(outcomes)}
      </p>
      {told.length > 0 && reading === 0 && (
        <ul className="outcomes__list">
          {told.map(({ from, said, alias, because }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: outcomes never change places
            <li key={place} className="outcome">
              <p className="outcome__from">{from}</p>
              <div className="outcome__said">
                <p>
                  {alias !== undefined && `${alias}: `}
                  {SAID[said]}
                </p>
                {because.map((sentence) => (
                  <p key={sentence} className="outcome__because">
                    {sentence}
                  </p>
                ))}
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const SAID: Readonly<Record<Said, string>> = {
  taken: 'taken, but not all of it',
  added: 'added to what was here',
  known: 'already here, and not taken twice',
  refused: 'not taken',
};

/** “Ten were taken; one was already here; two were not taken.” */
function summary(outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return '';
  const count = (said: Said) => outcomes.filter((one) => one.said === said).length;
  const were = (number: number) => `${inWords(number)} ${number === 1 ? 'was' : 'were'}`;
  const parts = [
    [count('taken'), 'taken'],
    [count('added'), 'added to what was here'],
    [count('known'), 'already here'],
    [count('refused'), 'not taken'],
  ] as const;
  const said = parts
    .filter(([number]) => number > 0)
    .map(([number, how]) => `${were(number)} ${how}`);
  return `${capital(said.join('; '))}.`;
}
