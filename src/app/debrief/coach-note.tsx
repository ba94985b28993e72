/** The pause of a coached run: what the reply just given did, before the next is asked for. */
import type { Turn } from '../../simulation/playthrough.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { quoted } from '../ui/told/turn-words.ts';
import { Felt } from './client-said.tsx';
import './coach-note.css';
import { Moves } from './counted-note.tsx';
import { OtherWays } from './other-ways.tsx';
import { Reasons } from './reasons.tsx';
import { SchoolsDiffer } from './schools-differ.tsx';
import { ReferencesHere } from './source-labels.tsx';
import './turn-told.css';

interface CoachNoteProps {
  /** Absent when it could not be fetched: the run goes on all the same. */
  readonly told: { readonly turn: Turn; readonly scenario: CompiledScenario } | undefined;
  readonly onGoOn: () => void;
}

export function CoachNote({ told, onGoOn }: CoachNoteProps) {
  return (
    <section className="coach" aria-labelledby="coach-title">
      <h2 id="coach-title" className="coach__title">
        What that did
      </h2>
      {told === undefined ? (
        <p>It could not be fetched just now. The debrief will tell it.</p>
      ) : (
        <ReferencesHere value={false}>
          <Told {...told} />
        </ReferencesHere>
      )}
      <button type="button" className="onward" onClick={onGoOn}>
        Go on
      </button>
    </section>
  );
}

function Told({ turn, scenario }: NonNullable<CoachNoteProps['told']>) {
  const { chosen, reply, before } = turn;
  const { contested } = chosen.counts;
  return (
    <>
      <p className="coach__own">
        <Emphasis text={quoted(chosen.response)} />
      </p>
      {before.risk && <p className="safety-open">A question of safety stood open here.</p>}
      <div className="counted">
        <Moves offered={chosen} scenario={scenario} />
        <Reasons offered={chosen} scenario={scenario} />
      </div>
      {contested !== undefined && <SchoolsDiffer contested={contested} scenario={scenario} />}
      {reply?.feels !== undefined && <Felt text={reply.feels} />}
      <OtherWays turn={turn} scenario={scenario} />
    </>
  );
}
