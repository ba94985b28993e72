/** What the head of a scenario declares: clashes, counts, and the names it refers to. */
import type { Range } from '../diagnostic.ts';
import { MOST } from '../limits.ts';
import type { Faults } from '../reading/faults.ts';
import { ALLIANCE } from '../rubric.ts';
import { CONDITION_WORDS } from '../shape/condition-shape.ts';
import type { WrittenScenario } from '../written/scenario-shape.ts';
import type { KnownNames } from './known-names.ts';
import { resolve } from './resolve.ts';

export function checkDeclarations(
  written: WrittenScenario,
  names: KnownNames,
  faults: Faults,
): void {
  resolve(written.skill, names.skills, 'R009', 'skill', faults);
  resolve(written.opening, names.goals, 'R012', 'moment', faults);
  if (names.endings.has(written.opening.id) && !names.moments.has(written.opening.id)) {
    const message = `\`${written.opening.id}\` is an ending; a scenario opens with a moment.`;
    faults.add('R012', written.opening.at, message);
  }
  for (const [id, at] of names.endings) {
    const moment = names.moments.get(id);
    if (moment === undefined) continue;
    const notes = [{ message: 'The moment stands here.', range: moment }];
    faults.add(
      'R013',
      at,
      `\`${id}\` is a moment and an ending. Give one of them another id.`,
      notes,
    );
  }
  checkWords(written, names, faults);
  checkTempers(written, names, faults);
  checkCounts(written, names, faults);
}

/** Gauges, flags and the words of conditions share one namespace. */
function checkWords({ gauges }: WrittenScenario, names: KnownNames, faults: Faults): void {
  const clash = (id: string, at: Range, with_: string) =>
    faults.add('R014', at, `\`${id}\` cannot be called so: it is ${with_}. Choose another name.`);
  const words = new Set<string>(CONDITION_WORDS);
  const alliance = new Set<string>(ALLIANCE);
  for (const { name } of gauges?.entries ?? []) {
    if (words.has(name.id)) clash(name.id, name.at, 'a word of conditions');
    if (alliance.has(name.id)) clash(name.id, name.at, 'a gauge that every scenario has');
  }
  for (const [flag, at] of names.flags) {
    if (words.has(flag)) clash(flag, at, 'a word of conditions');
    else if (names.gauges.has(flag)) clash(flag, at, 'a gauge');
  }
}

function checkTempers({ tempers }: WrittenScenario, names: KnownNames, faults: Faults): void {
  for (const { name, value } of tempers?.entries ?? []) {
    if (name.id === 'even') {
      const message =
        '`even` is the scene as it is written and needs no entry. Take it out, or give it another name.';
      faults.add('R023', name.at, message);
    }
    const { repair, neutral, against, away } = value.answers ?? {};
    for (const steps of [value.alliance, repair, neutral, against, away])
      for (const entry of steps?.entries ?? [])
        resolve(entry.name, names.gauges, 'R005', 'gauge', faults);
  }
}

function checkCounts(written: WrittenScenario, names: KnownNames, faults: Faults): void {
  const own = written.gauges?.entries ?? [];
  const extra = own[MOST.gauges - ALLIANCE.length];
  if (extra !== undefined) {
    const message = `A scenario has at most ${MOST.gauges - ALLIANCE.length} gauges of its own, and this one is more.`;
    faults.add('R016', extra.name.at, message);
  }
  const flag = [...names.flags].at(MOST.flags);
  if (flag !== undefined) {
    const message = `A scenario has at most ${MOST.flags} flags, and this is one more: ${names.flags.size} are set.`;
    faults.add('R015', flag[1], message);
  }
  const tempers = written.tempers?.entries ?? [];
  const temper = tempers[MOST.tempers];
  if (temper !== undefined)
    faults.add('R018', temper.name.at, `A scenario has at most ${MOST.tempers} tempers.`);
  for (const { name, value } of written.moments.entries) {
    const response = value.responses.entries[MOST.responses];
    if (response === undefined) continue;
    const message = `The moment \`${name.id}\` has more than ${MOST.responses} responses.`;
    faults.add('R018', response.name.at, message);
  }
}
