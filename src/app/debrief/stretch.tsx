/** One turn of a way: what was said, what the client said to it and felt, and how they stand then. */
import type { ClientLine } from '../../scenario/scenario.ts';
import type { GaugeLine } from '../../scoring/report.ts';
import type { Playthrough } from '../../simulation/playthrough.ts';
import { Prose } from '../ui/prose.tsx';
import { ClientSaid, Felt } from './client-said.tsx';
import { OwnSaid } from './own-said.tsx';
import { gaugeName, turnSentences } from './words/gauge-words.ts';

interface StretchProps {
  /** What this way is called. */
  readonly way: string;
  readonly name: string;
  readonly run: Playthrough;
  readonly side: readonly GaugeLine[];
  readonly turn: number;
}

export function Stretch({ way, name, run, side, turn }: StretchProps) {
  const played = run.turns[turn];
  if (played === undefined)
    return (
      <div className="stretch stretch--none">
        <h4>{way}</h4>
        <p>{run.ending === undefined ? 'It was left here.' : 'It has ended.'}</p>
      </div>
    );
  const { response } = played.chosen;
  const next = (run.turns[turn + 1] ?? run.standing)?.line;
  const ended = run.turns.length === turn + 1 ? run.ending : undefined;
  return (
    <div className="stretch">
      <h4>{way}</h4>
      <OwnSaid response={response} />
      <div className="stretch__answers">
        {played.reply !== undefined && <Answer name={name} line={played.reply} />}
        {next !== undefined && <Answer name={name} line={next} />}
        {ended !== undefined && <Prose text={ended.text} className="stretch__end" />}
      </div>
      <Standing side={side} turn={turn} run={run} />
    </div>
  );
}

function Answer({ name, line }: { readonly name: string; readonly line: ClientLine }) {
  return (
    <>
      <ClientSaid name={name} line={line} />
      {line.feels !== undefined && <Felt text={line.feels} />}
    </>
  );
}

/** Each gauge after the turn, drawn; what moved it in words. */
function Standing({ side, turn, run }: Pick<StretchProps, 'side' | 'turn' | 'run'>) {
  return (
    <div className="stretch__side">
      <p>{turnSentences(side, turn, run.scenario).moved}</p>
      <div className="levels" aria-hidden="true">
        {side.map(({ gauge, values }) => (
          <div key={gauge}>
            <span>{gaugeName(gauge)}</span>
            <Level before={values[turn] ?? 0} after={values[turn + 1] ?? 0} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** A line from nothing to ten: a ring where it stood before the turn, a point where it stands. */
function Level({ before, after }: { readonly before: number; readonly after: number }) {
  const x = (value: number) => 4 + value * 9.2;
  return (
    <svg className="level" viewBox="0 0 100 10" role="presentation">
      <path className="level__ground" d="M4 5 H96" />
      <path className="level__way" d={`M${x(before)} 5 H${x(after)}`} />
      <circle className="level__before" cx={x(before)} cy="5" r="2.4" />
      <circle className="level__after" cx={x(after)} cy="5" r="3.2" />
    </svg>
  );
}
