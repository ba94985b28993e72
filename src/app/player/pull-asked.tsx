/** Before any reply is shown: what pulls at the trainee, noted in one key, or gone past. */
import { type MouseEvent, useContext } from 'react';
import { PULLS, type Pull } from '../../practice/urges.ts';
import { walk } from '../ui/options.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { PULL_WORDS } from '../ui/told/pull-words.ts';
import { KeysOn } from './keys-on.ts';
import './pull-asked.css';
import { useNumberKeys, useSingleKeys } from '../ui/use-number-keys.ts';

interface PullAskedProps {
  /** Whether it was noted before, and replies have been seen since. */
  readonly again?: boolean;
  readonly onNote: (pull: Pull) => void;
  readonly onPass: () => void;
}

/** Each by the letter that its name begins with. */
const LETTERS = PULLS.map((pull) => pull[0]).join('');

export function PullAsked({ again = false, onNote, onPass }: PullAskedProps) {
  const keys = useContext(KeysOn);
  const noteAt = (place: number) => {
    const pull = PULLS[place];
    if (pull !== undefined) onNote(pull);
  };
  useNumberKeys(keys, noteAt);
  useSingleKeys(keys, LETTERS, noteAt);
  const press = (event: MouseEvent, pull: Pull) => {
    // The second click of the double click that chose the reply before.
    if (event.detail <= 1) onNote(pull);
  };
  return (
    <section className="options pull-asked" aria-labelledby="pull-title">
      <h2 id="pull-title" className="options__title">
        {again
          ? 'Before you saw any reply: what was the pull?'
          : 'Before you see any reply: what is the pull?'}
      </h2>
      <ol className="options__list" onKeyDown={walk}>
        {PULLS.map((pull, place) => (
          <li key={pull}>
            <button
              type="button"
              className="option"
              {...(keys ? { 'aria-keyshortcuts': `${place + 1} ${pull[0]}` } : {})}
              onClick={(event) => press(event, pull)}
            >
              <span className="option__key" aria-hidden="true">
                {place + 1}
              </span>
              <span className="option__words">
                {PULL_WORDS[pull].name}
                <span className="pull-asked__like">: {PULL_WORDS[pull].like}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p className="pull-asked__pass">
        <TextButton onClick={onPass}>Pass</TextButton>{' '}
        <span>
          None of these is better than another.
          {keys && (
            <span className="pull-asked__keys"> By number, or by the letter it begins with.</span>
          )}
        </span>
      </p>
    </section>
  );
}
