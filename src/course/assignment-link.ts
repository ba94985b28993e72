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
import { pack, unpack } from './packed.ts';

/** Characters of a code that are read at the most; the fullest assignment has fewer. */
export const MOST_CODE = 40_000;

/** The fragment's name for it, as in `#a=…`. */
const NAME = 'a';

/** The code of an assignment, in the signs of base64url. */
export function assignmentCode(assignment: Assignment): Promise<string> {
  return pack(compact(assignment));
}

/** What stands after the address of the first scenario's brief, `#` included. */
export function fragmentOf(code: string): string {
  return `#${NAME}=${code}`;
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

/** The code in a fragment, as it stands there; nothing when there is none. */
export function codeIn(fragment: string): string | undefined {
  const found = new URLSearchParams(fragment.replace(/^#/, '')).get(NAME);
  // A link in a sentence easily takes the sentence’s last sign with it.
  return found?.replace(/[\s.,;:!?)\]}>'"’”]+$/u, '');
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
