/** What stands between a client's answer and the next replies: what was asked for, nothing twice. */
import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../src/app/keeping/attempt.ts';
import { useBetween } from '../../../src/app/routes/use-between.tsx';
import { openSession } from '../../../src/simulation/session.ts';
import { content, NAMES, run } from '../keeping/along/runs.ts';

const [A = '', B = ''] = NAMES;

/** A run that pauses after each reply and stands after one choice. */
function coached(change: Partial<Attempt> = {}): Attempt {
  const attempt = run(A, ['ask'], change);
  return { ...attempt, transcript: { ...attempt.transcript, mode: 'coached' } };
}

function stands(attempt: Attempt): boolean {
  const session = openSession(content, attempt.transcript);
  const { result } = renderHook(() => useBetween(attempt, session, session.view()));
  return result.current.between !== undefined;
}

describe('between the answer and the next replies', () => {
  it('stands nothing in a session, and what a reply did in a run that pauses', () => {
    expect(stands(run(A, ['ask']))).toBe(false);
    expect(stands(coached())).toBe(true);
  });

  it('what was taken over from another run is not told once more', () => {
    expect(stands(coached({ from: { run: B, turn: 1 } }))).toBe(false);
    expect(stands(coached({ from: { run: B, turn: 0 } }))).toBe(true);
  });
});
