/** What the build makes of scenarios/: cards at once, each scenario when it is asked for. */
declare module 'virtual:catalogue' {
  import type { Term } from '../scenario/rubric.ts';
  import type { Card } from '../scenario/scenario.ts';
  import type { CompiledScenario } from '../simulation/tables.ts';

  export interface CatalogueEntry {
    readonly card: Card;
    readonly skill: Term;
    readonly tempers: readonly { readonly id: string; readonly about: string }[];
    readonly content: string;
    readonly judgement: string;
    /** What playing needs: plays alike, without what only the debrief tells. */
    readonly loadPlayed: () => Promise<CompiledScenario>;
    readonly load: () => Promise<CompiledScenario>;
  }

  /** In the order a newcomer should meet them. */
  export const catalogue: readonly CatalogueEntry[];
}
