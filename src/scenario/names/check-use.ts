/** What is declared and never used: flags nobody reads, questions nobody asks, a hurt nobody meets. */
import type { Faults } from '../reading/faults.ts';
import type { WrittenScenario } from '../written/scenario-shape.ts';
import { conditionsOf } from './conditions-of.ts';
import type { KnownNames } from './known-names.ts';
import { meant } from './resolve.ts';

export function checkUse(written: WrittenScenario, names: KnownNames, faults: Faults): void {
  const read = new Set<string>();
  for (const { tests } of conditionsOf(written))
    for (const { kind, word } of tests)
      if (kind === 'flag' || names.flags.has(word.id))
        read.add(meant(word.id, names.flags, faults));
  for (const [flag, at] of names.flags)
    if (!read.has(flag))
      faults.add(
        'R003',
        at,
        `The flag \`${flag}\` is set and never asked after. Take it out, or read it.`,
      );

  const met = new Set<string>();
  const asked = new Set<string>();
  for (const { value } of written.moments.entries)
    for (const { value: response } of value.responses.entries) {
      for (const { id } of response.meets) met.add(meant(id, names.hurts, faults));
      if (response.contested !== undefined)
        asked.add(meant(response.contested.id, names.questions, faults));
    }
  const central = written.hurts.entries[0]?.name;
  if (central !== undefined && !met.has(central.id)) {
    const message = `No response meets \`${central.id}\`, the central hurt, so nobody can feel heard here. Put \`meets: ${central.id}\` on one that does.`;
    faults.add('R024', central.at, message);
  }
  for (const [question, at] of names.questions)
    if (!asked.has(question) && at !== undefined)
      faults.add(
        'R025',
        at,
        `No response is marked \`contested: ${question}\`. Mark one, or take the question out.`,
      );
}
