/** Why a response does what it does as it counted here, and where that comes from. */
import type { Offered } from '../../simulation/playthrough.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { whyHere } from '../ui/told/why-here.ts';
import { SourceLabels } from './source-labels.tsx';
import { Told } from './told.tsx';

interface ReasonsProps {
  readonly offered: Offered;
  readonly scenario: CompiledScenario;
}

export function Reasons({ offered, scenario }: ReasonsProps) {
  const why = whyHere(offered, scenario);
  return (
    <>
      {why !== undefined && <Told text={why} className="why" />}
      <SourceLabels ids={offered.response.source} scenario={scenario} />
    </>
  );
}
