/** Stored tables come from outside: they are what they say only if their hashes agree. */
import { hashOf } from '../scenario/hash.ts';
import { type CompiledScenario, ENGINE } from './tables.ts';

/**
 * The stored value as tables, or nothing. Tables whose content and judgement hash to what they
 * are kept under are exactly those that were compiled, so no other check is needed.
 */
export function verifyTables(
  value: unknown,
  content: string,
  judgement: string,
): CompiledScenario | undefined {
  if (!isRecord(value) || value.engine !== ENGINE || value.content !== content) return undefined;
  if (!isRecord(value.judgement) || !isRecord(value.card)) return undefined;
  try {
    if (contentOf(value, value.card) !== content) return undefined;
    const { moves, steps, hash } = value.judgement;
    if (hash !== judgement || hashOf({ moves, steps }) !== judgement) return undefined;
  } catch {
    // A value too deep or of kinds JSON does not have is no table of ours.
    return undefined;
  }
  // The hashes above are the check that makes this true.
  return value as unknown as CompiledScenario;
}

/** Hash of all that fixes how a run plays and reads; the version number is not part of it. */
export function contentOf(
  tables: Readonly<Record<string, unknown>>,
  card: Readonly<Record<string, unknown>>,
): string {
  const { content, judgement, accepted, skill, ...pinned } = tables;
  const { version, ...pinnedCard } = card;
  return hashOf({ ...pinned, card: pinnedCard });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
