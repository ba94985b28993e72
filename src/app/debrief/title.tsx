/** The page's title: whose session, how many turns, and whether it came to an end. */
import type { Playthrough } from '../../simulation/playthrough.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { Link } from '../ui/link.tsx';
import { capital, countOf } from '../ui/number-words.ts';
import { clientName } from '../ui/told/client-name.ts';
import { turnName } from '../ui/told/turn-words.ts';

/** The run that a run went back into. */
export interface OriginTold {
  /** The turn from which they part, counted from 0. */
  readonly turn: number;
  readonly href: string;
}

interface TitleProps {
  readonly run: Playthrough;
  readonly goOnHref?: string;
  readonly origin: OriginTold | undefined;
}

export function Title({ run, goOnHref, origin }: TitleProps) {
  const { card, tempers } = run.scenario;
  const name = clientName(run.scenario);
  const about = tempers.find(({ id }) => id === run.temper && id !== 'even')?.about;
  const turns = capital(countOf(run.turns.length, 'turn'));
  return (
    <header className="title">
      <p className="title__kind">Debrief</p>
      <h1>
        <Emphasis text={card.title} />
      </h1>
      <p className="title__run">
        {run.turns.length === 0
          ? `Nothing has been said to ${name} yet.`
          : `${turns} with ${name}.`}{' '}
        {about !== undefined && <Emphasis text={about} />}
      </p>
      {origin !== undefined && (
        <p className="title__origin">
          Another way from {turnName(origin.turn)} on.{' '}
          <Link href={origin.href}>How it went the time before</Link>
        </p>
      )}
      {run.ending === undefined && (
        <p className="title__left">
          You left this run here, as anybody may.{' '}
          {run.turns.length > 0 &&
            'This covers what was played; nothing is counted of the rest, or against it. '}
          {goOnHref !== undefined && <Link href={goOnHref}>Go on with it</Link>}
        </p>
      )}
    </header>
  );
}
