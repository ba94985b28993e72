/** What the static server says to a request: pure but for the encoding of bytes. */
import { policyHeader } from '../src/build/content-policy.ts';
import type { Encoding, Site, SiteFile } from './site-files.ts';

export interface Question {
  readonly method: string;
  /** Path and query, as they came. */
  readonly url: string;
  /** The `accept-encoding` header. */
  readonly encodings: string;
  /** The `if-none-match` header. */
  readonly knows: string | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
}

const ALWAYS = {
  'content-security-policy': policyHeader(),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Looks in the sites from the first on, so that an open page still finds its older files. */
export async function answerFor(sites: readonly Site[], asked: Question): Promise<Answer> {
  if (asked.method !== 'GET' && asked.method !== 'HEAD') {
    return plain(405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
  }
  const wanted = pathOf(asked.url);
  if (wanted === undefined) return plain(400, 'That address cannot be read.');

  for (const site of sites) {
    const file = site.get(wanted.endsWith('/') ? `${wanted}index.html` : wanted);
    if (file) return serve(200, file, asked);
  }
  const [site] = sites;
  if (site?.has(`${wanted}/index.html`)) return redirect(`${wanted}/`, asked.url);
  if (isPage(wanted)) {
    const missing = site?.get('/404.html');
    if (missing) return serve(404, missing, asked);
    const app = site?.get('/index.html');
    if (app) return serve(200, app, asked);
  }
  return plain(404, 'There is nothing at that address.');
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return undefined;
  }
}

/** Whether a person could have gone there: only files have a dot in their last part. */
const isPage = (path: string): boolean => !path.slice(path.lastIndexOf('/')).includes('.');

async function serve(status: number, file: SiteFile, asked: Question): Promise<Answer> {
  const headers = {
    ...ALWAYS,
    ...(file.policy === undefined ? {} : { 'content-security-policy': file.policy }),
    'content-type': file.type,
    'cache-control': file.forGood ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: file.etag,
    ...(file.shrinks ? { vary: 'accept-encoding' } : {}),
  };
  if (status === 200 && asked.knows?.includes(file.etag)) return { status: 304, headers };
  const encoding = file.shrinks ? bestEncoding(asked.encodings) : 'identity';
  const body = await file.encoded(encoding);
  return {
    status,
    headers: {
      ...headers,
      'content-length': String(body.length),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    },
    body,
  };
}

function bestEncoding(accepted: string): Encoding {
  const names = accepted
    .split(',')
    .filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
    .map((one) => one.split(';', 1)[0]?.trim().toLowerCase());
  if (names.includes('br')) return 'br';
  return names.includes('gzip') ? 'gzip' : 'identity';
}

function redirect(to: string, url: string): Answer {
  const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  // One slash only: `//host` would lead away.
  const location = encodeURI(to).replace(/^\/+/, '/') + query;
  return plain(308, `It is at ${location}`, { location });
}

function plain(status: number, words: string, more: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { ...ALWAYS, 'content-type': 'text/plain; charset=utf-8', ...more },
    body: `${words}\n`,
  };
}
