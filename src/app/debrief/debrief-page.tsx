/** The debrief: a book page with notes in its margin. The trainee's own words come first. */
import type { ReactNode } from 'react';
import type { Reflection } from '../../practice/reflection.ts';
import type { Urges } from '../../practice/urges.ts';
import type { Report } from '../../scoring/report.ts';
import type { Playthrough } from '../../simulation/playthrough.ts';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import { AgainPart, type SetRun } from './again-part.tsx';
import type { Ways } from './another-way.tsx';
import { Contents } from './contents.tsx';
import './debrief-page.css';
import { clientName } from '../ui/told/client-name.ts';
import { DebriefParts, partsWithout } from './debrief-parts.tsx';
import { Reflecting } from './reflecting.tsx';
import { SourcesPart } from './sources-part.tsx';
import { Spread } from './spread.tsx';
import { type OriginTold, Title } from './title.tsx';
import type { Own } from './turn-told.tsx';
import { useOpened } from './use-opened.ts';
import { usePrint } from './use-print.ts';

export interface DebriefPageProps {
  readonly run: Playthrough;
  readonly report: Report;
  /** What the trainee wrote on looking back, as it was kept. */
  readonly reflection: Reflection;
  /** Called a moment after writing pauses, and on leaving a box. */
  readonly onReflect: (reflection: Reflection) => void;
  readonly onAgain: (temper: string) => void;
  readonly onSave?: () => void;
  /** Removes the run; it can be undone. */
  readonly onRemove?: () => void;
  /** Where an incomplete run goes on. */
  readonly goOnHref?: string;
  /** Where the list of scenarios is. */
  readonly library?: string;
  /** Where a minute for oneself can be taken. */
  readonly minute?: string;
  readonly trouble?: ReactNode;
  /** What the run was set for; playing again from here belongs to it too. */
  readonly set?: SetRun;
  /** Going back into this run. */
  readonly ways?: Ways;
  /** What the trainee would have said by themselves, if they were asked first. */
  readonly own?: Own;
  /** What pulled before the replies were shown, where it was noted. */
  readonly urges?: Urges;
  /** Where a page for supervision is put together from this run. */
  readonly takeHref?: string;
  /** Where the trainee's own runs are looked at together. */
  readonly practice?: string;
  /** When what it practises is due again: asked at the end. */
  readonly whenAgain?: ReactNode;
  /** Where the map of all that could have happened is. */
  readonly mapHref?: string;
  /** The run that this one went back into. */
  readonly origin?: OriginTold;
}

export function DebriefPage(props: DebriefPageProps) {
  const { run, report, reflection, onReflect, goOnHref, library, minute, trouble } = props;
  const played = run.turns.length > 0;
  const { opened, open } = useOpened(played ? 'safety' : 'again');
  const name = clientName(run.scenario);
  usePrint();

  return (
    <Page>
      <article className="debrief">
        {library !== undefined && (
          <nav className="debrief__back" aria-label="Way back">
            <Link href={library}>All scenarios</Link>
            {minute !== undefined && <Link href={minute}>A minute for yourself</Link>}
          </nav>
        )}
        <Title run={run} origin={props.origin} {...(goOnHref === undefined ? {} : { goOnHref })} />
        {trouble !== undefined && (
          <div className="notice" role="status">
            {trouble}
          </div>
        )}
        <Spread
          className="debrief__first"
          {...(opened && played
            ? {
                margin: (
                  <Contents
                    client={name}
                    complete={report.complete}
                    without={partsWithout(run, report, props)}
                  />
                ),
              }
            : {})}
        >
          <Reflecting reflection={reflection} onReflect={onReflect} opened={opened} onOpen={open} />
        </Spread>
        {opened && played && (
          <DebriefParts
            run={run}
            report={report}
            ways={props.ways}
            own={props.own}
            urges={props.urges}
            takeHref={props.takeHref}
            mapHref={props.mapHref}
          />
        )}
        {opened && (
          <AgainPart
            client={name}
            tempers={run.scenario.tempers}
            played={run.temper}
            onAgain={props.onAgain}
            onSave={props.onSave}
            onRemove={props.onRemove}
            set={props.set}
            complete={report.complete}
            practice={props.practice}
          />
        )}
        {opened && played && props.whenAgain !== undefined && (
          <Spread className="debrief__when-again">{props.whenAgain}</Spread>
        )}
        {opened && <SourcesPart run={run} />}
      </article>
    </Page>
  );
}
