/** The file a result travels in: a name that any disk takes, and the code whole on a line of its own. */
import { describe, expect, it } from 'vitest';
import { resultFile } from '../../../src/app/hand-in/result-file.ts';

const CODE = 'Reattune-result.eJxVjkEOgjAQRa.end';

describe('the file of a result', () => {
  it('says what it is, and has the code on a line of its own', () => {
    const { text } = resultFile('Week 3', 'Robin', 2, CODE);
    expect(text).toContain('2 runs of “Week 3”, handed in by Robin');
    expect(text.split('\n')).toContain(CODE);
  });

  it.each([
    ['Week 3: when it goes wrong', 'Robin', 'week-3-when-it-goes-wrong-robin.reattune.txt'],
    ['../../etc', 'a/b\\c', 'etc-a-b-c.reattune.txt'],
    ['Übung für alle', 'Zoë', 'übung-für-alle-zoë.reattune.txt'],
    ['???', '!', 'result-result.reattune.txt'],
  ])('of %s by %s is called %s', (title, alias, name) => {
    expect(resultFile(title, alias, 1, CODE).name).toBe(name);
  });
});
