/** What the build makes of scenarios/: cards for choosing, each scenario when it is asked for. */

declare module 'virtual:cards' {
  import type { Term } from '../scenario/rubric.ts';
  import type { Card } from '../scenario/scenario.ts';

  export interface ShippedCard {
    readonly card: Card;
    /** Hash of what is played, as it stands now. */
    readonly content: string;
    readonly skill: Term;
    readonly tempers: readonly { readonly id: string; readonly about: string }[];
  }

  /** In the order a newcomer should meet them. */
  export const cards: readonly ShippedCard[];
}

declare module 'virtual:catalogue' {
  import type { CompiledScenario } from '../simulation/tables.ts';

  export interface CatalogueEntry {
    /** What the first turn needs (see `simulation/first-act.ts`); it has the hashes of the whole. */
    readonly firstAct: CompiledScenario;
    /** What playing needs: plays alike, without what only the debrief tells. */
    readonly loadPlayed: () => Promise<CompiledScenario>;
    readonly load: () => Promise<CompiledScenario>;
  }

  /** By the id of the scenario; each is fetched when it is asked for. */
  export const catalogue: ReadonlyMap<string, () => Promise<CatalogueEntry>>;
}

declare module 'virtual:drills' {
  import type { DrillPair } from '../practice/drill-place.ts';

  /** The pairs of moves of which there are drills, in the order of the repair steps. */
  export const pairs: readonly DrillPair[];
}

declare module 'virtual:drill-places' {
  import type { DrillPlace } from '../practice/drill-place.ts';

  /** By the pair's repair move. */
  export const places: Readonly<Record<string, readonly DrillPlace[]>>;
}
