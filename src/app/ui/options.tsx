/** What the trainee can say or do now: a list between hair lines, each with its key. */
import type { KeyboardEvent, MouseEvent } from 'react';
import type { Option } from '../../simulation/session.ts';
import { Emphasis } from './emphasis.tsx';
import './options.css';

interface OptionsProps {
  /** What is asked. */
  readonly title?: string;
  readonly options: readonly Option[];
  /** Shows and announces the number keys. */
  readonly keys: boolean;
  /** The one that was chosen and is being stored; nothing more can be chosen. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

export function Options({
  title = 'What do you do?',
  options,
  keys,
  chosen,
  onChoose,
}: OptionsProps) {
  const press = (event: MouseEvent, id: string) => {
    // The second click of a double click would answer words that nobody has read.
    if (event.detail > 1) return;
    onChoose(id);
  };
  return (
    <section className="options" aria-labelledby="options-title" data-chosen={chosen !== undefined}>
      <h2 id="options-title" className="options__title">
        {title}
      </h2>
      <ol className="options__list" onKeyDown={walk}>
        {options.map((option, place) => (
          <li key={option.id}>
            <button
              type="button"
              className={option.say === undefined ? 'option option--act' : 'option'}
              data-chosen={option.id === chosen}
              aria-disabled={chosen !== undefined}
              {...(keys && place < 9 ? { 'aria-keyshortcuts': String(place + 1) } : {})}
              onClick={(event) => press(event, option.id)}
            >
              <span className="option__key" aria-hidden="true">
                {place + 1}
              </span>
              <span className="option__words">
                <Emphasis text={option.say ?? option.do ?? ''} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Up and down walk through the list, without leaving it. */
export function walk(event: KeyboardEvent<HTMLOListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const to = { Home: 0, End: -1 }[event.key];
  if (step === undefined && to === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const next = to ?? Math.min(buttons.length - 1, Math.max(0, at + (step ?? 0)));
  buttons.at(next)?.focus();
  event.preventDefault();
}
