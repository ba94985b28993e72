/** The page's endnotes: every source it names, in full, and how far each was read. */
import type { Playthrough } from '../../simulation/playthrough.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { Part } from './part.tsx';
import { Spread } from './spread.tsx';
import { isFromMemory, sourceAnchor, sourcesOf } from './words/source-words.ts';

export function SourcesPart({ run }: { readonly run: Playthrough }) {
  const sources = sourcesOf(run);
  if (sources.length === 0) return null;
  return (
    <Part place="sources" title="Sources">
      <Spread
        margin={
          <p className="small">
            What the reasons on this page lean on, and how far each was read. They are no proof of
            any one answer.
          </p>
        }
      >
        <ul className="references">
          {sources.map((source) => (
            <li key={source.id} id={sourceAnchor(source.id)} tabIndex={-1}>
              <Emphasis text={source.reference} />{' '}
              <span className="references__standing">
                <Emphasis text={source.note ?? (isFromMemory(source) ? 'From memory.' : '')} />
              </span>
            </li>
          ))}
        </ul>
      </Spread>
    </Part>
  );
}
