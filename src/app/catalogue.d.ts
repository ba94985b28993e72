/** What the build makes of scenarios/: cards for choosing, each scenario when it is asked for. */

declare module 'virtual:cards' {
  import type { Term } from '../scenario/rubric.ts';
  import type { Card } from '../scenario/scenario.ts';

  export interface ShippedCard {
    readonly card: Card;
    readonly skill: Term;
    readonly tempers: readonly { readonly id: string; readonly about: string }[];
  }

  /** In the order a newcomer should meet them. */
  export const cards: readonly ShippedCard[];
}

declare module 'virtual:catalogue' {
  import type { CompiledScenario } from '../simulation/tables.ts';

  export interface CatalogueEntry {
    readonly id: string;
    readonly content: string;
    readonly judgement: string;
    /** What the first turn needs (see `firstAct`), for a session opened at its own address. */
    readonly loadFirstAct: () => Promise<CompiledScenario>;
    /** What playing needs: plays alike, without what only the debrief tells. */
    readonly loadPlayed: () => Promise<CompiledScenario>;
    readonly load: () => Promise<CompiledScenario>;
  }

  export const catalogue: readonly CatalogueEntry[];
}
