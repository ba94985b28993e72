/** The debrief of a run that somebody handed in: the same pages, there to talk about with them. */
import type { Report } from '../../scoring/report.ts';
import type { Playthrough } from '../../simulation/playthrough.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { Link } from '../ui/link.tsx';
import { capital, countOf } from '../ui/number-words.ts';
import { Page } from '../ui/page.tsx';
import { Contents } from './contents.tsx';
import './debrief-page.css';
import { clientName } from '../ui/told/client-name.ts';
import { DebriefParts, partsWithout } from './debrief-parts.tsx';
import { SourcesPart } from './sources-part.tsx';
import { Spread } from './spread.tsx';
import { usePrint } from './use-print.ts';

export interface HandedDebriefPageProps {
  readonly run: Playthrough;
  readonly report: Report;
  /** Whose it is, by the name they chose. */
  readonly person: string;
  /** Which of their attempts at this scenario it is: 1 for the first. */
  readonly attempt: number;
  readonly attempts: number;
  /** The way back to the group. */
  readonly back: { readonly title: string; readonly href: string };
}

export function HandedDebriefPage(props: HandedDebriefPageProps) {
  const { run, report, person, attempt, attempts, back } = props;
  const { card, tempers } = run.scenario;
  const name = clientName(run.scenario);
  const about = tempers.find(({ id }) => id === run.temper && id !== 'even')?.about;
  const which = attempts === 1 ? '' : `, attempt ${attempt} of ${attempts}`;
  usePrint();
  return (
    <Page>
      <article className="debrief">
        <nav className="debrief__back" aria-label="Way back">
          <Link href={back.href}>{back.title}</Link>
        </nav>
        <header className="title">
          <p className="title__kind">
            {person}
            {which}
          </p>
          <h1>
            <Emphasis text={card.title} />
          </h1>
          <p className="title__run">
            {capital(countOf(run.turns.length, 'turn'))} with {name}.{' '}
            {about !== undefined && <Emphasis text={about} />}
          </p>
        </header>
        <Spread
          className="debrief__first"
          margin={
            <Contents
              client={name}
              complete={report.complete}
              without={['again', ...partsWithout(run, report, {})]}
            />
          }
        >
          <p className="statement">
            This is the debrief as {person} reads it, worked out again here from what was chosen;
            where it says “you”, {person} is meant. It is there to talk about, with them.
          </p>
          {run.ending === undefined && (
            <p className="statement">
              The run goes as far as it was played. Anybody may leave at any moment; nothing is
              counted of the rest, or against it.
            </p>
          )}
        </Spread>
        <DebriefParts run={run} report={report} />
        <SourcesPart run={run} />
      </article>
    </Page>
  );
}
