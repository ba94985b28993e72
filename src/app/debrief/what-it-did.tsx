/** What one reply did, told by itself: what it counted as and why, what was felt, what else was there. */
import type { Turn } from '../../simulation/playthrough.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { Felt } from './client-said.tsx';
import { Moves } from './counted-note.tsx';
import { OtherWays } from './other-ways.tsx';
import { Reasons } from './reasons.tsx';
import { SchoolsDiffer } from './schools-differ.tsx';
import { ReferencesHere } from './source-labels.tsx';
import './turn-told.css';

interface WhatItDidProps {
  readonly turn: Turn;
  readonly scenario: CompiledScenario;
}

export function WhatItDid({ turn, scenario }: WhatItDidProps) {
  const { chosen, reply } = turn;
  const { contested } = chosen.counts;
  return (
    <ReferencesHere value={false}>
      <div className="counted">
        <Moves offered={chosen} scenario={scenario} />
        <Reasons offered={chosen} scenario={scenario} />
      </div>
      {contested !== undefined && <SchoolsDiffer contested={contested} scenario={scenario} />}
      {reply?.feels !== undefined && <Felt text={reply.feels} />}
      <OtherWays turn={turn} scenario={scenario} />
    </ReferencesHere>
  );
}
