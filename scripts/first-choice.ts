/** Opens a page, makes the first choice as soon as it can be made, and tells when what stood there and what came for it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page, Request } from '@playwright/test';
import { transformWithOxc } from 'vite';
import { type LoadedFile, loadedFile } from './size-weigh.ts';
import { onASlowLine, onASlowProcessor } from './slow-phone.ts';
import { ROOT } from './tool.ts';

/** What the press waits for: that an option is seen, or that the program has taken it up too. */
export type PressWhen = 'seen' | 'pressable';

export interface HowToOpen {
  readonly pressWhen: PressWhen;
  /** Held up to a quarter of its speed. */
  readonly slowProcessor?: boolean;
}

/** Times are milliseconds from the beginning of the navigation. */
export interface FirstChoice {
  /** See `choice-marks.ts` for what counts as seen and as answered. */
  readonly seen: number;
  /** Only when the press waited for it. */
  readonly pressable: number | undefined;
  /** Time stamp of the click. */
  readonly pressed: number;
  readonly answered: number;
  /** The last of the new words shows at half its strength or more. */
  readonly legible: number;
  /** Every file asked for before the answer stood in the document (see `SAME_BREATH`). */
  readonly files: readonly LoadedFile[];
  /** A service worker began before the answer: what it fetched is neither slowed nor counted. */
  readonly workerBefore: boolean;
  /** Errors that the page did not catch. */
  readonly errors: readonly string[];
}

/** A choice was pressed, and nobody answered. */
export class NeverAnswered extends Error {}

/** What the page tells: the marks of `choice-marks.ts`. */
interface Told {
  readonly what: 'seen' | 'pressable' | 'answered' | 'legible';
  /** Milliseconds since 1970 at which the navigation began. */
  readonly origin: number;
  readonly seen?: number;
  readonly pressable?: number;
  readonly presses: readonly {
    readonly at: number;
    readonly changed?: number;
    readonly shown?: number;
    readonly legible?: number;
  }[];
  readonly x?: number;
  readonly y?: number;
}

const LONGEST_WAIT = 20_000;

/**
 * What is asked for in the same breath as the answer, such as the means for the client to move,
 * is asked for by the answer and not before it. On a slow line nothing of it can have come yet:
 * the first byte takes 562 ms.
 */
const SAME_BREATH = 200;

/**
 * Goes on a journey to a session over a slow line, on a page where nothing has been opened yet,
 * and presses the first option as soon as it is seen, or once it is taken up. Fails with
 * `NeverAnswered` when no answer comes.
 */
export async function firstChoice(
  page: Page,
  { pressWhen, slowProcessor = false }: HowToOpen,
  journey: () => Promise<unknown>,
): Promise<FirstChoice> {
  const finished: Request[] = [];
  const errors: string[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  page.on('pageerror', ({ message }) => errors.push(message));
  let workerAt = Number.POSITIVE_INFINITY;
  page.context().on('serviceworker', () => {
    workerAt = Math.min(workerAt, Date.now());
  });
  const session = await page.context().newCDPSession(page);
  await onASlowLine(session);
  const wire = wireBytes(session);
  if (slowProcessor) await onASlowProcessor(session);
  let press: Promise<void> | undefined;
  const marks = await marksOf(page, session, pressWhen, (told) => {
    if (told.what === pressWhen) press ??= pressAt(session, told);
  });
  await journey();
  const told = await marks.legible;
  await press;
  const [first] = told.presses;
  if (told.seen === undefined || first?.shown === undefined || first.changed === undefined)
    throw new Error('The page was answered before anybody had seen an option.');
  // Whatever was asked for by then is on its way, and counts.
  await page.waitForLoadState('networkidle');
  const answeredAt = told.origin + first.changed;
  return {
    seen: told.seen,
    pressable: told.pressable,
    pressed: first.at,
    answered: first.shown,
    legible: first.legible ?? first.shown,
    files: await filesBefore(answeredAt, finished, wire),
    workerBefore: workerAt <= answeredAt,
    errors,
  };
}

/** Lets a page note its marks from its beginning, and hands on what it tells until the answer can be read. */
async function marksOf(
  page: Page,
  session: CDPSession,
  pressWhen: PressWhen,
  hear: (told: Told) => void,
): Promise<{ readonly legible: Promise<Told> }> {
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tellMarks' });
  await page.addInitScript({ content: await marksScript(pressWhen) });
  let last = 'nothing';
  const legible = new Promise<Told>((resolve, reject) => {
    const patience = setTimeout(() => {
      const seconds = LONGEST_WAIT / 1000;
      reject(new NeverAnswered(`no answer within ${seconds} s; the page told ${last}`));
    }, LONGEST_WAIT);
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name !== 'tellMarks') return;
      last = payload;
      const told: Told = JSON.parse(payload);
      hear(told);
      if (told.what !== 'legible') return;
      clearTimeout(patience);
      resolve(told);
    });
  });
  // Whoever awaits it hears of a failure; until then it is nobody's.
  legible.catch(() => {});
  return { legible };
}

/** `choice-marks.ts` as a script for the page. */
export async function marksScript(pressWhen: PressWhen | 'never'): Promise<string> {
  const file = path.join(ROOT, 'scripts', 'choice-marks.ts');
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  return `window.pressWhen = ${JSON.stringify(pressWhen)};\n${code}`;
}

/** A press by the mouse, as the browser itself hands it to the page; down and up at once, as of a tap. */
export async function pressAt(
  session: CDPSession,
  { x = 0, y = 0 }: { readonly x?: number; readonly y?: number },
): Promise<void> {
  const at = { x, y, button: 'left', clickCount: 1 } as const;
  await Promise.all([
    session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at }),
    session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at }),
  ]);
}

/** Files asked for by a time, and fonts that come later but are named in the styles among them. */
async function filesBefore(
  at: number,
  finished: readonly Request[],
  wire: ReadonlyMap<string, number>,
): Promise<readonly LoadedFile[]> {
  const isBefore = (request: Request): boolean => request.timing().startTime <= at - SAME_BREATH;
  const read = (request: Request) => fileOf(request, wire.get(request.url()));
  const files = await Promise.all(finished.filter(isBefore).map(read));
  // A font comes when its first letter is painted; those that the styles so far name belong here.
  const styles = files.filter(({ name }) => name.endsWith('.css')).map(({ text }) => text);
  const later = finished.filter(
    (request) => !isBefore(request) && request.resourceType() === 'font',
  );
  const fonts = (await Promise.all(later.map(read))).filter(({ name }) =>
    styles.some((text) => text.includes(name)),
  );
  return [...files, ...fonts];
}

/** Bytes that each address has cost so far, as the protocol counts them: encoded, headers and all. */
function wireBytes(session: CDPSession): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  const urls = new Map<string, string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    urls.set(requestId, request.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = urls.get(requestId);
    if (url !== undefined && !bytes.has(url)) bytes.set(url, encodedDataLength);
  });
  return bytes;
}

/** A finished request as a file: its text, and what it weighed on the wire where that is known. */
export async function fileOf(request: Request, wire?: number): Promise<LoadedFile> {
  const response = await request.response();
  if (response === null) throw new Error(`${request.url()} was not answered.`);
  return loadedFile(new URL(request.url()).pathname, await response.body(), wire);
}
