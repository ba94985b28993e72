/** What a reply in a drill counted as and why, in the pieces of the debrief. */
import type { Turn } from '../../simulation/playthrough.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { Felt } from '../debrief/client-said.tsx';
import { Moves } from '../debrief/counted-note.tsx';
import { OtherWays } from '../debrief/other-ways.tsx';
import { Reasons } from '../debrief/reasons.tsx';
import { SchoolsDiffer } from '../debrief/schools-differ.tsx';
import { ReferencesHere } from '../debrief/source-labels.tsx';
import '../debrief/turn-told.css';

export function drillTold(turn: Turn, scenario: CompiledScenario) {
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
