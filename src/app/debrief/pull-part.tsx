/** The pull and the choice: what was noted before the replies were seen, beside what was chosen. */
import { type PullTold, pullsAndChoices, type Went } from '../../practice/pull-and-choice.ts';
import type { Urges } from '../../practice/urges.ts';
import type { Playthrough } from '../../simulation/playthrough.ts';
import { pullSentence } from '../ui/told/pull-words.ts';
import { Part } from './part.tsx';
import { Spread } from './spread.tsx';
import { TurnList } from './turn-list.tsx';
import { countedSentence } from './words/counted-words.ts';

interface PullPartProps {
  readonly run: Playthrough;
  readonly urges: Urges;
}

/** In the order in which they stand. */
const GROUPS: readonly (readonly [went: Went, title: string])[] = [
  ['together', 'Pull and choice went together'],
  ['apart', 'You chose otherwise'],
  ['no-pull', 'No pull that you noticed'],
  ['untold', 'It cannot be said'],
];

export function PullPart({ run, urges }: PullPartProps) {
  const told = pullsAndChoices(run, urges);
  if (told.length === 0) return null;
  return (
    <Part place="pull" title="The pull and the choice">
      <Spread
        margin={
          <p className="small">
            To go with a pull is no fault, and to choose otherwise no merit: a reason can come at
            the right moment. Which moves show which pull is the author’s judgement.
          </p>
        }
      >
        {GROUPS.map(([went, title]) => {
          const turns = told.filter((one) => one.went === went);
          if (turns.length === 0) return null;
          return (
            <div key={went} className="figure">
              <h3>{title}</h3>
              <TurnList
                run={run}
                turns={turns.map((one) => ({ turn: one.turn, note: sentenceOf(one, run) }))}
              />
            </div>
          );
        })}
      </Spread>
    </Part>
  );
}

/** “The pull was to explain. It counted as justifying (moving against).” */
function sentenceOf({ turn, pull, went }: PullTold, run: Playthrough): string {
  const chosen = run.turns[turn]?.chosen;
  const counted = chosen === undefined ? '' : countedSentence(chosen.counts, run.scenario);
  return went === 'no-pull' ? counted : `${pullSentence(pull)} ${counted}`.trim();
}
