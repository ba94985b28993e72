/** Of an author's two reasons, the one that belongs to a response as it counted. */
import { describe, expect, it } from 'vitest';
import { whyHere } from '../../../../src/app/ui/told/why-here.ts';
import { compiled, smallScenario } from '../../../simulation/small-scenario.ts';
import { toldRun } from '../../debrief/told-run.ts';

/** Why `response` is said to do what it does, as it counted in the opening. */
function reason(client: string, response: string, temper = 'even'): string | undefined {
  const tables = compiled(
    smallScenario({
      tempers: 'tempers: { cross: { about: She is cross. } }',
      first: `
client: { says: Well., ${client} }
responses:
  it: { ${response}, why: { counted: In its place., early: Out of its place. }, meets: central, then: second }
  ask: { say: What happened?, moves: [ask-open], then: second }
  tell: { say: It starts at nine., moves: [practical-information], then: second }
`,
    }),
  );
  const { run } = toldRun(tables, [], temper);
  const offered = run.standing?.offered.find((one) => one.response.id === 'it');
  return offered && whyHere(offered, tables);
}

describe('the reason that is given', () => {
  it('is the plain one where the move counted as itself', () => {
    const said = reason('cues: [complaint]', 'say: Sat there., moves: [acknowledge-impact]');
    expect(said).toBe('In its place.');
  });

  it('is the other one where it counted as its twin', () => {
    const said = reason('cues: [agreement]', 'say: Sat there., moves: [acknowledge-impact]');
    expect(said).toBe('Out of its place.');
  });

  it('is the other one where it was too early to count', () => {
    const said = reason('cues: [complaint]', 'say: No., moves: [hold-boundary-warmly]');
    expect(said).toBe('Out of its place.');
  });

  it('is the other one where a variant has not the repair that another has', () => {
    const moves =
      'moves: [{ when: { temper: cross }, are: [press] }, { are: [acknowledge-impact] }]';
    expect(reason('cues: [complaint]', `say: Sat there., ${moves}`)).toBe('In its place.');
    expect(reason('cues: [complaint]', `say: Sat there., ${moves}`, 'cross')).toBe(
      'Out of its place.',
    );
  });

  it('is the plain one where no variant is repair', () => {
    expect(reason('cues: [complaint]', 'say: Buses., moves: [justify]')).toBe('In its place.');
  });
});
