/** What came of a reply: the client's answer, what it counted as, and what was worth most. */
import type { ReactNode, Ref } from 'react';
import type { DrillAnswer } from '../../practice/drill-moment.ts';
import { strongestBeside } from '../../scoring/turning-points.ts';
import type { Turn } from '../../simulation/playthrough.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { Prose } from '../ui/prose.tsx';
import { clientName } from '../ui/told/client-name.ts';
import { quoted } from '../ui/told/turn-words.ts';
import { OwnWords, Said } from './scene.tsx';

/** Tells what a turn counted as, and why: pieces of the debrief, which the route puts together. */
export type TellCounted = (turn: Turn, scenario: CompiledScenario) => ReactNode;

interface AnsweredProps {
  readonly answer: DrillAnswer;
  readonly scenario: CompiledScenario;
  readonly told: TellCounted;
  readonly heading?: Ref<HTMLHeadingElement>;
}

export function Answered({ answer, scenario, told, heading }: AnsweredProps) {
  const { turn, next, ending } = answer;
  const name = clientName(scenario);
  const best = strongestBeside(turn);
  return (
    <div className="answered">
      <OwnWords response={turn.chosen.response} />
      <h3 ref={heading} tabIndex={-1} className="answered__title">
        {name} answers
      </h3>
      <div className="answered__client">
        {turn.reply !== undefined && <Said line={turn.reply} />}
        {next !== undefined && <Said line={next} />}
        {ending !== undefined && <Prose text={ending.text} />}
      </div>
      <h3 className="answered__title">What that did</h3>
      {told(turn, scenario)}
      <p className="answered__best">
        {best === undefined ? (
          'Nothing on offer here was worth more.'
        ) : (
          <>
            Worth most here: <Emphasis text={quoted(best.response)} />
          </>
        )}
      </p>
    </div>
  );
}
