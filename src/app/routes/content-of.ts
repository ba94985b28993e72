/** The tables of a content by its hash: as the scenario stands now, or as it once was published. */
import { catalogue } from 'virtual:catalogue';
import type { Content, ContentOf } from '../../course/checked-runs.ts';
import { fieldsOf } from '../../course/own-field.ts';

const asked = new Map<string, Promise<Content>>();

/** Each content is fetched once; what could not be fetched is asked for again the next time. */
export const contentOf: ContentOf = (scenario, content) => {
  const key = `${scenario}/${content}`;
  const known = asked.get(key);
  if (known !== undefined) return known;
  const found = find(scenario, content);
  asked.set(key, found);
  found
    .then((one) => {
      if (one === 'unreachable') asked.delete(key);
    })
    .catch(() => asked.delete(key));
  return found;
};

async function find(scenario: string, content: string): Promise<Content> {
  const entry = await catalogue.get(scenario)?.();
  if (entry?.firstAct.content === content) return entry.load();
  return published(content);
}

/** What an earlier build published; believed only when it hashes to its name. */
async function published(content: string): Promise<Content> {
  let value: unknown;
  try {
    const answer = await fetch(`/published/${content}.json`);
    if (!answer.ok) return answer.status === 404 ? 'unknown' : 'unreachable';
    value = await answer.json();
  } catch (fault) {
    // A page in place of the file is no content; no answer at all may be the connection.
    return fault instanceof SyntaxError ? 'unknown' : 'unreachable';
  }
  const { verifyTables } = await import('../../simulation/verify-tables.ts');
  return verifyTables(value, content, judgementOf(value)) ?? 'unknown';
}

function judgementOf(value: unknown): string {
  const hash = fieldsOf(fieldsOf(value)?.('judgement'))?.('hash');
  return typeof hash === 'string' ? hash : '';
}
