/** What the brief says of an assignment: what was set, how far one is, and what is otherwise here. */
import { cards } from 'virtual:cards';
import { CONTENT_DIGITS, type SetScenario } from '../../course/assignment.ts';
import { AssignedLetter } from '../ui/assigned/assigned-letter.tsx';
import { listed } from '../ui/number-words.ts';
import { unmarked } from '../ui/typeset.ts';
import { askedTempers } from './asked-tempers.ts';
import { briefPath } from './paths.ts';
import type { SetForYou } from './set-for-you.ts';

interface SetNoteProps {
  readonly set: SetForYou;
  /** Id of the scenario whose brief this is. */
  readonly scenario: string;
}

export function SetNote({ set, scenario }: SetNoteProps) {
  const { assignment, done, fragment } = set;
  const { title, note, by, attempts, scenarios } = assignment;
  const shown = cards.find(({ card }) => card.id === scenario);
  const here = scenarios.find(({ id }) => id === scenario);
  const others = scenarios.flatMap(({ id }) => {
    const other = cards.find(({ card }) => card.id === id);
    return other === undefined || id === scenario
      ? []
      : [
          {
            title: unmarked(other.card.title),
            href: `${briefPath(id)}${fragment}`,
            done: done.get(id) ?? 0,
          },
        ];
  });
  const tempers = here === undefined || shown === undefined ? [] : askedTempers(shown, here);
  return (
    <AssignedLetter
      title={title}
      note={note}
      attempts={attempts}
      done={done.get(scenario) ?? 0}
      client={shown === undefined ? '' : unmarked(shown.card.client.name)}
      tempers={tempers.map(({ about }) => about)}
      others={others}
      differs={differences(set, scenario)}
      {...(by === undefined ? {} : { by })}
    />
  );
}

/** What is not here as it was set, a plain sentence each. */
function differences({ assignment }: SetForYou, scenario: string): readonly string[] {
  const { scenarios } = assignment;
  const here = scenarios.find(({ id }) => id === scenario);
  const missing = scenarios.filter(({ id }) => !cards.some(({ card }) => card.id === id));
  const sentences = missing.map(
    ({ id }) => `“${id}” was set too, and is no longer in the Reattune at this address.`,
  );
  if (here === undefined)
    return [
      'This scenario is not among those that were set; a run of it does not count for it.',
      ...sentences,
    ];
  return [...differencesOf(here), ...sentences];
}

function differencesOf(here: SetScenario): readonly string[] {
  const shown = cards.find(({ card }) => card.id === here.id);
  if (shown === undefined) return [];
  const sentences: string[] = [];
  const { version } = shown.card;
  if (version !== here.version)
    sentences.push(
      `It was set in version ${here.version}; here it is version ${version}. It can be played all the same.`,
    );
  else if (shown.content.slice(0, CONTENT_DIGITS) !== here.content)
    sentences.push('Its wording has changed since it was set. It can be played all the same.');
  const gone = here.tempers.filter((temper) => !shown.tempers.some(({ id }) => id === temper));
  if (gone.length > 0 && gone.length === here.tempers.length)
    sentences.push(
      `How ${unmarked(shown.card.client.name)} was to be (${listed(gone.map((id) => `“${id}”`))}) is not here any more; choose as you like.`,
    );
  return sentences;
}
