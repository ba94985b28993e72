/** Scenarios that a tutor can set: invented, so that tests can bend them. */
import type { SettableScenario } from '../../../src/app/course/setting/make-draft.ts';
import { CARDS, TEMPERS } from '../fixtures/cards.ts';

export const SETTABLE: readonly SettableScenario[] = CARDS.map((card, place) => ({
  id: card.id,
  version: card.version,
  content: String(place).repeat(64),
  title: card.title,
  client: card.client.name,
  facts: ['Owning your part', `${card.level} level`, `${card.minutes} minutes`],
  tempers: TEMPERS,
}));
