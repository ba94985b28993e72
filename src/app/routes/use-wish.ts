/** The library's wish, kept in the address: it can be sent on, and Back comes to it again. */
import { useLocation, useSearchParams } from 'wouter';
import type { Story } from '../library/story.ts';
import { LONGEST_WORD, occurring, type Part, type Wish } from '../library/wish.ts';
import { LIBRARY } from './paths.ts';

export function useWish(stories: readonly Story[]): readonly [Wish, (wish: Wish) => void] {
  const [search] = useSearchParams();
  const [, goTo] = useLocation();
  return [
    wishIn(search, stories),
    (wish) => goTo(`${LIBRARY}${inAddress(wish)}`, { replace: true }),
  ];
}

/** What no story has is not wished for: the page could not show that it is. */
function wishIn(search: URLSearchParams, stories: readonly Story[]): Wish {
  const value = (name: string, part: Part): string => {
    const asked = search.get(name) ?? '';
    return occurring(stories, part).includes(asked) ? asked : '';
  };
  return {
    rupture: value('kind', 'rupture'),
    skill: value('skill', 'skill'),
    level: value('level', 'level'),
    setting: value('setting', 'setting'),
    word: (search.get('word') ?? '').slice(0, LONGEST_WORD),
  };
}

/** `?kind=withdrawal&word=bus`, or nothing where nothing is wished for. */
function inAddress({ rupture, skill, level, setting, word }: Wish): string {
  const asked = Object.entries({ kind: rupture, skill, level, setting, word });
  const search = new URLSearchParams(asked.filter(([, value]) => value !== ''));
  return search.size === 0 ? '' : `?${search}`;
}
