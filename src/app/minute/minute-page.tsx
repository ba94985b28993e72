/** A page to rest on: nothing is asked of its reader, and nothing on it runs. */
import { Grounding } from '../ui/grounding.tsx';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import { SupportLines } from '../ui/support-lines.tsx';
import './minute-page.css';

export interface MinutePageProps {
  /** Whether its reader has just left a session. */
  readonly left: boolean;
  /** Whether what is kept outlives the page; some browsers refuse that. */
  readonly lasting: boolean;
  /** Goes back to where its reader was; absent when they have been nowhere. */
  readonly onBack?: () => void;
  /** Where the list of scenarios is. */
  readonly library: string;
}

export function MinutePage({ left, lasting, onBack, library }: MinutePageProps) {
  return (
    <Page letter>
      <div className="minute">
        {left ? (
          <>
            <h1>Enough for now</h1>
            <p className="minute__lead">
              You have left the session, as anybody may.{' '}
              {lasting
                ? 'It is kept on this device as it stands: you can go on with it another day, or not at all.'
                : 'This browser lets nothing be kept, so it is there as long as this page is open.'}{' '}
              Nothing is counted against it, and nobody is told. You can close this page.
            </p>
            <h2>If you would like a minute for yourself</h2>
          </>
        ) : (
          <h1>A minute for yourself</h1>
        )}
        <Grounding />
        <ul className="ways-on" aria-label="Ways on">
          {onBack !== undefined && (
            <li>
              <button type="button" className="ways-on__way" onClick={onBack}>
                {left ? 'Go back to the session' : 'Go back to where you were'}
              </button>
            </li>
          )}
          <li>
            <Link className="ways-on__way" href={library}>
              All scenarios
            </Link>
          </li>
        </ul>
        <h2>If you need somebody to talk to</h2>
        <SupportLines />
      </div>
    </Page>
  );
}
