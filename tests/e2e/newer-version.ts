/** Makes a newer version of a built site out of it: other words on every page, other names for every chunk. */
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeWorker } from '../../src/build/write-worker.ts';

/** Words in the foot of every reading page, and what a newer version says in their place. */
export const FOOT = {
  older: 'Reattune is a training aid, not clinical advice',
  newer: 'Reattune, as it is now, is a training aid, not clinical advice',
} as const;

/**
 * Changes the site in a folder as a change of its source would: what is named by its content gets
 * a new name, all that names it follows, and the worker is written anew.
 */
export async function makeNewer(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const renamed = files
    .filter((file) => path.basename(path.dirname(file)) === 'assets')
    .map((file) => [path.basename(file), newName(path.basename(file))] as const);
  for (const file of files.filter((one) => /\.(?:js|css|html)$/.test(one))) {
    let text = await readFile(file, 'utf8');
    for (const [name, other] of renamed) text = text.replaceAll(name, other);
    await writeFile(file, text.replaceAll(FOOT.older, FOOT.newer));
  }
  const assets = path.join(folder, 'assets');
  for (const [name, other] of renamed) {
    await rename(path.join(assets, name), path.join(assets, other));
  }
  await writeWorker(folder);
}

/** The same name with another hash. */
function newName(name: string): string {
  return name.replace(/-([\w-]{8})\.(\w+)$/, (_, hash: string, ending: string) => {
    const turned = [...hash].reverse().join('');
    return `-${turned === hash ? 'newer000' : turned}.${ending}`;
  });
}
