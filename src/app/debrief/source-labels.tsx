/** Short names of sources, each a link to its full reference at the end of the page. */
import type { CompiledScenario } from '../../simulation/tables.ts';
import { isFromMemory, sourceAnchor, sourceLabel, sourceOf } from './words/source-words.ts';

interface SourceLabelsProps {
  readonly ids: readonly string[];
  readonly scenario: CompiledScenario;
}

export function SourceLabels({ ids, scenario }: SourceLabelsProps) {
  const sources = ids.flatMap((id) => sourceOf(id, scenario) ?? []);
  if (sources.length === 0) return null;
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={source.id}>
          <a href={`#${sourceAnchor(source.id)}`}>{sourceLabel(source)}</a>
          {isFromMemory(source) && ', from memory'}
        </li>
      ))}
    </ul>
  );
}
