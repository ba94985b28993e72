/** One page of docs/diagnostics: what fails and what is mended, each as a whole file. */
import { mergedInto } from './merged-example.ts';

export interface Example {
  readonly source: string | Uint8Array;
  /** Line, from 1, that the fault is on. */
  readonly line: number;
  readonly options: readonly string[];
}

export interface Page {
  readonly title: string;
  readonly fails: Example;
  readonly mended: Example;
}

/** Keys that an example does not write are those of `minimal`. */
export function readPage(page: string, minimal: string): Page {
  const title = /^# (.+)$/m.exec(page)?.[1] ?? '';
  const example = (kind: string): Example => {
    const [, options = '', block] = page.match(fence(kind)) ?? [];
    if (block === undefined) throw new Error(`No \`${kind}\` block under "${title}".`);
    return asFile(block, options.trim().split(' '), minimal);
  };
  return { title, fails: example('fails'), mended: example('mended') };
}

const fence = (kind: string) => new RegExp(`^\`\`\`yaml ${kind}(.*)\n([^]*?)^\`\`\`$`, 'm');

export function asFile(block: string, options: readonly string[], minimal: string): Example {
  const lines = block.split('\n');
  // The marking line points at the next one; without it the fault is on the first.
  const line = lines.findIndex((text) => text.trimStart().startsWith('# ↓ here')) + 2;
  if (options.includes('review')) return { ...mergedInto(block, minimal), options };
  const text = options.includes('repeat-last')
    ? `${block}${`${lines.at(-2)}\n`.repeat(1000)}`
    : block;
  const whole = options.some((option) => option === 'whole' || option === 'rubric');
  const source = whole ? text : text + without(topKeys(block), minimal);
  return { source: encoded(source, options), line: line === 1 ? 1 : line, options };
}

function encoded(source: string, options: readonly string[]): string | Uint8Array {
  if (options.includes('latin-1')) return Buffer.from(source.replace('↓', 'v'), 'latin1');
  return options.includes('bom') ? `\uFEFF${source}` : source;
}

/** A key that is misspelt, or hidden in brackets, still takes the place of the right one. */
function topKeys(block: string): ReadonlySet<string> {
  return new Set(Array.from(block.matchAll(/^[[]?([a-z-]+)[\]]?:/gm), ([, key]) => key ?? ''));
}

function without(keys: ReadonlySet<string>, minimal: string): string {
  const parts = minimal.split(/^(?=[a-z-]+:)/m).slice(1);
  return parts.filter((part) => !keys.has(part.slice(0, part.indexOf(':')))).join('');
}
