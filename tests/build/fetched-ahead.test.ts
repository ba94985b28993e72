/** What a script names to be fetched ahead: the first one all that the way to a session needs, and no more. */
import { describe, expect, it } from 'vitest';
import { fetchedAhead } from '../../src/build/fetched-ahead.ts';

const SHARED = ['assets/page-a.js', 'assets/field-b.css'];
const FIRST = { hostId: 'assets/first-x.js' };

describe('in the first script', () => {
  it.each(['library', 'brief'])('all of the %s is named', (page) => {
    const file = `assets/${page}-route-x.js`;
    expect(fetchedAhead(file, [file, ...SHARED], FIRST)).toEqual([file, ...SHARED]);
  });

  it('of anything else only what it cannot ask for by itself', () => {
    const file = 'assets/between-x.js';
    expect(fetchedAhead(file, [file, ...SHARED], FIRST)).toEqual([file, 'assets/field-b.css']);
  });
});

describe('in a script that no session waits for', () => {
  it.each(['supervision', 'course', 'take-along'])('all of the %s is named', (page) => {
    const file = `assets/${page}-route-x.js`;
    const host = { hostId: 'assets/later-pages-x.js' };
    expect(fetchedAhead(file, [file, ...SHARED], host)).toEqual([file, ...SHARED]);
  });
});
