/** A half-filled form becomes an assignment, or says what is still missing; a kept one is hostile. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assignmentOf,
  EMPTY_DRAFT,
  faultsOf,
  type MakeDraft,
  parseDraft,
} from '../../../src/app/course/setting/make-draft.ts';
import { SETTABLE } from './settable.ts';

const ID = 'a'.repeat(16);
const FILLED: MakeDraft = {
  ...EMPTY_DRAFT,
  title: '  Week 3 ',
  scenarios: ['gone-quiet', 'mothers-side'],
};

describe('a draft', () => {
  it('needs a title and one scenario, and says both at once', () => {
    expect(Object.keys(faultsOf(EMPTY_DRAFT))).toEqual(['title', 'scenarios']);
    expect(faultsOf(FILLED)).toEqual({});
  });

  it('says what else is wrong: too long, no day', () => {
    const wrong = { ...FILLED, title: 'x'.repeat(81), note: 'x'.repeat(1001), by: '2026-02-30' };
    expect(Object.keys(faultsOf(wrong))).toEqual(['title', 'note', 'by']);
  });

  it('becomes an assignment with its scenarios in the order they are offered in', () => {
    expect(assignmentOf(FILLED, SETTABLE, ID)).toEqual({
      format: 1,
      id: ID,
      title: 'Week 3',
      mode: 'session',
      attempts: 2,
      note: '',
      scenarios: [
        { id: 'mothers-side', version: 1, content: '0'.repeat(16), tempers: [] },
        { id: 'gone-quiet', version: 1, content: '2'.repeat(16), tempers: [] },
      ],
    });
  });

  it('names the tempers that are ticked, unless all of them are', () => {
    const tempersOf = (ticked: readonly string[]) =>
      assignmentOf({ ...FILLED, tempers: { 'gone-quiet': ticked } }, SETTABLE, ID)?.scenarios[1]
        ?.tempers;
    expect(tempersOf(['polite', 'raw'])).toEqual(['raw', 'polite']);
    expect(tempersOf(['polite', 'even', 'raw'])).toEqual([]);
    expect(tempersOf(['gone'])).toEqual([]);
  });

  it('comes back from where it was kept as it was', () => {
    const draft: MakeDraft = {
      ...FILLED,
      note: 'Two\n\nparts.',
      by: '2026-12-04',
      attempts: 3,
      tempers: { 'gone-quiet': ['raw'], 'mothers-side': [] },
    };
    expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it('is read from anything without a throw, and then is a draft', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const draft = parseDraft(value);
        faultsOf(draft);
        expect(parseDraft(draft)).toEqual(draft);
      }),
      { seed: 7 },
    );
    expect(
      parseDraft({ title: 7, scenarios: 'x', attempts: 99, __proto__: { note: 'x' } }),
    ).toEqual(EMPTY_DRAFT);
  });
});
