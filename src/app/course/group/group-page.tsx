/** What a group handed in: who has done it, and the moments of the group. */
import { type ReactNode, useEffect } from 'react';
import type { Group, ScenarioOfGroup } from '../../../course/group.ts';
import type { Brought, Outcome } from '../../../course/read-hand-ins.ts';
import { fetchItalic } from '../../ui/later.ts';
import { Link } from '../../ui/link.tsx';
import { capital } from '../../ui/number-words.ts';
import { Page } from '../../ui/page.tsx';
import { type Removal, RemovedLines } from '../../ui/removed-lines.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { AddResults } from './add-results.tsx';
import { GroupMoments } from './group-moments.tsx';
import './group-page.css';
import { people } from '../group-words.ts';
import './moments.css';
import { type SetTitle, WhoList } from './who-list.tsx';

export interface GroupPageProps {
  /** What the tutor called the assignment. */
  readonly title: string;
  readonly scenarios: readonly SetTitle[];
  readonly group: Group;
  readonly onBring: (brought: readonly Brought[]) => void;
  readonly reading: number;
  readonly outcomes: readonly Outcome[];
  readonly onRemove: (who: string) => void;
  /** Persons that were removed, by `who`, while that can be undone. */
  readonly removed: readonly Removal[];
  readonly onUndo: (who: string) => Promise<void>;
  readonly runHref: (who: string, run: string) => string;
  readonly seminarHref: (scenario: ScenarioOfGroup, moment: string) => string;
  readonly onSave: (which: 'who' | 'moments') => void;
  /** Where assignments are made. */
  readonly course: string;
  /** What was stored and can be opened no more, or trouble with storage. */
  readonly notice?: ReactNode;
}

export function GroupPage(props: GroupPageProps) {
  const { title, group, scenarios, notice, course } = props;
  const { persons } = group;
  useEffect(fetchItalic, []);
  const none = persons.length === 0;
  return (
    <Page>
      <div className="group">
        <nav className="group__back" aria-label="Way back">
          <Link href={course}>Course</Link>
        </nav>
        <header>
          <p className="group__kind">What your group handed in</p>
          <h1>{title}</h1>
          {!none && (
            <p className="group__lead">
              {capital(people(persons.length))} {persons.length === 1 ? 'has' : 'have'} handed in.
              Everything here was worked out again, on this device, from what they chose.
            </p>
          )}
          {!none && (
            <nav className="group__contents" aria-label="On this page">
              <a href="#who-title">Who has done it</a>
              <a href="#moments-title">The moments of the group</a>
            </nav>
          )}
        </header>
        {notice !== undefined && (
          <div className="notice group__notice" role="status">
            {notice}
          </div>
        )}
        <AddResults
          onBring={props.onBring}
          reading={props.reading}
          outcomes={props.outcomes}
          first={none}
        />
        <RemovedLines removals={props.removed} onUndo={props.onUndo} home="who-title" />
        {!none && (
          <section aria-labelledby="who-title">
            <div className="group__head">
              <h2 id="who-title" tabIndex={-1}>
                Who has done it
              </h2>
              <TextButton onClick={() => props.onSave('who')}>
                Save as a table<span className="visually-hidden">: who has done it</span> (CSV)
              </TextButton>
            </div>
            <p className="group__note">
              By name. Each ending opens that run’s debrief, to talk about with whoever played it.
            </p>
            <WhoList
              persons={persons}
              scenarios={scenarios}
              runHref={props.runHref}
              onRemove={props.onRemove}
            />
          </section>
        )}
        {!none && (
          <GroupMoments
            scenarios={group.scenarios}
            set={scenarios}
            seminarHref={props.seminarHref}
            onSave={() => props.onSave('moments')}
          />
        )}
      </div>
    </Page>
  );
}
