/** `reattune review`: what it prints, in each format, and how it exits. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, folder, reattune } from './at-the-terminal.ts';

const sound = readFileSync(
  new URL('../../docs/diagnostics/reviewed.yaml', import.meta.url),
  'utf8',
);
const motive = sound.replace('You hold the door and say nothing.', 'You wait, to give her room.');
const lineOf = (text: string, words: string): number =>
  text.split('\n').findIndex((one) => one.includes(words)) + 1;

let place: Folder;
beforeEach(() => {
  place = folder();
});
afterEach(() => place.remove());

describe('reattune review', () => {
  it('finds nothing in a sound scenario, and shows the players', async () => {
    const { code, out, err } = await reattune(['review', place.put('sound.yaml', sound)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^No faults/);
    expect(out).toMatch(/the longest +-?0\.\d\d/);
    expect(out).not.toContain('Set aside');
  });

  it('shows a warning at its line for a pull request, and exits clean', async () => {
    const file = place.put('motive.yaml', motive);
    const { code, out } = await reattune(['review', file, '--format', 'github']);
    expect(code).toBe(0);
    const line = lineOf(motive, 'to give her room');
    expect(out).toMatch(/^::warning .*title=T001::.*\n/m);
    expect(out).toMatch(new RegExp(`^::warning file=[^,]*,line=${line},.*title=T014::`, 'm'));
  });

  it('prints what is set aside with its reason', async () => {
    const accepted = `${motive}accept:
  - { rule: T014, at: at-the-door, because: It is what she does. }
  - { rule: T001, at: at-the-door, because: It is short. }
`;
    const { out } = await reattune(['review', place.put('accepted.yaml', accepted)]);
    expect(out).toMatch(/^No faults/);
    expect(out.split('Set aside')[1]).toContain('T014');
    expect(out).toContain('because: It is what she does.');
  });

  it('prints JSON of the documented shape', async () => {
    const file = place.put('motive.yaml', motive);
    const accepted = place.put(
      'accepted.yaml',
      `${motive}accept: [{ rule: T014, at: at-the-door, because: She does. }]\n`,
    );
    const { out } = await reattune(['review', file, accepted, '--format', 'json']);
    const told = JSON.parse(out);
    expect(Object.keys(told)).toEqual(['faults', 'setAside', 'players']);
    const placed = [
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
      'code',
      'severity',
      'message',
    ];
    for (const fault of told.faults) expect(Object.keys(fault)).toEqual([...placed, 'notes']);
    expect(told.setAside).toHaveLength(1);
    expect(told.setAside[0]).toMatchObject({ file: accepted, code: 'T014', because: 'She does.' });
    expect(Object.keys(told.players[0])).toEqual([
      'player',
      'takes',
      'scenarios',
      'library',
      'tooFar',
    ]);
  });

  it('tells what check tells, and exits with 1 at an error', async () => {
    const broken = place.put('broken.yaml', sound.replace('then: the-clock', 'then: the-clok'));
    const found = await reattune(['review', broken]);
    expect(found.code).toBe(1);
    expect(found.out).toContain('R012');
    const unsourced = sound.replace('        source: eubanks-2018\n', '');
    const { code, out } = await reattune(['review', place.put('unsourced.yaml', unsourced)]);
    expect(code).toBe(1);
    expect(out).toContain('error T023');
  });

  it('exits with 2 when it is called wrongly or a file is not there', async () => {
    expect((await reattune(['review'])).code).toBe(2);
    expect((await reattune(['review', `${place.path}/nowhere.yaml`])).code).toBe(2);
    expect((await reattune(['review', '--format', 'xml', 'a.yaml'])).code).toBe(2);
  });
});
