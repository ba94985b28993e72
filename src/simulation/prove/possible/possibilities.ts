/**
 * More than can happen, found without searching: what each part of a state can be at each moment.
 * What is not among it never happens, however large the scenario is.
 */
import { NO_SCENE, type Scene } from '../../condition.ts';
import type { Program, ProgramLine, ProgramMoment } from '../../program-parts.ts';
import { atTheDoor } from '../../step.ts';
import type { CompiledMoment } from '../../tables.ts';
import type { Parts } from '../parts.ts';
import { takenFrom, whereFails, whereHolds } from './narrowed.ts';
import { joined, onlyThis, type Possible, YES } from './possible-state.ts';
import { answers, arrivals } from './possible-turn.ts';

export interface Possibilities {
  /** By number of a part: 1 when it may be met; what is 0 is excluded. */
  readonly may: Uint8Array;
  /** By temper and moment, what may be as a run stands there. */
  readonly at: ReadonlyMap<string, ReadonlyMap<string, Possible>>;
  /** By moment, the moments and endings that a turn there may lead to. */
  readonly leads: ReadonlyMap<string, ReadonlySet<string>>;
  /** By moment, the fewest options that are surely on offer there, and of these the counted. */
  readonly surely: ReadonlyMap<string, { readonly options: number; readonly counted: number }>;
}

export function possibilities(program: Program, parts: Parts): Possibilities {
  const found = new Finding(program, parts);
  for (const { id } of program.tables.tempers) found.search(id);
  return found;
}

class Finding implements Possibilities {
  readonly #program: Program;
  readonly #parts: Parts;
  readonly may: Uint8Array;
  readonly at = new Map<string, Map<string, Possible>>();
  readonly leads = new Map<string, Set<string>>();
  readonly surely = new Map<string, { options: number; counted: number }>();

  constructor(program: Program, parts: Parts) {
    this.#program = program;
    this.#parts = parts;
    this.may = new Uint8Array(parts.all.length);
  }

  /** Goes over the moments in the order of the file until nothing more becomes possible. */
  search(temper: string): void {
    const { tables, moments } = this.#program;
    const here = new Map<string, Possible>();
    this.at.set(temper, here);
    const waiting = new Set<string>();
    const reach = (to: string, possible: Possible): void => {
      const moment = tables.moments[to];
      const made = moments.get(to);
      if (moment === undefined || made === undefined) {
        this.#met(this.#parts.endings.get(to));
        return;
      }
      for (const one of arrivals(this.#program, moment, made, possible)) {
        const before = here.get(to);
        const after = joined(before, one);
        if (after === before) continue;
        here.set(to, after);
        waiting.add(to);
      }
    };
    reach(tables.opening, onlyThis(atTheDoor(this.#program, temper)));
    while (waiting.size > 0) {
      for (const made of moments.values()) {
        const moment = tables.moments[made.id];
        const possible = here.get(made.id);
        if (!waiting.delete(made.id) || moment === undefined || possible === undefined) continue;
        this.#stand(moment, made, possible, reach);
      }
    }
  }

  #stand(
    moment: CompiledMoment,
    made: ProgramMoment,
    possible: Possible,
    reach: (to: string, possible: Possible) => void,
  ): void {
    const { names } = this.#program;
    this.#met(this.#parts.moments.get(made));
    for (const [line, before] of this.#lines(moment, made, possible)) {
      this.#met(this.#parts.lines.get(line));
      const sure = { options: 0, counted: 0 };
      for (const response of made.responses) {
        const { when, contested } = response.response;
        const offered = whereHolds(when, before, line.scene, names);
        if (offered === undefined) continue;
        if (when.length === 0 || whereFails(when, before, line.scene, names) === undefined) {
          sure.options += 1;
          if (contested === undefined) sure.counted += 1;
        }
        this.#met(this.#parts.options.get(response));
        for (const { scene, after } of answers(this.#program, response, offered, line.scene)) {
          this.#leave(made, response, scene, after, reach);
        }
      }
      const known = this.surely.get(moment.id) ?? sure;
      // As more becomes possible less is sure, so the fewest ever counted is what holds of all.
      this.surely.set(moment.id, {
        options: Math.min(known.options, sure.options),
        counted: Math.min(known.counted, sure.counted),
      });
    }
  }

  #leave(
    { id }: ProgramMoment,
    response: ProgramMoment['responses'][number],
    scene: Scene,
    after: Possible,
    reach: (to: string, possible: Possible) => void,
  ): void {
    const { names } = this.#program;
    const leads = this.leads.get(id) ?? new Set();
    this.leads.set(id, leads);
    for (const replied of this.#replied(response, scene, after)) {
      for (const way of takenFrom(response.response.then, replied, scene, names)) {
        const taken = response.then[way.index];
        if (taken === undefined) continue;
        this.#met(this.#parts.ways.get(taken));
        leads.add(taken.to);
        reach(taken.to, way.possible);
      }
    }
  }

  /** A reply may open the question of safety; where none does, which one is said changes nothing. */
  #replied(
    response: ProgramMoment['responses'][number],
    scene: Scene,
    after: Possible,
  ): readonly Possible[] {
    const taken = takenFrom(response.response.reply, after, scene, this.#program.names);
    for (const { index } of taken) {
      const reply = response.reply[index];
      if (reply !== undefined) this.#met(this.#parts.lines.get(reply));
    }
    if (!response.reply.some(({ risk }) => risk)) return [after];
    return taken.map(({ index, possible }) =>
      response.reply[index]?.risk === true ? { ...possible, risk: YES } : possible,
    );
  }

  #lines(
    moment: CompiledMoment,
    { client }: ProgramMoment,
    possible: Possible,
  ): readonly (readonly [ProgramLine, Possible])[] {
    return takenFrom(moment.client, possible, NO_SCENE, this.#program.names).flatMap((taken) => {
      const line = client[taken.index];
      return line === undefined ? [] : [[line, taken.possible] as const];
    });
  }

  #met(part: number | undefined): void {
    if (part !== undefined) this.may[part] = 1;
  }
}
