/** Text → the tree of its YAML, strictly: no aliases, anchors, tags, directives or second document. */
import { Composer, type Node, type YAMLError } from 'yaml';
import type { Limits } from '../limits.ts';
import type { Faults } from './faults.ts';
import { withoutTexts } from './mask.ts';
import { type Lexed, tokensOf } from './tokens-of.ts';
import { faultsOfYaml } from './yaml-faults.ts';

/** What was read. */
export interface Tree {
  readonly root: Node;
  /** Numbers of the lines that are faulty YAML: of those nothing more is said. */
  readonly brokenLines: ReadonlySet<number>;
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  // Checked by the map shapes, which name the first place and stay linear.
  uniqueKeys: false,
  stringKeys: true,
  strict: true,
} as const;

/**
 * The tree, or undefined when the text is so broken that speaking of its content would
 * mislead; then at least one fault has been added.
 */
export function parseYaml(text: string, limits: Limits, faults: Faults): Tree | undefined {
  const lexed = tokensOf(text, limits.depth, faults);
  if (lexed === undefined) return undefined;
  const { root, errors } = compose(lexed);
  if (errors.length === 0) return rooted(root, lexed.refusedLines, faults);

  const said = faultsOfYaml(errors, text, lexed);
  for (const { code, range, message } of said.faults) faults.add(code, range, message);
  const brokenLines = new Set([...lexed.refusedLines, ...said.lines]);
  // A text that lacks its quotes can upset all that follows: read on as if it had them.
  const mended = said.onlyTexts ? withoutTexts(text, said.lines) : undefined;
  if (mended === undefined) return undefined;
  const again = tokensOf(mended, limits.depth, undefined);
  const second = again && compose(again);
  return second?.errors.length === 0 ? rooted(second.root, brokenLines, faults) : undefined;
}

function rooted(
  root: Node | null,
  brokenLines: ReadonlySet<number>,
  faults: Faults,
): Tree | undefined {
  if (root !== null && !('value' in root && root.value === null && root.source === ''))
    return { root, brokenLines };
  faults.add('S005', { from: 0, to: 0 }, 'There is nothing in this file.');
  return undefined;
}

interface Composed {
  readonly root: Node | null;
  /** Without those that lexemes have told already. */
  readonly errors: readonly YAMLError[];
}

const TOLD = new Set(['TAG_RESOLVE_FAILED', 'BAD_ALIAS', 'ALIAS_PROPS', 'BAD_DIRECTIVE']);

function compose({ tokens }: Lexed): Composed {
  // Hostile files make a million errors, and most of the time would go into their stack traces.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    const [composed] = [...new Composer(OPTIONS).compose(tokens)];
    if (composed === undefined) return { root: null, errors: [] };
    const { contents, errors, warnings } = composed;
    const untold = ({ code }: YAMLError) => !TOLD.has(code);
    return { root: contents, errors: [...errors.filter(untold), ...warnings.filter(untold)] };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
