/** An assignment that was made here, as the page tells it. */
export interface SetEntry {
  readonly id: string;
  readonly title: string;
  /** As `2026-12-04`. */
  readonly by?: string;
  /** Titles of its scenarios. */
  readonly scenarios: readonly string[];
  readonly link: string;
  /** How many have handed in. */
  readonly handedIn: number;
  readonly groupHref: string;
}
