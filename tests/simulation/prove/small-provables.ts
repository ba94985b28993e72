/** Small scenarios in which one thing alone is hard to prove. */
import { smallScenario } from '../small-scenario.ts';

const FLAGS = ['on-arrival', 'in-line', 'on-offer', 'in-moves', 'in-reply', 'in-way'];

/**
 * Each place that may read the state reads a flag that nothing else does. Between setting and
 * reading it lies a turn in which it is all that two runs differ in.
 */
export function eachReadOnce(): string {
  const told = 'moves: [practical-information], then';
  const sets = FLAGS.map(
    (flag) => `  say-${flag}: { say: It is ${flag}., sets: [${flag}], ${told}: second }\n`,
  );
  return smallScenario({
    first: `client: { says: And then. }\nresponses:\n  say: { say: It is late., ${told}: second }\n${sets.join('')}`,
    second: `client: { says: Go on. }
responses:
  go-on: { say: Please do., ${told}: third }
  wait: { do: You wait., wait: true, ${told}: third }
  tell: { say: It starts at nine., ${told}: third }
`,
    third: `on-entry:
  - { when: { on-arrival: yes }, effects: { trust: -3 } }
client:
  - { when: { in-line: yes }, says: You remembered. }
  - { says: Well. }
responses:
  plain: { say: At nine., meets: central, ${told}: done }
  offered: { say: As I said., when: { on-offer: yes }, ${told}: done }
  counted:
    say: I am late.
    moves:
      - { when: { in-moves: yes }, are: [minimise] }
      - { are: [practical-information] }
    then: done
  answered:
    say: And you?
    moves: [practical-information]
    reply:
      - { when: { in-reply: yes }, says: I am well. }
      - { says: Fine. }
    then: done
  led:
    say: Shall we?
    moves: [practical-information]
    then:
      - { when: { in-way: yes }, to: left }
      - { when: { trust: ..3 }, to: left }
      - { to: done }
`,
  }).replace('endings:\n', 'endings:\n  left: { outcome: parted-badly, text: She goes. }\n');
}

/** A scenario in which one repair move can be used so often that it wears out, and is heard so. */
export function wornOut(): string {
  const moment = (then: string) => `client: { says: My mother used to say it., cues: [thread] }
responses:
  stay:
    say: Your mother.
    moves: [stay-with-it]
    meets: central
    reply:
      - { when: { counted: leave-the-moment }, says: You keep saying that. }
      - { says: Yes. }
    then: ${then}
  ask: { say: What happened?, moves: [ask-open], then: ${then} }
  tell: { say: It starts at nine., moves: [practical-information], then: ${then} }
`;
  return smallScenario({ first: moment('second'), second: moment('third'), third: moment('done') });
}
