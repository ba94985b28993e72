/** The session: the room on one side, what is said on the other, and the trainee's turn. */

import type { ReactNode } from 'react';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { Card } from '../../scenario/scenario.ts';
import type { SessionView } from '../../simulation/session.ts';
import { Options } from '../ui/options.tsx';
import { typeset } from '../ui/typeset.ts';
import { useKeysSwitch, useNumberKeys } from '../ui/use-number-keys.ts';
import { useRemembered } from '../ui/use-remembered.ts';
import '../ui/base.css';
import '../ui/pieces.css';
import { RoomFigure } from '../ui/room/room-figure.tsx';
import './session-screen.css';
import { ClientWords } from './client-words.tsx';
import { EndOfSession } from './end-of-session.tsx';
import { KeysOn } from './keys-on.ts';
import { Past } from './past.tsx';
import { SessionBar } from './session-bar.tsx';
import { type Asked, SessionDialogs } from './session-dialogs.tsx';
import { useEarly } from './use-early.ts';
import { useTurnOfFocus } from './use-turn-of-focus.ts';
import { postureSeed, whatIsShown } from './what-is-shown.ts';

export interface SessionScreenProps {
  readonly view: SessionView;
  readonly card: Pick<Card, 'title' | 'client' | 'setting' | 'hour'>;
  /** Gives, once, the place of an option that was pressed before the page could answer. */
  readonly earlyPress?: () => number | undefined;
  /** Stores the choice and brings the next view; a promise that fails gives the options back. */
  readonly onChoose: (id: string) => void | Promise<void>;
  /** Leaves for the other scenarios. */
  readonly onLeave: () => void;
  /** Leaves for no other scenario: it is enough for now. */
  readonly onStop: () => void;
  /** Goes to the debrief, once the session has ended. */
  readonly onDebrief: () => void;
  /** Told when the trainee pauses. */
  readonly onPause?: () => void;
  /** What stands between the client's answer and what comes next, while it is there. */
  readonly between?: ReactNode;
  /** What stands above the replies. */
  readonly above?: ReactNode;
  /** Trouble with storage, said where the trainee is. */
  readonly notice?: ReactNode;
}

// Whoever has it read aloud fetches it.
const ReadAloud = lazy(() =>
  import('./aloud/read-aloud.tsx').then(
    (fetched) => ({ default: fetched.ReadAloud }),
    () => ({ default: () => null }),
  ),
);

export function SessionScreen(props: SessionScreenProps) {
  const { view, card, earlyPress, onChoose, onLeave, onStop, onDebrief, onPause } = props;
  const { notice, between, above } = props;
  const [asked, setAsked] = useState<Asked>();
  const [keys, setKeys] = useKeysSwitch();
  const [aloud, setAloud] = useRemembered('read-aloud', false);
  const [pending, setPending] = useState<{ readonly turn: number; readonly id: string }>();
  const [drawnUp, setDrawnUp] = useState(false);
  const chosen = pending?.turn === view.turn ? pending.id : undefined;
  const { heading, now, stage } = useTurnOfFocus(view.turn);
  const shown = whatIsShown(view, card.client.name, card.setting);

  const choose = useCallback(
    (id: string) => {
      if (chosen !== undefined) return;
      setPending({ turn: view.turn, id });
      Promise.resolve(onChoose(id)).catch(() => setPending(undefined));
    },
    [chosen, onChoose, view.turn],
  );
  const paused = between !== undefined;
  const chooseAt = useCallback(
    (place: number) => {
      const option = view.options[place];
      if (option !== undefined) choose(option.id);
    },
    [choose, view.options],
  );
  useNumberKeys(keys && !paused, chooseAt);

  useEarly(earlyPress, chooseAt);

  const wasPaused = useRef(paused);
  useEffect(() => {
    // The button that ended the pause is gone: the focus goes back to the conversation.
    if (wasPaused.current && !paused) heading.current?.focus({ preventScroll: true });
    wasPaused.current = paused;
  }, [paused, heading]);

  useEffect(() => {
    if (asked === 'pause') onPause?.();
  }, [asked, onPause]);

  return (
    <main className="session" data-room={drawnUp ? 'drawn-up' : 'band'}>
      <h1 className="visually-hidden">{typeset(card.title)}</h1>
      <div className="session__stage" ref={stage}>
        <section className="session__room" aria-label="The room">
          <RoomFigure
            setting={card.setting}
            hour={card.hour}
            posture={view.posture}
            seed={postureSeed(view)}
            shows={shown}
            silence={view.now.line !== undefined && view.now.line.says === undefined}
          />
        </section>
        <SessionBar
          title={typeset(card.title)}
          turn={view.ending === undefined ? view.turn + 1 : undefined}
          drawnUp={drawnUp}
          onDrawUp={() => setDrawnUp(!drawnUp)}
          onPause={() => setAsked('pause')}
          onLeave={() => setAsked('leave')}
        />
      </div>
      <div className="session__talk">
        <Past past={view.past} client={card.client.name} />
        <div className="session__now" data-turn={view.turn} ref={now}>
          <ClientWords view={view} client={card.client.name} shown={shown} heading={heading} />
          {notice !== undefined && (
            <div className="notice" role="status">
              {notice}
            </div>
          )}
          {paused && (
            <div className="session__between">
              <KeysOn value={keys}>{between}</KeysOn>
            </div>
          )}
          {!paused && above}
          {!paused && view.ending === undefined && (
            <Options
              key={view.turn}
              options={view.options}
              keys={keys}
              chosen={chosen}
              onChoose={choose}
            />
          )}
          {!paused && view.ending !== undefined && (
            <EndOfSession ending={view.ending} onDebrief={onDebrief} />
          )}
        </div>
      </div>
      {aloud && asked === undefined && chosen === undefined && (
        <Suspense fallback={null}>
          <ReadAloud key={view.turn} view={view} client={card.client.name} />
        </Suspense>
      )}
      <SessionDialogs
        asked={asked}
        onAsk={setAsked}
        keys={keys}
        onKeys={setKeys}
        aloud={aloud}
        onAloud={setAloud}
        onLeave={onLeave}
        onStop={onStop}
      />
    </main>
  );
}
