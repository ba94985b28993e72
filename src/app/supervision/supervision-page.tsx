/** /s/<id>/supervision/: one page to take to supervision, put together by the trainee. */
import { type ReactNode, useEffect } from 'react';
import { type OwnReplies, saysSomething } from '../../practice/own-replies.ts';
import type { Reflection } from '../../practice/reflection.ts';
import { SHEET_LIMITS, type Sheet } from '../../practice/sheet.ts';
import type { Playthrough } from '../../simulation/playthrough.ts';
import { fetchItalic } from '../ui/later.ts';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import { useKept } from '../ui/use-kept.ts';
import { WrittenField } from '../ui/written-field.tsx';
import { AnswersChoice } from './answers-choice.tsx';
import { Paper } from './paper.tsx';
import { QuestionsChoice } from './questions-choice.tsx';
import './supervision.css';
import { TakeIt } from './take-it.tsx';
import { toldAnswers, toldSheet } from './told-sheet.ts';
import { TurnsChoice } from './turns-choice.tsx';
import './supervision-print.css';

export interface SupervisionPageProps {
  readonly run: Playthrough;
  /** As it was kept. */
  readonly sheet: Sheet;
  /** What the trainee wrote on looking back. */
  readonly reflection: Reflection;
  /** What they would have said before the replies were shown. */
  readonly ownReplies: OwnReplies;
  /** The day of the run, as `2026-12-04`. */
  readonly day: string;
  readonly debriefHref: string;
  /** Called a moment after a change, and on leaving the page. */
  readonly onKeep: (sheet: Sheet) => void;
  readonly onSave: (name: string, file: Blob) => void;
  readonly trouble?: ReactNode;
}

export function SupervisionPage(props: SupervisionPageProps) {
  const { run, reflection, ownReplies, day, debriefHref, onKeep, onSave, trouble } = props;
  const { value: sheet, write } = useKept(props.sheet, onKeep);
  const change = (part: Partial<Sheet>) => write({ ...sheet, ...part });
  const told = toldSheet(run, sheet, { reflection, ownReplies }, day);
  useEffect(fetchItalic, []);
  return (
    <Page>
      <div className="supervision">
        <div className="supervision__choice">
          <nav aria-label="Way back">
            <Link href={debriefHref}>Back to the debrief</Link>
          </nav>
          <header>
            <h1>Take to supervision</h1>
            <p className="supervision__lead">
              One page, and you say what is on it. It is empty until then; nobody gets it but from
              your hand.
            </p>
          </header>
          {trouble !== undefined && (
            <div className="notice" role="status">
              {trouble}
            </div>
          )}
          <p className="supervision__small">
            No real client’s details, please: disguised is still real. What you write stays on this
            device.
          </p>
          <WrittenField
            label="What I want to bring"
            most={SHEET_LIMITS.about}
            lines={3}
            value={sheet.about}
            onWrite={(about) => change({ about })}
          />
          <AnswersChoice
            answers={toldAnswers(reflection)}
            chosen={sheet.lookedBack}
            onChoose={(lookedBack) => change({ lookedBack })}
          />
          <TurnsChoice
            turns={run.turns}
            chosen={sheet.turns}
            withOwn={ownReplies.filter(saysSomething).map(({ turn }) => turn)}
            onChoose={(turns) => change({ turns })}
          />
          <QuestionsChoice
            asked={run.scenario.reflect}
            questions={sheet.questions}
            onWrite={(questions) => change({ questions })}
          />
        </div>
        <div className="supervision__page">
          <Paper told={told} />
          <TakeIt told={told} name={`supervision-${run.scenario.card.id}`} onSave={onSave} />
        </div>
      </div>
    </Page>
  );
}
