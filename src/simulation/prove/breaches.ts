/** Gathers the states that break a claim: for each moment or ending the first, and how many. */
import type { Breach } from './proof.ts';
import type { Searched } from './search.ts';
import { type Trail, witnessOf } from './witness.ts';

export class Breaches {
  readonly #searched: Searched;
  readonly #found = new Map<number, { readonly first: number; states: number }>();

  constructor(searched: Searched) {
    this.#searched = searched;
  }

  /** Add them in the order of their numbers: the first is then in the fewest turns. */
  add(state: number): void {
    const goal = this.#searched.goals[state] ?? 0;
    const known = this.#found.get(goal);
    if (known === undefined) this.#found.set(goal, { first: state, states: 1 });
    else known.states += 1;
  }

  /**
   * In the order of the file.
   * @param trail Another way than the shortest.
   */
  list(trail?: Trail): readonly Breach[] {
    const { packing } = this.#searched.table;
    const inOrder = [...this.#found].sort(([one], [other]) => one - other);
    return inOrder.map(([goal, { first, states }]) => ({
      at: packing.goals[goal] ?? '',
      witness: witnessOf(this.#searched, { state: first }, trail),
      states,
    }));
  }
}
