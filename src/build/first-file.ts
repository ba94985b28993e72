/**
 * One file for all that the page begins with: over HTTP/1.1 a browser asks for six files at a
 * time, and the seventh waits a whole round trip.
 */
import type { Rolldown } from 'vite';

/** A group of chunks for the bundler: what `entry` imports, and what that imports, is one file. */
export function firstFile(entry: string): Rolldown.CodeSplittingGroup {
  let beginning: ReadonlySet<string> | undefined;
  return {
    debugName: 'first file',
    name(module, context) {
      beginning ??= importedBy(entry, context);
      return beginning.has(module) ? 'first' : null;
    },
  };
}

/** The entry and all that it imports, but for what is fetched later. */
function importedBy(entry: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const module of found)
    for (const imported of context.getModuleInfo(module)?.importedIds ?? []) found.add(imported);
  return found;
}
