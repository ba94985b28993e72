/** A page for what cannot be shown: says plainly why, and has a way on. */
import type { ReactNode } from 'react';
import type { Attempt, Damaged } from '../keeping/attempt.ts';
import { useConnection } from '../offline/use-connection.ts';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { briefPath, LIBRARY } from './paths.ts';
import { saveJson } from './save-file.ts';

export type WhyNotHere =
  | { readonly kind: 'no-page' }
  | { readonly kind: 'no-scenario' }
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-set' }
  | { readonly kind: 'not-made-here' }
  | { readonly kind: 'not-handed-in' }
  | { readonly kind: 'too-few' }
  | { readonly kind: 'content-gone'; readonly attempt: Attempt }
  | { readonly kind: 'damaged'; readonly damaged: Damaged };

const WORDS: Readonly<Record<WhyNotHere['kind'], readonly [title: string, text: string]>> = {
  'no-page': ['There is no such page', 'The address may have been cut short on its way to you.'],
  'no-scenario': [
    'There is no such scenario here',
    'The link may be mistyped, or the scenario may have been taken out. The others are in the library.',
  ],
  'not-loaded': [
    'This page could not be fetched',
    'The connection may have gone. Nothing that you played is lost; try again in a moment.',
  ],
  unknown: [
    'This run is not on this device',
    'A run is kept in the browser it was played in. It may have been played elsewhere, or the browser’s stored data may have been cleared.',
  ],
  'not-set': [
    'This assignment is not on this device',
    'It is taken up in the browser in which its link was opened and a run of it begun. Open the link there again, and hand in from there.',
  ],
  'not-made-here': [
    'This assignment was not made on this device',
    'What a group hands in is read where its link was made: in the same browser, on the same device. If you have moved, take everything along from there first.',
  ],
  'not-handed-in': [
    'This run is not among those handed in',
    'It may have been removed, or the address may have been cut short.',
  ],
  'too-few': [
    'There is no moment to show of this yet',
    'What a group chose is shown from five people on, at moments that five or more came to.',
  ],
  'content-gone': [
    'The scenario of this run has changed',
    'The run was played on an earlier wording, and that wording is no longer kept on this device, so the run can be neither shown nor gone on with. You can save what was chosen, or begin the scenario anew.',
  ],
  damaged: [
    'This run cannot be read',
    'What is stored of it is damaged. It has been left as it is; you can save it as a file. The scenario can be begun anew.',
  ],
};

interface NotHereProps {
  readonly why: WhyNotHere;
  /** What else there is to say of it. */
  readonly children?: ReactNode;
}

export function NotHere({ why, children }: NotHereProps) {
  const [title, text] = WORDS[why.kind];
  const connected = useConnection();
  const mayBeElsewhere = why.kind === 'no-page' || why.kind === 'no-scenario';
  return (
    <Page>
      <title>{`${title} · Reattune`}</title>
      <h1 className="not-here__title">{title}</h1>
      <p className="not-here__text">{text}</p>
      {mayBeElsewhere && !connected && (
        <p className="not-here__text">
          This device has no connection just now. Without one, only what was there at your last
          visit can be shown.
        </p>
      )}
      <WayOn why={why} />
      {children}
    </Page>
  );
}

function WayOn({ why }: { readonly why: WhyNotHere }) {
  return (
    <p className="not-here__ways">
      {why.kind === 'not-loaded' && (
        <TextButton onClick={() => window.location.reload()}>Try again</TextButton>
      )}
      {why.kind === 'content-gone' && (
        <>
          <Link className="onward" href={briefPath(why.attempt.transcript.scenario)}>
            Begin it anew
          </Link>
          <TextButton onClick={() => saveJson('reattune-run.json', why.attempt)}>
            Save what was chosen
          </TextButton>
        </>
      )}
      {why.kind === 'damaged' && (
        <TextButton onClick={() => saveJson('reattune-damaged-run.json', why.damaged)}>
          Save it as a file
        </TextButton>
      )}
      <Link href={LIBRARY}>Go to the library</Link>
    </p>
  );
}
