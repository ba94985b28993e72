/** /practice/: what a trainee's own runs on this device say together. Never a rank, and no praise. */
import { type ReactNode, useEffect } from 'react';
import type { MyPractice } from '../../practice/my-practice.ts';
import { ContentsList } from '../ui/contents-list.tsx';
import { fetchItalic } from '../ui/later.ts';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import { HabitsPart } from './habits-part.tsx';
import { MisstepsPart } from './missteps-part.tsx';
import './my-practice.css';
import { Part } from './part.tsx';
import { PLACES } from './places.ts';
import { RunsPart } from './runs-part.tsx';
import { StepsPart } from './steps-part.tsx';
import type { RunUntold, RunWithWaysTold } from './told-run.ts';
import type { TurnHref } from './turns-behind.tsx';

export interface MyPracticePageProps {
  readonly practice: Omit<MyPractice, 'runs'>;
  /** Newest first. */
  readonly runs: readonly RunWithWaysTold[];
  /** Runs whose wording is no longer here. */
  readonly untold: readonly RunUntold[];
  readonly turnHref: TurnHref;
  /** What comes back, and when; from drills and from runs. */
  readonly due: ReactNode;
  readonly drills: string;
  readonly library: string;
  readonly takeAlong: string;
  /** Records that could not be read, or trouble with storage. */
  readonly notice?: ReactNode;
}

export function MyPracticePage(props: MyPracticePageProps) {
  const { practice, runs, untold, turnHref, library, takeAlong, notice } = props;
  const due = (
    <Part place="due" margin={<Link href={props.drills}>Drills</Link>}>
      {props.due}
    </Part>
  );
  const isEmpty = runs.length === 0 && untold.length === 0;
  useEffect(fetchItalic, []);
  return (
    <Page>
      <article className="practice">
        <nav className="practice__back" aria-label="Way back">
          <Link href={library}>All scenarios</Link>
        </nav>
        <header>
          <h1>My practice</h1>
          <p className="practice__lead">
            {isEmpty
              ? 'Nothing has been played on this device yet. Once something has, every run stands here, and after some of them what they say together.'
              : 'Your runs on this device, and what they say together. Nothing is said here on fewer than five turns, or of one client alone, and each statement opens to its turns.'}
          </p>
        </header>
        {!isEmpty && <ContentsList label="On this page" places={Object.entries(PLACES)} />}
        {notice !== undefined && <div className="notice practice__notice">{notice}</div>}
        {isEmpty ? (
          <>
            <p className="practice__begin">
              <Link className="onward" href={library}>
                Choose a scenario
              </Link>{' '}
              <Link href={takeAlong}>Bring in what another device keeps</Link>
            </p>
            {due}
          </>
        ) : (
          <>
            <RunsPart runs={runs} untold={untold} />
            <HabitsPart habits={practice.habits} href={turnHref} />
            <MisstepsPart stretches={practice.stretches} href={turnHref} />
            <StepsPart seldom={practice.seldom} href={turnHref} />
            {due}
            <Part place="judgement">
              <p>
                Author’s provisional key: no panel has rated these answers, and what each counts as
                is one author’s judgement. What you know of yourself comes first; where this page is
                wrong about you, that too is worth taking to supervision. It is worked out anew
                whenever you open it, and nothing of it is stored or handed in.
              </p>
            </Part>
          </>
        )}
      </article>
    </Page>
  );
}
