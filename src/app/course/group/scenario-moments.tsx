/** The moments of one scenario, as a group played it: those that split it first. */
import type { ScenarioOfGroup, ToldScenario } from '../../../course/group.ts';
import type { MomentOfGroup } from '../../../course/moments-of-group.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Emphasis } from '../../ui/emphasis.tsx';
import { capital, inWords } from '../../ui/number-words.ts';
import { people, SAFETY_OF_FEW, safetySentence } from '../group-words.ts';
import { ChangeOfMoves } from './change-of-moves.tsx';
import { GroupMap } from './group-map.tsx';
import { momentAnchor } from './moment-anchor.ts';
import { MomentEntry } from './moment-entry.tsx';

/** Moments that are told before the others. */
const MOST_SPLIT = 3;

interface ScenarioMomentsProps {
  readonly scenario: ScenarioOfGroup;
  /** Set where the same scenario was played on another content too. */
  readonly earlier: boolean;
  readonly seminarHref: (scenario: ScenarioOfGroup, moment: string) => string;
}

export function ScenarioMoments({ scenario, earlier, seminarHref }: ScenarioMomentsProps) {
  const { tables, persons, told } = scenario;
  const id = `moments-${tables.content.slice(0, 16)}`;
  return (
    <section className="group-scenario" aria-labelledby={id}>
      <h3 id={id}>
        <Emphasis text={tables.card.title} />
        {earlier && ', in another wording'}
      </h3>
      {told === undefined ? (
        <p className="group-scenario__few">
          {persons === 1 ? 'One person has' : 'Fewer than five people have'} played it so far. A
          group as small as that is not broken down: it would be pointing at persons. Their runs can
          be opened above, to talk about with each of them.
        </p>
      ) : (
        <Told scenario={scenario} told={told} seminarHref={seminarHref} />
      )}
    </section>
  );
}

interface ToldProps extends Pick<ScenarioMomentsProps, 'scenario' | 'seminarHref'> {
  readonly told: ToldScenario;
}

function Told({ scenario, told, seminarHref }: ToldProps) {
  const { first, change, safety, safetyLast } = told;
  const split = splitting(first.moments);
  const others = first.moments.filter((moment) => !split.includes(moment));
  const list = (moments: readonly MomentOfGroup[]) => (
    <ol className="moments">
      {moments.map((moment) => (
        <MomentEntry
          key={moment.moment}
          moment={moment}
          change={change?.moments.get(moment.moment)}
          seminarHref={seminarHref(scenario, moment.moment)}
          anchor={momentAnchor(scenario, moment.moment)}
        />
      ))}
    </ol>
  );
  return (
    <>
      {safety !== undefined && (
        <p className="group-scenario__safety">
          {safety === 'few' ? SAFETY_OF_FEW : safetySentence(safety, 'first attempt')}{' '}
          {safetyLast !== undefined && safetySentence(safetyLast, 'last attempt')}
        </p>
      )}
      <p className="group-scenario__persons">
        {capital(people(scenario.persons))} played it. What follows is what their first attempts
        chose, each person counted once at each moment.
      </p>
      <GroupMap scenario={scenario} told={told} />
      {split.length > 0 && (
        <>
          <h4 className="label">Where the group parted</h4>
          {list(split)}
        </>
      )}
      {change !== undefined && (
        <ChangeOfMoves change={change} moves={scenario.tables.judgement.moves} />
      )}
      {others.length > 0 &&
        (split.length === 0 ? (
          list(others)
        ) : (
          <Disclosure summary="The other moments, in the order of the scenario">
            {list(others)}
          </Disclosure>
        ))}
      {first.few.length > 0 && (
        <p className="group-scenario__rest">
          {first.few.length === 1
            ? 'One more moment was come to by fewer than five people or by nobody, and is not broken down.'
            : `${capital(inWords(first.few.length))} more moments were come to by fewer than five people or by nobody, and are not broken down.`}
        </p>
      )}
    </>
  );
}

/** The moments that parted a group most, the most parted first. */
function splitting(moments: readonly MomentOfGroup[]): readonly MomentOfGroup[] {
  return moments
    .filter(({ split }) => split)
    .sort((a, b) => b.spread - a.spread)
    .slice(0, MOST_SPLIT);
}
