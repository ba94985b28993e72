/** The files of a built site, read once into memory: what is not in here cannot be served. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { policyHeader, policyOf } from '../src/build/content-policy.ts';

export interface SiteFile {
  readonly type: string;
  readonly etag: string;
  /** Its name changes with its content, so it may be kept for good. */
  readonly forGood: boolean;
  /** Its bytes in one of these encodings; worked out at the first request. */
  readonly encoded: (encoding: Encoding) => Promise<Buffer>;
  /** The Content-Security-Policy to send with it, when it is a page. */
  readonly policy: string | undefined;
  /** Whether it is text, which shrinks. */
  readonly shrinks: boolean;
}

export type Encoding = 'br' | 'gzip' | 'identity';

/** By path from the site's root, with `/` between and before: `/s/ten-minutes-late/index.html`. */
export type Site = ReadonlyMap<string, SiteFile>;

export function readSite(folder: string): Site {
  const site = new Map<string, SiteFile>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    site.set(`/${path.relative(folder, file).split(path.sep).join('/')}`, siteFile(file));
  }
  return site;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
};

function siteFile(file: string): SiteFile {
  const bytes = readFileSync(file);
  const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  const kept = new Map<Encoding, Promise<Buffer>>();
  return {
    type,
    etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`,
    forGood: /[-.][\w-]{8}\.\w+$/.test(file) && path.basename(path.dirname(file)) === 'assets',
    policy: type.startsWith('text/html') ? policyHeader(policyOf(bytes.toString())) : undefined,
    shrinks: type.includes('charset'),
    encoded(encoding) {
      const known = kept.get(encoding);
      if (known) return known;
      const made = encode(bytes, encoding);
      kept.set(encoding, made);
      return made;
    },
  };
}

function encode(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return Promise.resolve(bytes);
  if (encoding === 'gzip') return promisify(gzip)(bytes, { level: 9 });
  return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}
