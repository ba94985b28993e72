/** The pause of a coached run: what the reply just given did, before the next is asked for. */
import type { Turn } from '../../simulation/playthrough.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { quoted } from '../ui/told/turn-words.ts';
import './coach-note.css';
import { WhatItDid } from './what-it-did.tsx';

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
        <>
          <p className="coach__own">
            <Emphasis text={quoted(told.turn.chosen.response)} />
          </p>
          {told.turn.before.risk && (
            <p className="safety-open">A question of safety stood open here.</p>
          )}
          <WhatItDid {...told} />
        </>
      )}
      <button type="button" className="onward" onClick={onGoOn}>
        Go on
      </button>
    </section>
  );
}
