/**
 * An assignment in the fragment of a link: a short list rather than named parts, packed. What a
 * link brings is hostile: it may be cut off, edited, of a newer Reattune, or far too long.
 */
import {
  ASSIGNMENT_FORMAT,
  type Assignment,
  type ParsedAssignment,
  parseAssignment,
} from './assignment.ts';
import { codeIn } from './assignment-fragment.ts';
import { pack, unpack } from './packed.ts';

/** Characters of a code that are read at the most; the fullest assignment has fewer. */
export const MOST_CODE = 40_000;

/** The code of an assignment, in the signs of base64url. */
export function assignmentCode(assignment: Assignment): Promise<string> {
  return pack(compact(assignment));
}

/**
 * Reads the assignment that a fragment carries, `#` included or not; nothing when it carries
 * none. Never throws.
 */
export async function assignmentFrom(fragment: string): Promise<ParsedAssignment | undefined> {
  const code = codeIn(fragment);
  if (code === undefined) return undefined;
  if (code.length > MOST_CODE) return { fault: 'It is longer than any link of Reattune.' };
  const unpacked = await unpack(code);
  if ('fault' in unpacked) return unpacked;
  return parseAssignment(named(unpacked.value));
}

/** What is set is always a session, so the mode is not said; another mode is another format. */
function compact({ id, title, attempts, by, note, scenarios }: Assignment): readonly unknown[] {
  return [
    ASSIGNMENT_FORMAT,
    id,
    title,
    attempts,
    by ?? 0,
    note,
    ...scenarios.map(({ id: scenario, version, content, tempers }) => [
      scenario,
      version,
      content,
      ...tempers,
    ]),
  ];
}

/** The named parts of a list as `compact` makes it; of anything else, parts that do not parse. */
function named(value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  const [format, id, title, attempts, by, note, ...scenarios] = value;
  return {
    format,
    id,
    title,
    attempts,
    mode: 'session',
    note,
    ...(by === 0 ? {} : { by }),
    scenarios: scenarios.map((one: unknown) => {
      if (!Array.isArray(one)) return undefined;
      const [scenario, version, content, ...tempers] = one;
      return { id: scenario, version, content, tempers };
    }),
  };
}
