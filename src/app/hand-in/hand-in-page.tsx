/** /hand-in/: a result is made here, read through, and given to the tutor by the trainee. */
import type { ReactNode } from 'react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { HAND_IN_LIMITS } from '../../course/hand-in.ts';
import { textOf } from '../../course/own-field.ts';
import { dayInWords } from '../ui/assigned/assigned-words.ts';
import { TutorSees } from '../ui/assigned/tutor-sees.tsx';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import { type Removal, RemovedLines } from '../ui/removed-lines.tsx';
import { typeset } from '../ui/typeset.ts';
import { WrittenField } from '../ui/written-field.tsx';
import './hand-in-page.css';
import { HandOver } from './hand-over.tsx';
import { PutAside } from './put-aside.tsx';
import type { Result } from './result.ts';
import type { RunToHandIn } from './run-to-hand-in.ts';
import { RunsChoice } from './runs-choice.tsx';
import { WhatGoes } from './what-goes.tsx';
import { WordsToTutor } from './words-to-tutor.tsx';

export interface HandInPageProps {
  /** What the tutor calls the assignment. */
  readonly title: string;
  /** As `2026-12-04`. */
  readonly by?: string;
  /** From the first to the last. */
  readonly runs: readonly RunToHandIn[];
  /** Runs that cannot be handed in, and why: one sentence each. */
  readonly leftOut: readonly string[];
  readonly alias: string;
  readonly words: string;
  readonly handedIn: boolean;
  readonly onDraft: (draft: Pick<Result, 'alias' | 'words'>) => void;
  /** The code of a result. */
  readonly codeOf: (result: Result) => Promise<string>;
  readonly onSave: (name: string, text: string) => void;
  /** Called once the result was saved, copied or shared. */
  readonly onHandedIn: (result: Result) => void;
  readonly onPutAside: () => void;
  /** That it was taken off the list, while that can be undone. */
  readonly aside: readonly Removal[];
  readonly onUndo: (key: string) => Promise<void>;
  /** Where the scenarios are played that were set. */
  readonly play: readonly { readonly title: string; readonly href: string }[];
  readonly library: string;
  readonly notice?: ReactNode;
}

interface Faults {
  readonly alias?: string;
  readonly runs?: string;
}

export function HandInPage(props: HandInPageProps) {
  const { title, by, runs, leftOut, play, library, notice, onDraft } = props;
  const [alias, setAlias] = useState(props.alias);
  const [words, setWords] = useState(props.words);
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    runs.filter(({ ended }) => ended).map(({ id }) => id),
  );
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const going = runs.filter(({ id }) => chosen.includes(id));
  const result: Result = {
    alias: textOf(alias, HAND_IN_LIMITS.alias) ?? '',
    runs: going.map(({ id }) => id),
    words: textOf(words, HAND_IN_LIMITS.words, true) ?? '',
  };
  const faults = tried ? faultsOf(result) : {};

  const keep = useEffectEvent(onDraft);
  useEffect(() => keep({ alias, words }), [alias, words]);

  const ready = () => {
    const found = Object.keys(faultsOf(result)).length === 0;
    setTried(true);
    if (!found) requestAnimationFrame(() => focusFirstFault(form.current));
    return found;
  };
  return (
    <Page letter>
      <div className="hand-in" ref={form}>
        <nav aria-label="Way back">
          <Link href={library}>All scenarios</Link>
        </nav>
        <header>
          <p className="hand-in__kind">Hand in</p>
          <h1 id="hand-in-title" tabIndex={-1}>
            {typeset(title)}
          </h1>
          <p className="hand-in__lead">
            Reattune sends nothing. Here you make your result, and give it to your tutor in the way
            they asked for{by === undefined ? '' : `, by ${dayInWords(by)}`}. You can hand in again
            later: what you handed in before is added to, not lost.
          </p>
        </header>
        {notice !== undefined && (
          <div className="notice" role="status">
            {notice}
          </div>
        )}
        <RemovedLines removals={props.aside} onUndo={props.onUndo} home="hand-in-title" />
        {props.aside.length === 0 && (
          <>
            {props.handedIn && (
              <p className="hand-in__before">You have made a result of this before.</p>
            )}
            <TutorSees level={2} />
            {leftOut.length > 0 && (
              <ul className="hand-in__left-out">
                {leftOut.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
            {runs.length === 0 ? (
              <NothingYet play={play} />
            ) : (
              <>
                <WrittenField
                  label="The name to hand in under"
                  hint="One you choose. Not your full name, unless your tutor asked for it."
                  fault={faults.alias}
                  most={HAND_IN_LIMITS.alias}
                  lines={1}
                  value={alias}
                  onWrite={setAlias}
                />
                <RunsChoice runs={runs} chosen={chosen} fault={faults.runs} onChoose={setChosen} />
                <div className="hand-in__opens">
                  <WordsToTutor words={words} onWrite={setWords} />
                  <WhatGoes alias={result.alias} runs={going} words={result.words} />
                </div>
                <HandOver
                  title={title}
                  result={result}
                  ready={ready}
                  codeOf={props.codeOf}
                  onSave={props.onSave}
                  onHandedIn={props.onHandedIn}
                />
              </>
            )}
            <PutAside onPutAside={props.onPutAside} />
          </>
        )}
      </div>
    </Page>
  );
}

function NothingYet({ play }: Pick<HandInPageProps, 'play'>) {
  return (
    <div>
      <p>You have not played anything for it yet. Once you have, you hand in here.</p>
      <ul className="hand-in__play">
        {play.map(({ title, href }) => (
          <li key={href}>
            <Link href={href}>{typeset(title)}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function faultsOf({ alias, runs }: Result): Faults {
  return {
    ...(alias === '' ? { alias: 'Choose a name; any will do that your tutor knows you by.' } : {}),
    ...(runs.length === 0 ? { runs: 'Tick at least one run.' } : {}),
    ...(runs.length > HAND_IN_LIMITS.runs
      ? { runs: `At most ${HAND_IN_LIMITS.runs} runs go into one result; untick some.` }
      : {}),
  };
}

function focusFirstFault(form: HTMLElement | null): void {
  const faulty = form?.querySelector<HTMLElement>('[aria-invalid]');
  (faulty?.matches('fieldset') ? faulty.querySelector('input') : faulty)?.focus();
}
