/** Questions to take along; and in the margin, whose judgement this page is. */
import type { CompiledScenario } from '../../simulation/tables.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { Link } from '../ui/link.tsx';
import { Part } from './part.tsx';
import { Spread } from './spread.tsx';

interface QuestionsPartProps {
  readonly scenario: CompiledScenario;
  /** Where a page for supervision is put together; absent for whoever did not play the run. */
  readonly takeHref?: string | undefined;
}

export function QuestionsPart({ scenario, takeHref }: QuestionsPartProps) {
  return (
    <Part place="questions" title="Questions to take along">
      <Spread margin={<ProvisionalKey />}>
        <ol className="questions">
          {scenario.reflect.map((question) => (
            <li key={question}>
              <Emphasis text={question} />
            </li>
          ))}
        </ol>
        {takeHref !== undefined && (
          <p className="questions__take">
            <Link href={takeHref} className="onward">
              Put a page together for supervision
            </Link>
          </p>
        )}
      </Spread>
    </Part>
  );
}

function ProvisionalKey() {
  return (
    <div className="small">
      <h3 className="label">Author’s provisional key</h3>
      <p>
        No panel has rated these answers. What each counts as, and why, is one author’s judgement;
        where a source is named it leans on that, and what was written from memory says so. Where
        you would judge otherwise, take that along as well.
      </p>
    </div>
  );
}
