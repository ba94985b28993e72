/** Shows one screen with values from the fixtures, for looking at and for taking pictures of. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LibraryPage } from '../../../src/app/library/library-page.tsx';
import { BriefPage } from '../../../src/app/player/brief-page.tsx';
import { SessionScreen } from '../../../src/app/player/session-screen.tsx';
import { Room } from '../../../src/app/ui/room/room.tsx';
import { HOURS, POSTURES, SETTINGS } from '../../../src/scenario/scenario.ts';
import { CARDS, MAYA, SKILLS, TEMPERS } from '../fixtures/cards.ts';
import { ANSWERED, ENDED, FIRST, LONG, SILENT, VIEWS } from '../fixtures/views.ts';

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme !== null) document.documentElement.dataset.theme = theme;

const RUN = [FIRST, ANSWERED, SILENT, LONG, ENDED];

function Played() {
  const first = VIEWS[asked.get('view') ?? 'first'] ?? FIRST;
  const [view, setView] = useState(first);
  const setting = SETTINGS.find((known) => known === asked.get('setting')) ?? 'room';
  const hour = HOURS.find((known) => known === asked.get('hour')) ?? 'afternoon';
  return (
    <SessionScreen
      view={view}
      card={{ ...MAYA, setting, hour }}
      onChoose={() => setView(RUN[view.turn + 1] ?? ENDED)}
      onLeave={() => {}}
      onDebrief={() => {}}
    />
  );
}

function Rooms() {
  const setting = SETTINGS.find((known) => known === asked.get('setting')) ?? 'room';
  const hour = HOURS.find((known) => known === asked.get('hour')) ?? 'afternoon';
  return (
    <div className="rooms">
      <style>
        {'.rooms{display:grid;grid-template-columns:repeat(3,1fr);gap:8px}.rooms>div{height:230px}'}
      </style>
      {POSTURES.map((posture, place) => (
        <div key={posture}>
          <Room setting={setting} hour={hour} posture={posture} seed={place} shows={posture} />
        </div>
      ))}
      <div>
        <Room
          setting={setting}
          hour={hour}
          posture="back"
          seed={3}
          therapist="squared"
          alliance={0.05}
        />
      </div>
      <div>
        <Room
          setting={setting}
          hour={hour}
          posture="near"
          seed={3}
          therapist="drawn-back"
          alliance={1}
        />
      </div>
    </div>
  );
}

const SCREENS: Record<string, () => React.ReactNode> = {
  session: () => <Played />,
  rooms: () => <Rooms />,
  library: () => (
    <LibraryPage
      stories={CARDS.map((card, place) => ({
        card,
        href: '#',
        ...(place === 1 && asked.has('standing') ? { attempt: { turn: 3, href: '#' } } : {}),
      }))}
      skills={SKILLS}
      startWith="mothers-side"
    />
  ),
  brief: () => (
    <BriefPage
      card={MAYA}
      {...(SKILLS[0] === undefined ? {} : { skill: SKILLS[0] })}
      tempers={TEMPERS}
      library="#"
      onBegin={() => {}}
      {...(asked.has('standing') ? { standing: { turn: 3, href: '#' } } : {})}
    />
  ),
};

const host = document.getElementById('app');
if (host !== null)
  createRoot(host).render((SCREENS[asked.get('screen') ?? 'session'] ?? (() => null))());
