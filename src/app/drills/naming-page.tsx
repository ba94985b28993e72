/** Name the move: a reply in its scene, what the trainee calls it, and what the rubric says. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { fetchItalic } from '../ui/later.ts';
import { Link } from '../ui/link.tsx';
import { Options } from '../ui/options.tsx';
import { nameOf } from '../ui/told/move-words.ts';
import { useKeysSwitch, useNumberKeys } from '../ui/use-number-keys.ts';
import { DrillFrame } from './drill-frame.tsx';
import { Named } from './named.tsx';
import type { Naming } from './naming.ts';
import { OwnWords, Scene } from './scene.tsx';
import { useStepFocus } from './use-step-focus.ts';

export interface NamingPageProps {
  readonly namings: readonly Naming[];
  readonly drillsHref: string;
  readonly anotherHref: string;
}

export function NamingPage({ namings, drillsHref, anotherHref }: NamingPageProps) {
  const [at, setAt] = useState(0);
  const [called, setCalled] = useState<string>();
  const naming = namings[at];
  const heading = useRef<HTMLHeadingElement>(null);
  const atTitle = useRef<HTMLHeadingElement>(null);
  useEffect(fetchItalic, []);
  useStepFocus(`${at} ${called}`, heading, atTitle);
  const choices = naming?.choices;
  const callIt = useCallback(
    (place: number) => {
      const choice = choices?.[place];
      if (choice !== undefined) setCalled(choice);
    },
    [choices],
  );
  const [keys] = useKeysSwitch();
  useNumberKeys(keys && naming !== undefined && called === undefined, callIt);
  const last = at + 1 >= namings.length;
  return (
    <DrillFrame
      drillsHref={drillsHref}
      place={naming && `Reply ${at + 1} of ${namings.length}`}
      title="Name the move"
      titleRef={atTitle}
    >
      {naming === undefined ? (
        <div className="set-end">
          <p>{namings.length === 0 ? NONE : DONE}</p>
          <nav aria-label="Ways on" className="ways-on">
            <ul>
              <li>
                <Link href={anotherHref}>Name more</Link>
              </li>
              <li>
                <Link href={drillsHref}>All drills, and what is due</Link>
              </li>
            </ul>
          </nav>
        </div>
      ) : (
        <>
          <Scene moment={naming.moment} {...(called === undefined ? { heading } : {})} />
          <div className="drill__to-name">
            <OwnWords response={naming.offered.response} />
          </div>
          {called === undefined ? (
            <Options
              key={at}
              title="What is it, here?"
              options={naming.choices.map((id) => ({
                id,
                say: nameOf(id, naming.moment.scenario),
                wait: false,
              }))}
              keys={keys}
              chosen={undefined}
              onChoose={setCalled}
            />
          ) : (
            <>
              <Named naming={naming} called={called} heading={heading} />
              <button
                type="button"
                className="onward"
                onClick={() => {
                  setCalled(undefined);
                  setAt(at + 1);
                }}
              >
                {last ? 'To the end' : 'Next reply'}
              </button>
            </>
          )}
        </>
      )}
    </DrillFrame>
  );
}

const DONE = 'These were all of them. Nothing of it is kept.';
const NONE = 'There is nothing to name here yet.';
