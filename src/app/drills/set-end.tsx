/** The end of a set: how it was, the same words in two moments, and each moment again. */
import type { ReactNode } from 'react';
import { answerTo, type DrillMoment } from '../../practice/drill-moment.ts';
import type { DrillPair } from '../../practice/drill-place.ts';
import { sameActs } from '../../practice/drill-set.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Emphasis } from '../ui/emphasis.tsx';
import { Link } from '../ui/link.tsx';
import { capital, listed } from '../ui/number-words.ts';
import { clientName } from '../ui/told/client-name.ts';
import { quoted } from '../ui/told/turn-words.ts';
import { inQuotes, unmarked } from '../ui/typeset.ts';
import { Answered, type TellCounted } from './answered.tsx';
import { Scene } from './scene.tsx';

interface SetEndProps {
  readonly pair: DrillPair;
  readonly moments: readonly DrillMoment[];
  /** What was chosen in each. */
  readonly chosen: readonly string[];
  readonly told: TellCounted;
  readonly scenarioHref: (scenario: string) => string;
  readonly after: ReactNode;
}

export function SetEnd({ pair, moments, chosen, told, scenarioHref, after }: SetEndProps) {
  const same = sameActs(moments.map(({ place }) => place));
  return (
    <div className="set-end">
      {after}
      {same.length > 0 && (
        <section aria-labelledby="same-title">
          <h2 id="same-title">The same words, at another moment</h2>
          <ul className="set-end__same">
            {same.map((places) => (
              <li key={places.join()}>
                <SameWords pair={pair} moments={moments} places={places} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="moments-title">
        <h2 id="moments-title">The moments</h2>
        <ol className="set-end__moments">
          {moments.map((moment, at) => (
            <li key={`${moment.place.scenario} ${moment.place.temper} ${moment.place.choices}`}>
              <MomentAgain
                moment={moment}
                chosen={chosen[at] ?? ''}
                told={told}
                href={scenarioHref(moment.place.scenario)}
              />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

interface SameWordsProps extends Pick<SetEndProps, 'pair' | 'moments'> {
  readonly places: readonly number[];
}

function SameWords({ pair, moments, places }: SameWordsProps) {
  const [first = 0] = places;
  const moment = moments[first];
  const offered = moment?.offered.find(({ response }) => response.id === moment.place.response);
  if (offered === undefined) return null;
  const names = { repair: pair.name, twin: pair.twinName };
  const told = places.flatMap((place) => {
    const as = moments[place]?.place.as;
    return as === undefined ? [] : [`in moment ${place + 1} ${inQuotes(unmarked(names[as]))}`];
  });
  return (
    <>
      <p className="set-end__words">
        <Emphasis text={quoted(offered.response)} />
      </p>
      <p>{capital(listed(told))}.</p>
    </>
  );
}

interface MomentAgainProps {
  readonly moment: DrillMoment;
  readonly chosen: string;
  readonly told: TellCounted;
  readonly href: string;
}

function MomentAgain({ moment, chosen, told, href }: MomentAgainProps) {
  const { scenario } = moment;
  const answer = answerTo(moment, chosen);
  const title = inQuotes(unmarked(scenario.card.title));
  const said = moment.offered.find(({ response }) => response.id === chosen)?.response;
  return (
    <Disclosure
      summary={
        <>
          {clientName(scenario)}, in {title}
          {said !== undefined && (
            <span className="set-end__chosen">
              You: <Emphasis text={quoted(said)} />
            </span>
          )}
        </>
      }
    >
      <Scene moment={moment} />
      {answer !== undefined && <Answered answer={answer} scenario={scenario} told={told} />}
      <p className="set-end__way">
        <Link href={href}>Play {title} as a whole</Link>
      </p>
    </Disclosure>
  );
}
