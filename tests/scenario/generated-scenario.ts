/** A scenario of any length for tests and benchmarks: seeded, valid, forward-moving, of real texture. */
import { type Draw, seeded } from './seeded.ts';

const FLAGS = ['coat-off', 'clock-seen', 'frame-moved', 'letter-read'] as const;

const REPAIR = [
  'own-part',
  'validate',
  'acknowledge-impact',
  'invite-negative',
  'stay-with-it',
  'apologise-once',
  'metacommunicate',
  'check-back',
  'offer-rationale',
  'hold-boundary-warmly',
] as const;
const POOR = ['justify', 'minimise', 'correct-record', 'close-early', 'leave-the-moment'] as const;
const PLAIN = ['ask-open', 'practical-information'] as const;
const CUES = ['complaint', 'hurt-said', 'asks-why', 'thread', 'withdrawal', 'our-fault'] as const;
const POSTURES = ['facing', 'near', 'edge', 'back', 'turned', 'closed', 'standing'] as const;
const PLACES = ['kettle', 'coat', 'rug', 'letter', 'window', 'bus', 'chair', 'cup'] as const;

const SAID = [
  'You said it would be the same every week.',
  'I waited until the lights in the corridor went off.',
  'It was a small thing, and I have thought of it since.',
  'My sister would have laughed if I had told her.',
  'Maybe I am the only one who remembers it.',
  'You wrote it down, and then you went on.',
  'I nearly did not come today.',
  'There was a moment when I could have asked.',
] as const;
const SHOWN = [
  'She turns the cup until its handle points at the door.',
  'He has folded the bus ticket into a square.',
  'Her sleeve is over her hand.',
  'He looks at the clock, then at the rug.',
  'The coat stays on her knees.',
] as const;
const FELT = [
  'Say something I can use.',
  'Not again.',
  'That is nearly it.',
  'I should have stayed at home.',
  'You saw.',
] as const;
const ANSWERED = [
  'I went past what you had just told me.',
  'What was it like, on the way home?',
  'There was a reason for it, and I can say it.',
  'It sounds as though that mattered a good deal.',
  'We could look at the sheet again together.',
  'I would rather hear it than be spared it.',
] as const;
const REASONS = [
  'Names one act in one clause and leaves the room free for what comes next.',
  'True, and the person is still alone with what it did that evening.',
  'Good an hour later, when there is something to be curious about again.',
  'Asks for a fact where a feeling has just been put on the table.',
] as const;

/**
 * YAML text of a scenario with `moments` moments (1 or more) of three responses each. The same
 * arguments give the same text. Every moment leads only to later ones or to an ending; gauges,
 * flags, tempers, replies and guarded ways are all in use. Past some 500 moments it is larger
 * than the size `loadScenario` accepts by default: raise the limit.
 */
export function generateScenario(moments: number, seed: number): string {
  const draw = seeded(seed);
  const ids = Array.from({ length: moments }, (_, i) => `${PLACES[i % PLACES.length]}-${i + 1}`);
  const parts = [head(ids[0] ?? '')];
  for (let i = 0; i < moments; i += 1) parts.push(moment(i, ids, draw));
  parts.push(TAIL);
  return parts.join('');
}

function moment(i: number, ids: readonly string[], draw: Draw): string {
  const lines = [`  ${ids[i]}:\n`];
  if (i % 6 === 5) {
    lines.push('    on-entry:\n');
    lines.push('      - when: { trust: ..2 }\n        effects: { candour: -1 }\n');
  }
  lines.push('    client:\n');
  const read = flagOf(i - 1, ids.length);
  if (read !== undefined) lines.push(line(`{ ${read}: yes }`, i, draw));
  if (i % 3 === 1) lines.push(line('{ temper: guarded }', i, draw));
  if (i % 3 === 2) lines.push(line(`{ heard: ${2 + draw(5)}.. }`, i, draw));
  lines.push(line(undefined, i, draw));
  lines.push('    responses:\n');
  for (let j = 0; j < 3; j += 1) lines.push(response(i, j, ids, draw));
  return lines.join('');
}

function line(when: string | undefined, i: number, draw: Draw): string {
  const first = when === undefined ? '      - ' : `      - when: ${when}\n        `;
  const cue = CUES[(i + draw(3)) % CUES.length];
  return [
    `${first}says: ${pick(SAID, draw)} ${pick(SAID, draw)}\n`,
    `        shows: ${pick(SHOWN, draw)}\n`,
    `        posture: ${pick(POSTURES, draw)}\n`,
    `        feels: ${pick(FELT, draw)}\n`,
    `        cues: [${cue}]\n`,
  ].join('');
}

function response(i: number, j: number, ids: readonly string[], draw: Draw): string {
  const indent = '        ';
  const lines = [`      answer-${['one', 'two', 'three'][j]}:\n`];
  const waits = j === 2 && i % 9 === 4;
  lines.push(waits ? `${indent}do: You say nothing.\n${indent}wait: true\n` : '');
  lines.push(waits ? '' : `${indent}say: ${pick(ANSWERED, draw)}\n`);
  const moves = j === 0 ? REPAIR : j === 1 ? POOR : i % 2 === 0 ? REPAIR : PLAIN;
  const move = waits ? 'stay-with-silence' : moves[(i + j + draw(moves.length)) % moves.length];
  lines.push(`${indent}moves: [${move}]\n`);
  if (j === 0) lines.push(`${indent}meets: ${i % 4 === 0 ? 'alone' : 'not-believed'}\n`);
  const sets = j === 1 ? flagOf(i, ids.length) : undefined;
  if (sets !== undefined) lines.push(`${indent}sets: [${sets}]\n`);
  if (i % 7 === 3 && j === 2) lines.push(`${indent}effects: { picture: 1, trust: -1 }\n`);
  lines.push(`${indent}why:\n${indent}  counted: ${pick(REASONS, draw)}\n`);
  lines.push(`${indent}  early: ${pick(REASONS, draw)}\n`);
  lines.push(`${indent}source: own-experience\n`);
  lines.push(reply(move ?? '', draw), ways(i, j, ids, draw));
  return lines.join('');
}

function reply(move: string, draw: Draw): string {
  const words = (start: string): string =>
    `          ${start} says: ${pick(SAID, draw)}\n            feels: ${pick(FELT, draw)}\n`;
  if (draw(3) > 0) return `        reply:\n${words('-')}`;
  const when = `          - when: { counted: ${move} }\n`;
  return `        reply:\n${when}${words(' ')}${words('-')}`;
}

function ways(i: number, j: number, ids: readonly string[], draw: Draw): string {
  const ending = ENDINGS[ids[i + 1] === undefined ? j : draw(ENDINGS.length)];
  const to = (step: number): string => ids[i + step] ?? ending ?? '';
  if (j !== 1) return `        then: ${to(1)}\n`;
  const guard = i % 2 === 0 ? `{ candour: ..${1 + draw(4)} }` : '{ trust: 6.., picture: 3.. }';
  return [
    '        then:\n',
    `          - when: ${guard}\n            to: ${to(2 + draw(2))}\n`,
    `          - to: ${to(1)}\n`,
  ].join('');
}

/** The flag set at every eighth moment, as long as a next moment is there to read it. */
function flagOf(i: number, moments: number): string | undefined {
  return i >= 0 && i % 2 === 0 && i + 1 < moments ? FLAGS[(i / 2) % FLAGS.length] : undefined;
}

function pick(from: readonly string[], draw: Draw): string {
  return from[draw(from.length)] ?? '';
}

const ENDINGS = ['she-said-it', 'thank-you', 'the-door'] as const;

function head(opening: string): string {
  return `# yaml-language-server: $schema=../docs/schema/scenario.schema.json
id: generated
version: 1
title: A long way round
summary: A generated scenario, as long as it was asked to be.
rupture: mixed
skill: validate-before-explaining
level: foundation
minutes: 8
setting: room
key: provisional
client: { name: Maya, pronouns: she/her, about: "29, shares a flat." }
so-far: |
  Four weeks ago something was said that did not land.

  Today she has come back, a little late.
alliance: { trust: 6, heard: 2, candour: 5 }
gauges:
  picture: { starts: 5, means: How whole the story is. }
hurts:
  alone: She was left alone with it.
  not-believed: She was not believed.
tempers:
  guarded:
    about: She says less than she means.
    alliance: { candour: 3 }
    answers: { against: { candour: -1 } }
  fiery:
    about: She says it as it comes.
    alliance: { trust: 5 }
    answers: { against: { candour: 1, trust: -1 } }
opening: ${opening}
moments:
`;
}

const TAIL = `endings:
  she-said-it:
    outcome: repaired
    text: She says it, and stays to hear what you say.
  thank-you:
    outcome: unspoken
    text: She thanks you, and folds her scarf.
    later: The next week she is ill.
  the-door:
    outcome: parted-well
    text: She goes, and leaves the door open.
debrief:
  reflect:
    - Whom did the explanation protect?
`;
