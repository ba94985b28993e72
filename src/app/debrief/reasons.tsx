/** Why a response does what it does as it counted here, and where that comes from. */
import type { Offered } from '../../simulation/playthrough.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { Prose } from '../ui/prose.tsx';
import { sourceLines } from './words/source-words.ts';
import { whyHere } from './words/why-here.ts';

interface ReasonsProps {
  readonly offered: Offered;
  readonly scenario: CompiledScenario;
}

export function Reasons({ offered, scenario }: ReasonsProps) {
  const why = whyHere(offered, scenario);
  return (
    <>
      {why !== undefined && <Prose text={why} className="why" />}
      {sourceLines(offered.response.source, scenario).map(({ id, line }) => (
        <p key={id} className="source">
          {line}
        </p>
      ))}
    </>
  );
}
