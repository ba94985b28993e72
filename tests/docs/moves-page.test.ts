/** The page of the moves says what the rubric says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentMovesPage, MOVES_PAGE } from '../../scripts/moves-page.ts';

describe('docs/moves.md', () => {
  it('is what the rubric and the sources give (else run `npx tsx scripts/moves-page.ts`)', () => {
    expect(readFileSync(MOVES_PAGE, 'utf8')).toBe(currentMovesPage());
  });

  it('links only to headings that it has', () => {
    const page = currentMovesPage();
    const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => anchorOf(text));
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, to]) => to);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((to) => !headings.includes(to ?? ''))).toEqual([]);
  });
});

/** As GitHub makes an anchor of a heading: lower case, no punctuation, hyphens for spaces. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');
}
