/** The last resort that keeps the promise that reading never throws. */
import type { Faults } from './faults.ts';

/** What is said when it comes to that. No input is known that leads here: the tests count. */
export const BEYOND_READING = 'This file cannot be read, though it should be. Please report it.';

/** What `work` gives, or undefined when it threw, which is then among the faults. */
export function guarded<T>(faults: Faults, work: () => T): T | undefined {
  try {
    return work();
  } catch {
    faults.add('S006', { from: 0, to: 0 }, BEYOND_READING);
    return undefined;
  }
}
