/** /practice/drills/: what is due, and every pair of moves there are drills for. */
import type { ReactNode } from 'react';
import type { DrillPair } from '../../practice/drill-place.ts';
import '../ui/field.css';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import { unmarked } from '../ui/typeset.ts';
import { useKeysSwitch } from '../ui/use-number-keys.ts';
import { pairTitle } from './drill-words.ts';
import './drills.css';

/** A pair with the ways to its sets. */
export interface PairEntry {
  readonly pair: DrillPair;
  readonly href: string;
  /** A set in even tempers alone, where there is one. */
  readonly evenHref?: string;
  readonly nameHref: string;
}

export interface DrillsPageProps {
  readonly pairs: readonly PairEntry[];
  /** Name the move, over all pairs. */
  readonly nameHref: string;
  /** Whether only scenarios that were played are drawn on. */
  readonly playedOnly: boolean;
  readonly onPlayedOnly: (only: boolean) => void;
  readonly library: string;
  /** The list of what is due. */
  readonly due: ReactNode;
  readonly notice?: ReactNode;
}

/** Of those moves that belong to no step of a repair. */
const NO_STEP = 'When somebody leaves';

export function DrillsPage(props: DrillsPageProps) {
  const { pairs, nameHref, playedOnly, onPlayedOnly, library, due, notice } = props;
  const [keys, setKeys] = useKeysSwitch();
  const steps = [...new Set(pairs.map(({ pair }) => pair.step))];
  return (
    <Page>
      <div className="drills">
        <nav aria-label="Way back">
          <Link href={library}>Library</Link>
        </nav>
        <header>
          <h1>Drills</h1>
          <p className="drills__lead">
            One act at a time: six moments in which the same kind of sentence helps, or comes at the
            wrong time. You choose, the client answers, and you read what it counted as. Nothing is
            scored.
          </p>
          <p className="drills__small">
            Drills show moments of scenarios that you may not have played.
          </p>
        </header>
        {notice !== undefined && (
          <div className="notice" role="status">
            {notice}
          </div>
        )}
        <section aria-labelledby="due-title">
          <h2 id="due-title">What is due</h2>
          {due}
        </section>
        <section aria-labelledby="name-title">
          <h2 id="name-title">Name the move</h2>
          <p>
            The other way round: a reply is shown in its scene, and you say what it is.{' '}
            <Link href={nameHref}>Name six replies</Link>
          </p>
        </section>
        <section aria-labelledby="pairs-title">
          <h2 id="pairs-title">Every pair of moves</h2>
          <label className="tick">
            <input
              type="checkbox"
              checked={playedOnly}
              onChange={() => onPlayedOnly(!playedOnly)}
            />
            <span>Only from scenarios I have played</span>
          </label>
          <label className="tick">
            <input type="checkbox" checked={keys} onChange={() => setKeys(!keys)} />
            <span>The number keys choose a reply</span>
          </label>
          {pairs.length === 0 && (
            <p role="status">
              There are not enough moments yet in what you have played. One or two more scenarios
              will do.
            </p>
          )}
          {steps.map((step) => (
            <div key={step} className="drills__step">
              <h3>{step === '' ? NO_STEP : unmarked(step)}</h3>
              <ul>
                {pairs
                  .filter(({ pair }) => pair.step === step)
                  .map((entry) => (
                    <PairLine key={entry.pair.move} {...entry} />
                  ))}
              </ul>
            </div>
          ))}
        </section>
      </div>
    </Page>
  );
}

function PairLine({ pair, href, evenHref, nameHref }: PairEntry) {
  const title = pairTitle(pair);
  return (
    <li className="drills__pair">
      <span className="drills__name">
        <Link className="drills__way" href={href}>
          {title}
        </Link>
      </span>
      <span className="drills__more">
        {evenHref !== undefined && (
          <Link href={evenHref} aria-label={`${title}: even tempers only`}>
            Even tempers only
          </Link>
        )}
        <Link href={nameHref} aria-label={`${title}: name the move`}>
          Name the move
        </Link>
      </span>
    </li>
  );
}
