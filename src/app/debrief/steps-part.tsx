/** The steps of a repair: when each was taken, as a quiet list and no checklist. */
import type { Report } from '../../scoring/report.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { Part } from './part.tsx';
import { Spread } from './spread.tsx';
import { stepPhrase } from './words/step-words.ts';

interface StepsPartProps {
  readonly scenario: CompiledScenario;
  readonly steps: Report['steps'];
}

export function StepsPart({ scenario, steps }: StepsPartProps) {
  const terms = scenario.judgement.steps;
  return (
    <Part place="steps" title="The steps of a repair">
      <Spread
        margin={
          <p className="small">
            In the order they mostly go: a default, never a script. No run needs all of them.
          </p>
        }
      >
        <dl className="steps">
          {steps.map((step) => {
            const term = terms.find(({ id }) => id === step.step);
            const taken = step.done.length > 0;
            return (
              <div key={step.step} className={taken ? 'step' : 'step step--absent'}>
                <dt>
                  {term === undefined ? (
                    step.step
                  ) : (
                    <details className="named">
                      <summary>
                        <Emphasis text={term.name} />
                      </summary>
                      <p>
                        <Emphasis text={term.means} />
                      </p>
                    </details>
                  )}
                </dt>
                <dd>{stepPhrase(step)}</dd>
              </div>
            );
          })}
        </dl>
      </Spread>
    </Part>
  );
}
