/** What there is to say of a place on one's own map: what happened there in each run, and the ways back into it. */
import type { Visit } from '../../../practice/walked.ts';
import type { Ending } from '../../../scenario/scenario.ts';
import { ClientSaid } from '../client-said.tsx';
import { OwnSaid } from '../own-said.tsx';
import { Told } from '../told.tsx';
import { turnAnchor } from '../words/anchors.ts';
import '../turn-told.css';
import { Link } from '../../ui/link.tsx';
import { wayName } from '../../ui/map/own-map-words.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { turnName, turnTitle } from '../../ui/told/turn-words.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { ToldWay } from './told-way.ts';

interface MomentToldProps {
  /** What the client is called. */
  readonly client: string;
  readonly visits: readonly Visit[];
  readonly ways: readonly ToldWay[];
}

/** A moment that was come to; turns that runs share are told once, and so are the client's words. */
export function MomentTold({ client, visits, ways }: MomentToldProps) {
  const own = visits.filter(({ shared }) => !shared);
  return (
    <ol className="place-told">
      {own.map((visit, place) => {
        const told = ways.find(({ way }) => way.run === visit.run);
        if (told === undefined) return null;
        return (
          <li key={`${visit.run}/${visit.turn}`}>
            <h3>
              {turnTitle(visit.turn)} of {wayName(told.way)}
            </h3>
            {!alike(visit, own[place - 1]) && <ClientSaid name={client} line={visit.line} />}
            {visit.chosen !== undefined && <OwnSaid response={visit.chosen} />}
            <WaysOn told={told} visit={visit} />
          </li>
        );
      })}
    </ol>
  );
}

interface WaysOnProps {
  readonly told: ToldWay;
  readonly visit: Visit;
}

function WaysOn({ told, visit: { turn, chosen } }: WaysOnProps) {
  const { debriefHref, goOnHref, onGoBack } = told;
  const which = (
    <>
      {' '}
      <VisuallyHidden>({wayName(told.way)})</VisuallyHidden>
    </>
  );
  if (chosen === undefined)
    return (
      <p className="place-told__ways">
        You have said nothing here yet.{' '}
        {goOnHref !== undefined && <Link href={goOnHref}>Go on with it{which}</Link>}
      </p>
    );
  return (
    <p className="place-told__ways">
      <Link href={`${debriefHref}#${turnAnchor(turn)}`}>
        {turnTitle(turn)} in the debrief{which}
      </Link>
      <TextButton onClick={() => onGoBack(turn)}>
        Go back to {turnName(turn)} and answer otherwise{which}
      </TextButton>
    </p>
  );
}

interface EndingToldProps {
  readonly ending: Ending;
  /** Those that came to it. */
  readonly ways: readonly ToldWay[];
}

/** An ending that was come to. */
export function EndingTold({ ending, ways }: EndingToldProps) {
  return (
    <>
      <Told text={ending.text} className="told" />
      <ul className="place-told__ways">
        {ways.map((told) => (
          <li key={told.way.run}>
            <Link href={told.debriefHref}>The debrief of {wayName(told.way)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The client said and showed the same. */
function alike({ line }: Visit, before: Visit | undefined): boolean {
  return line.says === before?.line.says && line.shows === before?.line.shows;
}
