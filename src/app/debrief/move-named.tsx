/** A move in the margin: its mark, its name, which opens to its definition, and how it counted. */
import type { CompiledScenario } from '../../simulation/tables.ts';
import { AxisMark } from '../ui/axis-mark.tsx';
import { Emphasis } from '../ui/emphasis.tsx';
import { judgedMove, type MoveNote } from '../ui/told/move-words.ts';
import { SourceLabels } from './source-labels.tsx';

interface MoveNamedProps {
  readonly note: MoveNote;
  readonly scenario: CompiledScenario;
}

export function MoveNamed({ note, scenario }: MoveNamedProps) {
  const { move, name, axis, word, how, otherwise } = note;
  return (
    <div className="move">
      <p className="move__mark">
        <AxisMark axis={axis} {...(word === undefined ? {} : { word })} />
      </p>
      <details className="named">
        <summary>{name}</summary>
        <Definition move={move} scenario={scenario} />
        {otherwise !== undefined && <Definition move={otherwise} scenario={scenario} titled />}
      </details>
      {how !== undefined && <p className="move__how">{how}</p>}
    </div>
  );
}

interface DefinitionProps {
  readonly move: string;
  readonly scenario: CompiledScenario;
  readonly titled?: boolean;
}

function Definition({ move, scenario, titled = false }: DefinitionProps) {
  const judged = judgedMove(move, scenario);
  if (judged === undefined) return null;
  return (
    <div className="move__definition">
      {titled && <p className="move__titled">{judged.name}</p>}
      <p>
        <Emphasis text={judged.definition} />
      </p>
      <p>
        It sounds like: <Emphasis text={judged.soundsLike} />
      </p>
      <SourceLabels ids={judged.sources} scenario={scenario} />
    </div>
  );
}
