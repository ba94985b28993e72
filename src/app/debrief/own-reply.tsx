/** What the trainee would have said by themselves, beside what was chosen; and what they take it for. */
import { type ChangeEvent, useId } from 'react';
import { type OwnReply, saysSomething } from '../../practice/own-replies.ts';
import type { Axis } from '../../scenario/rubric.ts';
import type { Offered } from '../../simulation/playthrough.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { AXIS_WORDS } from '../ui/axis-words.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Emphasis } from '../ui/emphasis.tsx';
import '../ui/field.css';
import { capital } from '../ui/number-words.ts';
import { TextButton } from '../ui/text-button.tsx';
import { quoted } from '../ui/told/turn-words.ts';
import { unmarked } from '../ui/typeset.ts';
import { MoveNamed } from './move-named.tsx';

interface OwnReplyToldProps {
  readonly reply: OwnReply;
  /** What was worth most there, where that can be said and was not chosen. */
  readonly strongest: Offered | undefined;
  readonly scenario: CompiledScenario;
  /** Called with the ids of the moves that the trainee takes it for. */
  readonly onCode: (moves: readonly string[]) => void;
}

export function OwnReplyTold({ reply, strongest, scenario, onCode }: OwnReplyToldProps) {
  if (!saysSomething(reply)) return null;
  return (
    <div className="own-reply">
      <p className="own-reply__label">First, in your own words</p>
      <p className="own-reply__words">{reply.words === '' ? 'Said aloud.' : reply.words}</p>
      {strongest !== undefined && (
        <p className="own-reply__strongest">
          Worth most here: <Emphasis text={quoted(strongest.response)} />
        </p>
      )}
      <Disclosure summary="What would you call it?">
        <Coding moves={reply.moves} scenario={scenario} onCode={onCode} />
      </Disclosure>
    </div>
  );
}

interface CodingProps {
  readonly moves: readonly string[];
  readonly scenario: CompiledScenario;
  readonly onCode: (moves: readonly string[]) => void;
}

const AXES: readonly Axis[] = ['repair', 'neutral', 'against', 'away'];

function Coding({ moves, scenario, onCode }: CodingProps) {
  const id = useId();
  const judged = Object.entries(scenario.judgement.moves);
  const known = judged.filter(([move]) => moves.includes(move));
  const axisOf = (move: string) => scenario.play.moves[move]?.axis ?? 'neutral';
  const add = ({ target }: ChangeEvent<HTMLSelectElement>) => {
    if (target.value !== '') onCode([...moves, target.value]);
  };
  return (
    <div className="coding">
      <label htmlFor={id}>A move from the rubric</label>
      <select id={id} className="line-select" value="" onChange={add}>
        <option value="">Choose …</option>
        {AXES.map((axis) => (
          <optgroup key={axis} label={capital(AXIS_WORDS[axis])}>
            {judged
              .filter(([move]) => axisOf(move) === axis && !moves.includes(move))
              .map(([move, { name }]) => (
                <option key={move} value={move}>
                  {unmarked(name)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {known.map(([move, { name }]) => (
        <div key={move} className="coding__move">
          <MoveNamed
            note={{ move, name: unmarked(name), axis: axisOf(move) }}
            scenario={scenario}
          />
          <TextButton
            aria-label={`Take away: ${unmarked(name)}`}
            onClick={() => onCode(moves.filter((one) => one !== move))}
          >
            Take away
          </TextButton>
        </div>
      ))}
    </div>
  );
}
