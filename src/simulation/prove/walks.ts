/** Ways that are played to see what they meet, and for each part the shortest that met it. */
import { NO_SCENE } from '../condition.ts';
import type { Program, ProgramResponse } from '../program-parts.ts';
import type { RunState } from '../state.ts';
import { answer, arrive, lineAt, onOffer, openingState, wayTaken } from '../step.ts';
import type { Parts } from './parts.ts';
import type { Witness } from './proof.ts';

/** One way from its opening on, which grows as it is played. */
export interface Walk {
  readonly temper: string;
  readonly choices: string[];
}

/** What stands before the next choice of a walk. */
export interface Standing {
  readonly walk: Walk;
  readonly state: RunState;
  /** Choices made so far. */
  readonly turns: number;
}

/** Standings that are kept of each moment. */
const KEPT = 6;

export class Walks {
  readonly program: Program;
  readonly parts: Parts;
  /** By number of a part, the walk that met it soonest and after how many choices. */
  readonly #met = new Map<number, { readonly walk: Walk; readonly turns: number }>();
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
    const met = this.#met.get(part);
    if (met === undefined) return undefined;
    return { temper: met.walk.temper, choices: met.walk.choices.slice(0, met.turns) };
  }

  begin(temper: string): Standing {
    const walk: Walk = { temper, choices: [] };
    return this.#stand(walk, openingState(this.program, temper));
  }

  /** The same, to be played on in more than one way. */
  forked({ walk, state, turns }: Standing): Standing {
    return { walk: { ...walk, choices: walk.choices.slice(0, turns) }, state, turns };
  }

  /** What can be chosen; nothing where the run has ended. */
  onOffer({ state }: Standing): readonly ProgramResponse[] {
    const moment = this.program.moments.get(state.at);
    if (moment === undefined) return [];
    return onOffer(moment.responses, state, lineAt(moment, state)?.scene ?? NO_SCENE);
  }

  /** Plays one turn; the walk grows by the choice. */
  choose({ walk, state }: Standing, response: ProgramResponse): Standing {
    const { program, parts } = this;
    const moment = program.moments.get(state.at);
    const scene = (moment && lineAt(moment, state)?.scene) ?? NO_SCENE;
    const answered = answer(program, state, scene, response);
    const way = wayTaken(response, answered.state, answered.scene);
    walk.choices.push(response.response.id);
    this.#meet(parts.options.get(response), walk);
    if (answered.reply !== undefined) this.#meet(parts.lines.get(answered.reply), walk);
    if (way !== undefined) this.#meet(parts.ways.get(way), walk);
    return this.#stand(walk, arrive(program, answered.state, way?.to ?? state.at));
  }

  #stand(walk: Walk, state: RunState): Standing {
    const { program, parts } = this;
    const standing = { walk, state, turns: walk.choices.length };
    const moment = program.moments.get(state.at);
    if (moment === undefined) this.#meet(parts.endings.get(state.at), walk);
    else {
      this.#meet(parts.moments.get(moment), walk);
      const line = lineAt(moment, state);
      if (line !== undefined) this.#meet(parts.lines.get(line), walk);
      const kept = this.stood.get(state.at) ?? [];
      this.stood.set(state.at, kept);
      if (kept.length < KEPT) kept.push(standing);
    }
    return standing;
  }

  #meet(part: number | undefined, walk: Walk): void {
    if (part === undefined) return;
    const turns = walk.choices.length;
    const known = this.#met.get(part);
    if (known === undefined || turns < known.turns) this.#met.set(part, { walk, turns });
  }
}
