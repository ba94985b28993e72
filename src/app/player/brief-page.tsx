/** The brief: a letter to the trainee before the session, and the way in. */

import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { Term } from '../../scenario/rubric.ts';
import type { Card, Temper } from '../../scenario/scenario.ts';
import type { Mode } from '../../scenario/transcript.ts';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import { Prose } from '../ui/prose.tsx';
import { Room } from '../ui/room/room.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { typeset } from '../ui/typeset.ts';
import './brief-page.css';
import { ContentNote } from './content-note.tsx';
import { TemperChoice } from './temper-choice.tsx';
import { useEarly } from './use-early.ts';
import { WayToPlay } from './way-to-play.tsx';

export interface BriefPageProps {
  readonly card: Card;
  readonly skill?: Term;
  /** `even` first. */
  readonly tempers: readonly Pick<Temper, 'id' | 'about'>[];
  /** A run that waits: how many choices it holds, and where it goes on. */
  readonly standing?: { readonly turn: number; readonly href: string };
  /** Where the list of scenarios is. */
  readonly library: string;
  /** Where a minute for oneself can be taken. */
  readonly minute: string;
  readonly onBegin: (how: HowToPlay) => void;
  /** What was begun with before the page could answer, by the names of the form; asked once. */
  readonly earlyBegin?: () => URLSearchParams | undefined;
  /** Trouble with storage, said before anything could be lost. */
  readonly notice?: ReactNode;
  /** What an assignment adds; it may come after the rest stands, and moves nothing above it. */
  readonly set?: SetPart;
}

/** What is chosen in the brief. */
export interface HowToPlay {
  readonly temper: string;
  readonly mode: Mode;
  /** The trainee says or writes their own reply before any is shown. */
  readonly wordsFirst: boolean;
  /** The trainee notes what pulls at them before any reply is shown. */
  readonly urgeCheck: boolean;
}

export interface SetPart {
  readonly heading: string;
  /** What the top of the page says of it, as a way down to it. */
  readonly says: string;
  readonly content: ReactNode;
}

export function BriefPage(props: BriefPageProps) {
  const { card, skill, tempers, standing, library, minute, onBegin, notice, set } = props;
  const [chosen, setChosen] = useState<string>();
  const [coached, setCoached] = useState(false);
  const [wordsFirst, setWordsFirst] = useState(false);
  const [urgeCheck, setUrgeCheck] = useState(false);
  const setHeading = useRef<HTMLHeadingElement>(null);
  // Which tempers are offered may only be known once the page stands.
  const temper = tempers.find(({ id }) => id === chosen)?.id ?? tempers[0]?.id ?? 'even';
  useEarly(props.earlyBegin, (chosen) =>
    onBegin({
      temper: chosen.get('temper') ?? temper,
      mode: chosen.has('coached') ? 'coached' : 'session',
      wordsFirst: chosen.has('words-first'),
      urgeCheck: chosen.has('urge-check'),
    }),
  );
  return (
    <Page letter>
      <div className="brief">
        <div className="brief__top">
          <nav aria-label="Way back">
            <Link href={library}>All scenarios</Link>
          </nav>
          {set !== undefined && (
            <TextButton onClick={() => setHeading.current?.focus()}>{set.says}</TextButton>
          )}
        </div>
        <div className="brief__plan">
          <Room setting={card.setting} hour={card.hour} posture="facing" seed={0} />
        </div>
        <header>
          <h1>{typeset(card.title)}</h1>
          <p className="brief__minutes">
            Before you go in. The session takes about {card.minutes} minutes; the debrief as long as
            you like.
          </p>
        </header>
        {standing !== undefined && (
          <p className="brief__standing">
            A run of this waits at turn {standing.turn + 1}.{' '}
            <Link href={standing.href}>Go on with it</Link>, or begin anew below; both are kept.
          </p>
        )}
        <Prose
          text={`${card.client.name} (${card.client.pronouns}), ${card.client.about}\n\n${card.soFar}`}
          className="brief__letter"
        />
        {skill !== undefined && (
          <section aria-labelledby="practises">
            <h2 id="practises">What this run practises</h2>
            <Prose text={`${skill.name}. ${skill.means}`} />
          </section>
        )}
        <ContentNote notes={card.contentNotes} minute={minute} />
        {set !== undefined && (
          <section className="brief__set" aria-labelledby="set-for-you">
            <h2 id="set-for-you" ref={setHeading} tabIndex={-1}>
              {set.heading}
            </h2>
            {set.content}
          </section>
        )}
        {notice !== undefined && (
          <div className="notice" role="status">
            {notice}
          </div>
        )}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onBegin({ temper, mode: coached ? 'coached' : 'session', wordsFirst, urgeCheck });
          }}
        >
          <TemperChoice
            client={card.client.name}
            tempers={tempers}
            chosen={temper}
            onChoose={setChosen}
          />
          <fieldset className="tempers ways-to-play">
            <legend>How you would like to play</legend>
            <WayToPlay
              name="words-first"
              label="First in my own words"
              hint="You write your reply, or say it aloud, before any is shown."
              chosen={wordsFirst}
              onChoose={setWordsFirst}
            />
            <WayToPlay
              name="urge-check"
              label="Ask me what the pull is"
              hint="Before any reply is shown you note it in one key: to explain, fix, please, hide, or none."
              chosen={urgeCheck}
              onChoose={setUrgeCheck}
            />
            {set === undefined && (
              <WayToPlay
                name="coached"
                label="Pause after each reply, and tell me what it did"
                hint="Otherwise nothing is said of it until the end, as in a session."
                chosen={coached}
                onChoose={setCoached}
              />
            )}
          </fieldset>
          <button type="submit" className="onward brief__begin">
            Begin
          </button>
        </form>
        <p className="brief__small">
          {card.client.name} is a fictional composite: nobody was written down here. Each reply you
          choose is kept on this device, so that you can stop at any time and go on later; nobody
          sees it unless you hand it over yourself.
        </p>
      </div>
    </Page>
  );
}
