/** Short names of sources; where their full references stand at the end of the page, links to them. */
import { createContext, useContext } from 'react';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { isFromMemory, sourceAnchor, sourceLabel, sourceOf } from './words/source-words.ts';

interface SourceLabelsProps {
  readonly ids: readonly string[];
  readonly scenario: CompiledScenario;
}

/** Whether the full references are on the page: they are in a debrief. */
export const ReferencesHere = createContext(true);

export function SourceLabels({ ids, scenario }: SourceLabelsProps) {
  const linked = useContext(ReferencesHere);
  const sources = ids.flatMap((id) => sourceOf(id, scenario) ?? []);
  if (sources.length === 0) return null;
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={source.id}>
          {linked ? (
            <a href={`#${sourceAnchor(source.id)}`}>{sourceLabel(source)}</a>
          ) : (
            sourceLabel(source)
          )}
          {isFromMemory(source) && ', from memory'}
        </li>
      ))}
    </ul>
  );
}
