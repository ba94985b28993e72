/** The Vite plugin that checks and compiles scenarios/, so that no page carries a parser. */
import type { Plugin } from 'vite';
import { firstAct } from '../simulation/first-act.ts';
import { halve } from '../simulation/halves.ts';
import type { CompiledScenario } from '../simulation/tables.ts';
import { type DrillIndex, drillIndex } from './drill-index.ts';
import { type ReadScenarios, readScenarios } from './read-scenarios.ts';

const CATALOGUE = 'virtual:catalogue';
const CARDS = 'virtual:cards';
const SCENARIO = 'virtual:scenario/';
const PLAYED = 'virtual:played/';
const UNTOLD = 'virtual:untold/';
const DRILLS = 'virtual:drills';
const DRILL_PLACES = 'virtual:drill-places';
const VIRTUAL = [CATALOGUE, CARDS, SCENARIO, PLAYED, UNTOLD, DRILLS, DRILL_PLACES];

/**
 * Serves `virtual:cards`, `virtual:catalogue`, three chunks a scenario, and the pairs and places of
 * drills. An error in any scenario ends the build, with all errors at their places.
 */
export function scenariosPlugin(folder: string): Plugin {
  let reading: Promise<ReadScenarios> | undefined;
  let drills: DrillIndex | undefined;
  const read = () => {
    reading ??= readScenarios(folder);
    return reading;
  };
  return {
    name: 'reattune-scenarios',
    resolveId: (id) => (VIRTUAL.some((start) => id.startsWith(start)) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith('\0virtual:')) return undefined;
      const { scenarios, errors, warnings, files } = await read();
      for (const file of files) this.addWatchFile(file);
      for (const warning of warnings) this.warn(warning);
      if (errors.length > 0) this.error(errors.join('\n'));
      if (id === `\0${CATALOGUE}`) return catalogueModule(scenarios);
      if (id === `\0${CARDS}`) return cardsModule(scenarios);
      if (id === `\0${DRILLS}` || id === `\0${DRILL_PLACES}`) {
        // No page that the build writes shows a drill, and finding the places takes its time.
        const isForPages = this.environment.config.consumer === 'client';
        drills ??= drillIndex(isForPages ? scenarios : []);
        return id === `\0${DRILLS}`
          ? `export const pairs = ${json(drills.pairs)};`
          : `export const places = ${parsed(drills.places)};`;
      }
      for (const scenario of scenarios) {
        if (id === `\0${SCENARIO}${scenario.card.id}`) return entryModule(scenario);
        if (id === `\0${PLAYED}${scenario.card.id}`)
          return `export default ${parsed(halve(scenario).played)};`;
        if (id === `\0${UNTOLD}${scenario.card.id}`)
          return `export default ${parsed(halve(scenario).untold)};`;
      }
      return undefined;
    },
    hotUpdate({ file, server }) {
      if (!file.startsWith(folder)) return;
      reading = undefined;
      drills = undefined;
      for (const module of this.environment.moduleGraph.idToModuleMap.values())
        if (module.id?.startsWith('\0virtual:'))
          this.environment.moduleGraph.invalidateModule(module);
      server.hot.send({ type: 'full-reload' });
    },
  };
}

/** What a trainee chooses by; the session loads none of it. */
function cardsModule(scenarios: readonly CompiledScenario[]): string {
  const cards = scenarios.map(({ card, content, skill, tempers }) => ({
    card,
    content,
    skill,
    tempers: tempers.map(({ id, about }) => ({ id, about })),
  }));
  return `export const cards = ${json(cards)};`;
}

/** Every page carries it, so it holds one file's name a scenario and nothing else. */
function catalogueModule(scenarios: readonly CompiledScenario[]): string {
  const entries = scenarios.map(({ card: { id } }) => {
    const entry = `import(${JSON.stringify(SCENARIO + id)}).then((it) => it.entry)`;
    return `[${JSON.stringify(id)}, () => ${entry}]`;
  });
  return `export const catalogue = new Map([${entries.join(',\n')}]);`;
}

/** What a scenario begins with, and the way to its two halves; their joiner comes with the second. */
function entryModule(scenario: CompiledScenario): string {
  const { id } = scenario.card;
  return `const played = () => import(${JSON.stringify(PLAYED + id)}).then((it) => it.default);
const untold = () => import(${JSON.stringify(UNTOLD + id)}).then((it) => it.default);
const whole = async () => {
  const [{ join }, first, second] = await Promise.all([import('/src/simulation/halves.ts'), played(), untold()]);
  return join({ played: first, untold: second });
};
export const entry = {
  firstAct: ${parsed(firstAct(halve(scenario).played))},
  loadPlayed: played,
  load: whole,
};`;
}

/** Engines read a long JSON text faster than the same object written as code. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/** JSON as an expression; the two separators that JSON allows and old scripts do not, escaped. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
