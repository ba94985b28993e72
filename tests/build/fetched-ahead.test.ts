/** What the first script names to be fetched ahead: all that the way to a session needs, and no more. */
import { describe, expect, it } from 'vitest';
import { fetchedAhead } from '../../src/build/fetched-ahead.ts';

const SHARED = ['assets/page-a.js', 'assets/field-b.css'];

describe('beside a page’s own script', () => {
  it.each(['library', 'brief'])('all of the %s is named', (page) => {
    const file = `assets/${page}-route-x.js`;
    expect(fetchedAhead(file, [file, ...SHARED])).toEqual([file, ...SHARED]);
  });

  it.each(['debrief', 'supervision', 'course', 'take-along'])(
    'of %s only what it cannot ask for by itself',
    (page) => {
      const file = `assets/${page}-route-x.js`;
      expect(fetchedAhead(file, [file, ...SHARED])).toEqual([file, 'assets/field-b.css']);
    },
  );
});
