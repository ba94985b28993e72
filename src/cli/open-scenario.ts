/** Opens scenario files with the rubric they are to be read with, keeping every fault and text. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../scenario/diagnostic.ts';
import { DEFAULT_LIMITS } from '../scenario/limits.ts';
import { loadRubric } from '../scenario/load-rubric.ts';
import { type LoadedScenario, loadScenario } from '../scenario/load-scenario.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { CheckedScenario } from '../scenario/scenario.ts';
import { readBytes, textOf } from './read-file.ts';
import { WrongUse } from './terminal.ts';

const RUBRIC = 'rubric.yaml';
const SOURCES = 'sources.yaml';

/** The files read so far; a rubric that serves several scenarios is read once. */
export class Desk {
  readonly #rubricOption: string | undefined;
  readonly #rubrics = new Map<string, Rubric | undefined>();
  /** What was found in all files that were opened, in the order they were. */
  readonly diagnostics: Diagnostic[] = [];
  /** Their texts, by the name they were called by. */
  readonly texts = new Map<string, string>();
  /** Of each scenario without an error, where its parts stand. */
  readonly rangesOf = new Map<string, NonNullable<LoadedScenario['rangeOf']>>();

  /** @param rubric `--rubric`: the file to use rather than the one beside the scenario. */
  constructor(rubric?: string) {
    this.#rubricOption = rubric;
  }

  /** The scenario when it has no error; its faults, and its rubric's, are in `diagnostics`. */
  async open(file: string): Promise<CheckedScenario | undefined> {
    const bytes = await this.#read(file);
    const rubric = await this.#rubricAt(this.#rubricOption ?? rubricFor(file));
    if (rubric === undefined) return undefined;
    const { scenario, diagnostics, rangeOf } = loadScenario(bytes, file, rubric);
    this.diagnostics.push(...diagnostics);
    if (rangeOf !== undefined) this.rangesOf.set(file, rangeOf);
    return scenario;
  }

  /** Looks at a file as what its name says it is: a rubric, its sources, or a scenario. */
  async look(file: string): Promise<void> {
    const name = path.basename(file);
    if (name === RUBRIC) await this.#rubricAt(file);
    else if (name === SOURCES) await this.#rubricAt(path.join(path.dirname(file), RUBRIC));
    else await this.open(file);
  }

  hasErrors(): boolean {
    return this.diagnostics.some(({ severity }) => severity === 'error');
  }

  async #rubricAt(file: string): Promise<Rubric | undefined> {
    const place = path.resolve(file);
    if (this.#rubrics.has(place)) return this.#rubrics.get(place);
    const sources = path.join(path.dirname(file), SOURCES);
    const texts = [await this.#read(file), await this.#read(sources)] as const;
    const { rubric, diagnostics } = loadRubric(texts[0], file, texts[1], sources);
    this.diagnostics.push(...diagnostics);
    this.#rubrics.set(place, rubric);
    return rubric;
  }

  async #read(file: string): Promise<Uint8Array> {
    const bytes = await readBytes(file, DEFAULT_LIMITS.bytes);
    this.texts.set(file, textOf(bytes));
    return bytes;
  }
}

/** The one beside it, else the one that Reattune comes with. */
function rubricFor(file: string): string {
  const beside = path.join(path.dirname(file), RUBRIC);
  return existsSync(beside) ? beside : shippedRubric();
}

/** Above this file, whether it runs from src/cli/ or, built, from dist-cli/. */
function shippedRubric(): string {
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    const shipped = path.join(folder, 'scenarios', RUBRIC);
    if (existsSync(shipped)) return path.relative('', shipped);
    if (folder === path.dirname(folder)) break;
  }
  throw new WrongUse(`No ${RUBRIC} stands beside the scenario; name one with --rubric.`);
}
