/** The brief: a letter to the trainee before the session, and the way in. */

import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Term } from '../../scenario/rubric.ts';
import type { Card, Temper } from '../../scenario/scenario.ts';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import { Prose } from '../ui/prose.tsx';
import { Room } from '../ui/room/room.tsx';
import { typeset } from '../ui/typeset.ts';
import './brief-page.css';
import { ContentNote } from './content-note.tsx';
import { TemperChoice } from './temper-choice.tsx';

export interface BriefPageProps {
  readonly card: Card;
  readonly skill?: Term;
  /** `even` first. */
  readonly tempers: readonly Pick<Temper, 'id' | 'about'>[];
  /** A run that waits: how many choices it holds, and where it goes on. */
  readonly standing?: { readonly turn: number; readonly href: string };
  /** Where the list of scenarios is. */
  readonly library: string;
  readonly onBegin: (temper: string) => void;
  /** Trouble with storage, said before anything could be lost. */
  readonly notice?: ReactNode;
}

export function BriefPage(props: BriefPageProps) {
  const { card, skill, tempers, standing, library, onBegin, notice } = props;
  const [temper, setTemper] = useState(tempers[0]?.id ?? 'even');
  return (
    <Page letter>
      <div className="brief">
        <nav aria-label="Way back">
          <Link href={library}>All scenarios</Link>
        </nav>
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
        <ContentNote notes={card.contentNotes} />
        {notice !== undefined && (
          <div className="notice" role="status">
            {notice}
          </div>
        )}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onBegin(temper);
          }}
        >
          <TemperChoice
            client={card.client.name}
            tempers={tempers}
            chosen={temper}
            onChoose={setTemper}
          />
          <button type="submit" className="onward brief__begin">
            Begin
          </button>
        </form>
        <p className="brief__small">
          {card.client.name} is a fictional composite: nobody was written down here. Each reply you
          choose is kept on this device, so that you can stop at any time and go on later; it is
          sent to nobody.
        </p>
      </div>
    </Page>
  );
}
