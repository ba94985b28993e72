/** Where on the group’s page a moment stands. */
import type { ScenarioOfGroup } from '../../../course/group.ts';

export function momentAnchor({ tables }: ScenarioOfGroup, moment: string): string {
  return `moment-${tables.content.slice(0, 16)}-${moment}`;
}
