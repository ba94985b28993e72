/** Ways that are played to see what they meet, and for each part the shortest that met it. */
import { NO_SCENE, type Scene } from '../condition.ts';
import type { Program, ProgramMoment, ProgramResponse } from '../program-parts.ts';
import type { RunState } from '../state.ts';
import { answer, arrive, lineAt, onOffer, openingState, wayTaken } from '../step.ts';
import type { Parts } from './parts.ts';
import type { Witness } from './proof.ts';

/** Where a way stands: what a run has come to, and by which choice from where it stood before. */
export interface Standing {
  readonly state: RunState;
  /** Absent where the run has ended. */
  readonly moment: ProgramMoment | undefined;
  /** What may be read of the client's last words. */
  readonly scene: Scene;
  /** Choices made so far. */
  readonly turns: number;
  readonly last?: { readonly choice: string; readonly from: Standing };
}

/** Standings that are kept of each moment. */
const KEPT = 6;

export class Walks {
  readonly program: Program;
  readonly parts: Parts;
  /** By number of a part, what stood when it was met the soonest. */
  readonly #met = new Map<number, Standing>();
  /** By moment, some of the states that walks stood in there. */
  readonly stood = new Map<string, Standing[]>();

  constructor(program: Program, parts: Parts) {
    this.program = program;
    this.parts = parts;
  }

  get met(): number {
    return this.#met.size;
  }

  hasMet(part: number | undefined): boolean {
    return part === undefined || this.#met.has(part);
  }

  witness(part: number): Witness | undefined {
    let standing = this.#met.get(part);
    if (standing === undefined) return undefined;
    const { temper } = standing.state;
    const choices: string[] = [];
    for (; standing?.last !== undefined; standing = standing.last.from) {
      choices.push(standing.last.choice);
    }
    return { temper, choices: choices.reverse() };
  }

  begin(temper: string): Standing {
    return this.#stand(openingState(this.program, temper), 0);
  }

  /** What can be chosen; nothing where the run has ended. */
  onOffer({ state, moment, scene }: Standing): readonly ProgramResponse[] {
    return moment === undefined ? [] : onOffer(moment.responses, state, scene);
  }

  /** Plays one turn. */
  choose(from: Standing, response: ProgramResponse): Standing {
    const { program, parts } = this;
    const { state, scene, turns } = from;
    const answered = answer(program, state, scene, response);
    const way = wayTaken(response, answered.state, answered.scene);
    const next = arrive(program, answered.state, way?.to ?? state.at);
    const standing = this.#stand(next, turns + 1, { choice: response.response.id, from });
    this.#meet(parts.options.get(response), standing);
    if (answered.reply !== undefined) this.#meet(parts.lines.get(answered.reply), standing);
    if (way !== undefined) this.#meet(parts.ways.get(way), standing);
    return standing;
  }

  #stand(state: RunState, turns: number, last?: Standing['last']): Standing {
    const { program, parts } = this;
    const moment = program.moments.get(state.at);
    const line = moment && lineAt(moment, state);
    const scene = line?.scene ?? NO_SCENE;
    const standing = { state, moment, scene, turns, ...(last === undefined ? {} : { last }) };
    if (moment === undefined) this.#meet(parts.endings.get(state.at), standing);
    else {
      this.#meet(parts.moments.get(moment), standing);
      if (line !== undefined) this.#meet(parts.lines.get(line), standing);
      const kept = this.stood.get(state.at);
      if (kept === undefined) this.stood.set(state.at, [standing]);
      else if (kept.length < KEPT) kept.push(standing);
    }
    return standing;
  }

  #meet(part: number | undefined, standing: Standing): void {
    if (part === undefined) return;
    const known = this.#met.get(part);
    if (known === undefined || standing.turns < known.turns) this.#met.set(part, standing);
  }
}
