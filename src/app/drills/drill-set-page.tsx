/** A set of drills: one moment after the other, and at the end what they were. */
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { answerTo, type DrillMoment } from '../../practice/drill-moment.ts';
import type { DrillPair } from '../../practice/drill-place.ts';
import { fetchItalic } from '../ui/later.ts';
import { Options } from '../ui/options.tsx';
import { useKeysSwitch, useNumberKeys } from '../ui/use-number-keys.ts';
import { Answered, type TellCounted } from './answered.tsx';
import { DrillFrame } from './drill-frame.tsx';
import { pairTitle } from './drill-words.ts';
import { Scene } from './scene.tsx';
import { SetEnd } from './set-end.tsx';
import { useStepFocus } from './use-step-focus.ts';

export interface DrillSetPageProps {
  readonly pair: DrillPair;
  readonly moments: readonly DrillMoment[];
  readonly drillsHref: string;
  readonly told: TellCounted;
  readonly scenarioHref: (scenario: string) => string;
  /** What is asked when all of it is done, and the ways on from there. */
  readonly after: ReactNode;
}

export function DrillSetPage(props: DrillSetPageProps) {
  const { pair, moments, drillsHref, told, scenarioHref, after } = props;
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const moment = moments[at];
  const choice = chosen[at];
  const answer =
    moment === undefined || choice === undefined ? undefined : answerTo(moment, choice);
  const choose = useCallback(
    (id: string) => setChosen((before) => (before.length > at ? before : [...before, id])),
    [at],
  );
  const chooseAt = useCallback(
    (place: number) => {
      const option = moment?.offered[place];
      if (option !== undefined) choose(option.response.id);
    },
    [moment, choose],
  );
  const [keys] = useKeysSwitch();
  useNumberKeys(keys && moment !== undefined && answer === undefined, chooseAt);
  useStepFocus(`${at} ${chosen.length}`, heading, title);
  useEffect(fetchItalic, []);

  return (
    <DrillFrame
      drillsHref={drillsHref}
      place={moment && `Moment ${at + 1} of ${moments.length}`}
      title={pairTitle(pair)}
      titleRef={title}
    >
      {moments.length === 0 && <p className="drill__none">{NONE}</p>}
      {moment === undefined && moments.length > 0 && (
        <SetEnd
          pair={pair}
          moments={moments}
          chosen={chosen}
          told={told}
          scenarioHref={scenarioHref}
          after={after}
        />
      )}
      {moment !== undefined && (
        <>
          <Scene moment={moment} {...(answer === undefined ? { heading } : {})} />
          {answer === undefined ? (
            <Options
              key={at}
              options={moment.offered.map(({ response }) => response)}
              keys={keys}
              chosen={undefined}
              onChoose={choose}
            />
          ) : (
            <>
              <Answered answer={answer} scenario={moment.scenario} told={told} heading={heading} />
              <button type="button" className="onward" onClick={() => setAt(at + 1)}>
                {at + 1 < moments.length ? 'Next moment' : 'To the end of the set'}
              </button>
            </>
          )}
        </>
      )}
    </DrillFrame>
  );
}

const NONE =
  'There are not enough moments for a set of these here. The other drills are in the list.';
