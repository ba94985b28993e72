/** Stored tables come from outside: they are what they say only if their hashes agree. */
import { hashOf } from '../scenario/hash.ts';
import { type CompiledScenario, ENGINE } from './tables.ts';

/**
 * The stored value as tables, or nothing. Tables whose content and judgement hash to what they
 * are kept under are exactly those that were compiled; what no hash covers is looked at itself.
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
  if (!isSoundBeside(value, value.card, value.judgement)) return undefined;
  // The hashes above, and what was looked at beside them, are the check that makes this true.
  return value as unknown as CompiledScenario;
}

/** What is told beside a run and is no part of a hash: the version, the skill, the sources. */
function isSoundBeside(tables: Fields, card: Fields, judgement: Fields): boolean {
  const { skill, accepted } = tables;
  const { sources } = judgement;
  return (
    Number.isInteger(card.version) &&
    isRecord(skill) &&
    areTexts(skill.id, skill.name, skill.means) &&
    Array.isArray(accepted) &&
    isRecord(sources) &&
    Object.values(sources).every(isSource)
  );
}

function isSource(value: unknown): boolean {
  if (!isRecord(value) || !areTexts(value.id, value.reference, value.note ?? '')) return false;
  return value.standing === 'read' || value.standing === 'memory';
}

/** A reference is taken apart to be named shortly, so it must not be without end. */
function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string' && value.length <= 4000);
}

type Fields = Readonly<Record<string, unknown>>;

/** Hash of all that fixes how a run plays and reads; the version number is not part of it. */
export function contentOf(
  tables: Readonly<Record<string, unknown>>,
  card: Readonly<Record<string, unknown>>,
): string {
  const { content, judgement, accepted, skill, ...pinned } = tables;
  const { version, ...pinnedCard } = card;
  return hashOf({ ...pinned, card: pinnedCard });
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
