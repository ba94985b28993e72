/** The peer page tells the dialogue of the scenario: every moment, in ink's own words for it. */
import { Story } from 'inkjs';
import { describe, expect, it } from 'vitest';
import { compiledInk } from '../../scripts/ink-page.ts';
import { shippedScenarios } from '../../scripts/ways-through.ts';
import { unmarked } from '../../src/app/ui/typeset.ts';
import { shuffled } from '../../src/simulation/shuffle.ts';

const scenarios = await shippedScenarios();
const MOST_TURNS = 500;

function linesFrom(story: Story): readonly string[] {
  const lines: string[] = [];
  while (story.canContinue) lines.push(story.Continue()?.trim() ?? '');
  return lines.filter((line) => line !== '');
}

/** A story that stands at one of its moments. */
function storyAt(ink: string, moment: string): Story {
  const story = new Story(ink);
  story.ChoosePathString(`k_${moment.replaceAll('-', '_')}`);
  return story;
}

describe.each(scenarios)('$card.id as ink', (tables) => {
  const ink = compiledInk(tables);
  it('says at each moment what the client says to the even temper, and offers what is said back', () => {
    for (const { id, client, responses } of Object.values(tables.moments)) {
      const story = storyAt(ink, id);
      const told = linesFrom(story).join(' ');
      const even = client.find(({ when }) =>
        when.every((test) => test.kind === 'temper' && test.anyOf.includes('even')),
      );
      const written = unmarked([even?.shows, even?.says].filter(Boolean).join(' '));
      expect(told).toBe(written.replace(/\s+/g, ' ').trim());
      const offered = story.currentChoices.map(({ text }) => text);
      expect(offered.length).toBeGreaterThanOrEqual(2);
      const known = responses.map(({ say, do: act }) => unmarked(say ?? act ?? ''));
      expect(known).toEqual(expect.arrayContaining(offered));
    }
  });

  it('comes to one of the scenario’s endings, whatever is chosen', () => {
    const endings = Object.values(tables.endings).map(({ text }) =>
      unmarked(text).replace(/\s+/g, ' ').trim(),
    );
    for (let seed = 0; seed < 40; seed += 1) {
      const story = new Story(ink);
      let last = linesFrom(story);
      for (let turn = 0; story.currentChoices.length > 0; turn += 1) {
        expect(turn).toBeLessThan(MOST_TURNS);
        const [choice] = shuffled(story.currentChoices, seed, turn, 'ink');
        story.ChooseChoiceIndex(choice?.index ?? 0);
        last = linesFrom(story);
      }
      const text = last.join(' ');
      expect(endings.some((ending) => text.endsWith(ending))).toBe(true);
    }
  });
});

describe('an author’s words', () => {
  it('mean nothing to ink, whatever signs are in them', () => {
    const [tables] = scenarios;
    const opening = tables?.moments[tables.opening];
    if (tables === undefined || opening === undefined) throw new Error('There is no scenario.');
    const says = '* {one|two} -> END [three] // four # five ~ six <> = seven \\ eight';
    const moment = { ...opening, client: opening.client.map((line) => ({ ...line, says })) };
    const moments = { ...tables.moments, [tables.opening]: moment };
    expect(linesFrom(new Story(compiledInk({ ...tables, moments })))).toContain(says);
  });
});
