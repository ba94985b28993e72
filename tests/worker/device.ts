/** A device that exists only in a test: caches that are maps, and a network that can be cut. */
import type { SiteVersion } from '../../src/worker/site-version.ts';

export const ROOT = 'https://reattune.example/';

/** Caches as the worker uses them. */
export class Caches {
  readonly kept = new Map<string, Map<string, Response>>();

  async keys(): Promise<string[]> {
    return [...this.kept.keys()];
  }

  async open(name: string): Promise<Cache> {
    const files = this.kept.get(name) ?? new Map<string, Response>();
    this.kept.set(name, files);
    const cache: Pick<Cache, 'match' | 'put'> = {
      match: async (address) => files.get(String(address))?.clone(),
      put: async (address, response) => {
        files.set(String(address), response);
      },
    };
    // The rest of a cache is never asked for here.
    return cache as Cache;
  }

  async match(address: string, { cacheName = '' } = {}): Promise<Response | undefined> {
    return this.kept.get(cacheName)?.get(address)?.clone();
  }

  async delete(name: string): Promise<boolean> {
    return this.kept.delete(name);
  }

  /** The addresses that one cache holds, from the site's root. */
  addresses(name: string): readonly string[] {
    return [...(this.kept.get(name)?.keys() ?? [])]
      .map((address) => address.replace(ROOT, ''))
      .sort();
  }
}

/** A server that has these texts, by address from the root; what was asked of it, in order. */
export function network(texts: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (address: string, init?: RequestInit): Promise<Response> => {
      const path = address.replace(ROOT, '');
      asked.push(init?.cache === 'reload' ? `${path} anew` : path);
      const text = texts[path];
      if (text === undefined) return new Response('nothing', { status: 404 });
      const headers = { 'content-type': 'text/plain', vary: 'accept-encoding', 'x-kept': 'yes' };
      return new Response(text, { headers });
    },
  };
}

export async function versionOf(
  name: string,
  texts: Readonly<Record<string, string>>,
): Promise<SiteVersion> {
  const files = Object.entries(texts).map(async ([file, text]) => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [file, Buffer.from(digest).toString('base64url')] as const;
  });
  return { name, root: ROOT, files: new Map(await Promise.all(files)) };
}
