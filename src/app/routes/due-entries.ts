/** What is due on this device, with the names and the ways of each. */
import { cards } from 'virtual:cards';
import { pairs } from 'virtual:drills';
import { type Practised, type Unit, unitKey } from '../../practice/practised.ts';
import { whatIsDue } from '../../practice/what-is-due.ts';
import { pairTitle, TEMPER_WORDS } from '../drills/drill-words.ts';
import type { DueEntry } from '../drills/due-list.tsx';
import { openWrittenStore } from '../keeping/open-store.ts';
import { unmarked } from '../ui/typeset.ts';
import { drillHref, skillHref } from './drill-address.ts';

/** Reads what was practised; what the site has no more of is not due. */
export async function dueHere(now: Date): Promise<readonly DueEntry[]> {
  return dueEntries(await (await openWrittenStore()).practised.all(), now);
}

function dueEntries(all: ReadonlyMap<string, Practised>, now: Date): readonly DueEntry[] {
  return whatIsDue(all, now).flatMap(({ unit, inDays }) => {
    const named = nameOf(unit);
    if (named === undefined) return [];
    return { key: unitKey(unit), how: TEMPER_WORDS[unit.tempers], inDays, ...named };
  });
}

function nameOf({ kind, of, tempers }: Unit): Pick<DueEntry, 'title' | 'href'> | undefined {
  if (kind === 'skill') {
    const skill = cards.find((card) => card.skill.id === of)?.skill;
    return skill && { title: unmarked(skill.name), href: skillHref(of) };
  }
  const pair = pairs.find(({ move }) => move === of);
  if (pair === undefined) return undefined;
  const href = drillHref({ kind: 'set', pair: of, tempers, playedOnly: false });
  return { title: pairTitle(pair), href };
}
