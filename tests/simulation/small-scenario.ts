/** A scenario of three moments that tests bend to what they ask about, read by the front door. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadRubric } from '../../src/scenario/load-rubric.ts';
import { loadScenario } from '../../src/scenario/load-scenario.ts';
import type { Rubric } from '../../src/scenario/rubric.ts';
import { compileTables } from '../../src/simulation/compile-tables.ts';
import type { CompiledScenario } from '../../src/simulation/tables.ts';

// Under jsdom the global URL is the page's own, which Node's files do not know.
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../scenarios');

/** The text of a file of scenarios/. */
export function shipped(name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

/** The files of the shipped scenarios. */
export function shippedNames(): readonly string[] {
  return readdirSync(folder).filter(
    (name) => name.endsWith('.yaml') && name !== 'rubric.yaml' && name !== 'sources.yaml',
  );
}

/** The shipped rubric; a fault in it fails whoever asks. */
export function shippedRubric(): Rubric {
  const { rubric, diagnostics } = loadRubric(
    shipped('rubric.yaml'),
    'rubric.yaml',
    shipped('sources.yaml'),
    'sources.yaml',
  );
  if (rubric === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return rubric;
}

/** Compiles a scenario's text; a fault in it fails the test with its message. */
export function compiled(text: string): CompiledScenario {
  const { scenario, diagnostics } = loadScenario(text, 'test.yaml', shippedRubric());
  if (scenario === undefined)
    throw new Error(diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
  return compileTables(scenario);
}

export interface Parts {
  readonly alliance?: string;
  readonly tempers?: string;
  /** Lines under `first.client`, `first.responses` and so on, without their indentation. */
  readonly first?: string;
  readonly second?: string;
  readonly third?: string;
  readonly debrief?: string;
}

const PLAIN = `client: { says: And then. }
responses:
  ask: { say: What happened?, moves: [ask-open], meets: central, then: done }
  wait: { do: You wait., wait: true, moves: [go-blank], then: done }
  tell: { say: It starts at nine., moves: [practical-information], then: done }
`;

const DEBRIEF = 'debrief: { reflect: [What now?] }\n';

/** The text of the scenario, with the parts a test gives in place of plain ones. */
export function smallScenario(parts: Parts): string {
  return `id: small
version: 1
title: Small
summary: A small one.
rupture: confrontation
skill: validate-before-explaining
level: foundation
minutes: 5
setting: room
key: provisional
client: { name: Ann, pronouns: she/her, about: Ann. }
so-far: Before.
alliance: ${parts.alliance ?? '{ trust: 5, heard: 2, candour: 5 }'}
hurts:
  central: What hurts most.
  other: What hurts too.
${parts.tempers ?? ''}
opening: first
moments:
  first:
${indented(parts.first ?? PLAIN.replaceAll('done', 'second'))}
  second:
${indented(parts.second ?? PLAIN.replaceAll('done', 'third'))}
  third:
${indented(parts.third ?? PLAIN)}
endings:
  done: { outcome: repaired, text: It ends. }
${parts.debrief ?? DEBRIEF}`;
}

function indented(lines: string): string {
  return lines.replaceAll(/^(?=.)/gm, '    ');
}
