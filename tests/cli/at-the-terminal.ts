/** Runs the command line in this process, and a folder to put files in. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run.ts';

export const SCENARIOS = path.join(import.meta.dirname, '../../scenarios');
export const LATE_AGAIN = path.join(import.meta.dirname, 'fixtures/late-again.yaml');

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What the command says when these lines are typed and the input then ends. */
export async function reattune(
  argv: readonly string[],
  typed: readonly string[] = [],
): Promise<Ran> {
  let out = '';
  let err = '';
  async function* lines(): AsyncIterable<string> {
    yield* typed;
  }
  const code = await run(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    colours: false,
    lines,
    seed: () => 7,
  });
  return { code, out, err };
}

export interface Folder {
  /** Writes a file and gives its path. */
  readonly put: (name: string, content: string | Uint8Array) => string;
  /** Copies the rubric and its sources there. */
  readonly putRubric: () => void;
  readonly path: string;
  readonly remove: () => void;
}

export function folder(): Folder {
  const place = mkdtempSync(path.join(tmpdir(), 'reattune-cli-'));
  return {
    path: place,
    put(name, content) {
      const file = path.join(place, name);
      writeFileSync(file, content);
      return file;
    },
    putRubric() {
      for (const name of ['rubric.yaml', 'sources.yaml']) {
        cpSync(path.join(SCENARIOS, name), path.join(place, name));
      }
    },
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}
