import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Served, serveSite } from '../../scripts/site-server.ts';

let folder: string;
let site: Served;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'reattune-site-'));
  writeSite('dist', { 'index.html': 'the library', 's/late/index.html': 'ten minutes late' });
  writeFileSync(path.join(folder, 'secret.txt'), 'not for anybody');
  site = await serveSite(path.join(folder, 'dist'), { port: 0, exactly: true });
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

function writeSite(name: string, files: Readonly<Record<string, string>>): void {
  const all = { 'assets/main-a1b2c3d4.js': 'let x = 1;\n'.repeat(100), ...files };
  for (const [file, text] of Object.entries(all)) {
    const place = path.join(folder, name, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Sends the path as it is, without the tidying that `fetch` does. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    const sent = request({ hostname, port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the static server', () => {
  it('gives each page its own HTML, and the app to paths it has none for', async () => {
    expect(String((await get('/')).body)).toBe('the library');
    expect(String((await get('/s/late/')).body)).toBe('ten minutes late');
    expect(String((await get('/s/late/?x=1')).body)).toBe('ten minutes late');
    expect(String((await get('/s/elsewhere/play/')).body)).toBe('the library');
  });

  it('leads a folder without its slash to the one with it, on this host only', async () => {
    expect((await get('/s/late?x=1')).headers.location).toBe('/s/late/?x=1');
    expect((await get('//s/late')).headers.location).toBeUndefined();
  });

  it('says 404 for a file that is not there', async () => {
    expect((await get('/assets/gone.js')).status).toBe(404);
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/s/..\\..\\secret.txt'])(
    'never leaves its folder: %s',
    async (path) => {
      expect(String((await get(path)).body)).not.toContain('not for anybody');
    },
  );

  it('answers what it cannot read or will not do', async () => {
    expect((await get('/%E0%A4%A')).status).toBe(400);
    expect((await get('/', {}, 'POST')).status).toBe(405);
    expect((await get('/', {}, 'HEAD')).body).toHaveLength(0);
  });

  it('shrinks text, keeps hashed files for good, and asks again for pages', async () => {
    const script = await get('/assets/main-a1b2c3d4.js', { 'accept-encoding': 'gzip' });
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toContain('immutable');
    expect(String(gunzipSync(script.body))).toContain('let x = 1;');
    const brotli = await get('/assets/main-a1b2c3d4.js', { 'accept-encoding': 'gzip, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    const page = await get('/');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect((await get('/', { 'if-none-match': String(page.headers.etag) })).status).toBe(304);
  });

  it('has the worker asked for anew each time, and says what the manifest is', async () => {
    writeFileSync(path.join(folder, 'dist/worker.js'), 'let x = 1;');
    writeFileSync(path.join(folder, 'dist/manifest.webmanifest'), '{}');
    await site.close();
    site = await serveSite(path.join(folder, 'dist'), { port: 0, exactly: true });
    const worker = await get('/worker.js');
    expect(worker.headers['cache-control']).toBe('no-cache');
    expect(worker.headers['content-type']).toBe('text/javascript; charset=utf-8');
    const manifest = await get('/manifest.webmanifest');
    expect(manifest.headers['content-type']).toBe('application/manifest+json; charset=utf-8');
  });

  it('lets nothing in from elsewhere', async () => {
    const policy = (await get('/')).headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('picks up a newer build and keeps the older files for pages still open', async () => {
    writeSite('newer', { 'index.html': 'the new library', 'assets/main-e5f6a7b8.js': 'new' });
    rmSync(path.join(folder, 'newer/assets/main-a1b2c3d4.js'));
    renameSync(path.join(folder, 'dist'), path.join(folder, 'old'));
    expect(String((await get('/')).body)).toBe('the library');
    renameSync(path.join(folder, 'newer'), path.join(folder, 'dist'));
    expect(String((await get('/')).body)).toBe('the new library');
    expect((await get('/assets/main-a1b2c3d4.js')).status).toBe(200);
    expect(String((await get('/assets/main-e5f6a7b8.js')).body)).toBe('new');
  });
});

describe('its port', () => {
  it('is the next free one, unless an exact one was asked for', async () => {
    const port = Number(new URL(site.url).port);
    const other = await serveSite(path.join(folder, 'dist'), { port, exactly: false });
    expect(Number(new URL(other.url).port)).toBeGreaterThan(port);
    await other.close();
    await expect(serveSite(path.join(folder, 'dist'), { port, exactly: true })).rejects.toThrow(
      `Port ${port} is taken`,
    );
  });
});
