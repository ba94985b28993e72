import { describe, expect, it } from 'vitest';
import { LATE_AGAIN, reattune } from './at-the-terminal.ts';

async function chart(): Promise<readonly string[]> {
  const { code, out } = await reattune(['graph', LATE_AGAIN]);
  expect(code).toBe(0);
  return out.split('\n').map((line) => line.trim());
}

describe('reattune graph', () => {
  it('draws every moment, answer and ending, from the opening on', async () => {
    const lines = await chart();
    expect(lines).toContain('flowchart TD');
    expect(lines).toContain('start((" ")) --> m_door');
    expect(lines).toContain('m_chair["chair<br/>Well. Here we are."]');
    expect(lines).toContain('r_chair__move_on("move-on<br/>Shall we begin?")');
    expect(lines).toContain('r_chair__move_on --> e_leaves');
    expect(lines).toContain('e_sits(["sits<br/>repaired: She sits down."])');
  });

  it('writes a way’s condition on its arrow', async () => {
    expect(await chart()).toContain('r_door__sat_there -- "heard 9.." --> e_sits');
  });

  it('lets no text become more than a sign', async () => {
    const lines = await chart();
    expect(lines).toContain('title: "Late “again” <b> (late-again, version 1)"');
    expect(lines.join('\n')).toContain('The bus was late#59; I ran all the way.');
  });
});
