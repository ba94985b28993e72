/** C005, C007: what is heavy is announced before, and where it is about safety, help is named. */
import { type Finding, type Rule, WHOLE } from '../rule.ts';
import type { Visit } from '../visit.ts';
import { textsOf } from './texts.ts';

/**
 * Subjects a trainee may have met themselves. From what courses put into content notes, and the
 * brief's section 6; a note is plain and short, and promises nothing.
 */
const HEAVY: readonly { readonly name: string; readonly words: RegExp }[] = [
  {
    name: 'suicide or self-harm',
    words:
      /\b(?:suicid(?:e|al)|kill(?:ed|ing)? (?:my|your|him|her|them)sel(?:f|ves)|self-harm(?:ing|ed)?|overdose|cut(?:ting)? (?:my|her|him|your)self)\b/i,
  },
  {
    name: 'abuse or violence',
    words:
      /\b(?:raped?|abus(?:e|ed|ive)|assault(?:ed)?|beat(?:en)? (?:me|her|him|us)|hit (?:me|her|us)|domestic violence|grooming)\b/i,
  },
  {
    name: 'a death',
    words:
      /\b(?:died|dead|funeral|widow(?:er|ed)?|stillb(?:orn|irth)|miscarr(?:y|ied|iage)|bereave(?:d|ment)|put (?:him|her|it) to sleep|cremat(?:ed|ion))\b/i,
  },
  {
    name: 'an eating disorder',
    words:
      /\b(?:anorexi[ac]|bulimi[ac]|eating disorder|making (?:my|her|him)self sick|starv(?:e|ed|ing) (?:my|her|him)self)\b/i,
  },
];

/** How a British scenario names where somebody can turn tonight … */
const HELP =
  /\b(?:Samaritans|116 ?123|Shout|85258|999|111|A ?(?:&|and) ?E|GP|doctor|Dr|surgery|crisis (?:team|line)|out[- ]of[- ]hours|help ?lines?|safety plan|duty (?:desk|team|worker)|emergency|numbers? for)\b/;
/** … and that the therapist is not alone with it. */
const SUPERVISION = /\bsupervis(?:or|ion)\b/i;

export const noContentNote: Rule = ({ tables }) => {
  if (tables.card.contentNotes.length > 0) return [];
  const texts = textsOf(tables).filter(({ at }) => !at.includes('why') && at[0] !== 'debrief');
  const heavy = HEAVY.flatMap((one) => {
    const found = texts.find(({ text }) => one.words.test(text));
    return found === undefined
      ? []
      : [{ ...one, at: found.at, word: one.words.exec(found.text)?.[0] }];
  });
  const [first] = heavy;
  if (first === undefined) return [];
  return [
    {
      code: 'C007',
      at: WHOLE,
      message: `This scenario speaks of ${heavy.map(({ name }) => name).join(' and of ')}, and has no \`content-notes\`. Say so there in a few plain words.`,
      notes: heavy.map(({ word, at }) => ({ message: `“${word}”`, at })),
    },
  ];
};

export const supportNotNamed: Rule = (seen) => {
  if (!opensRisk(seen)) return [];
  const texts = textsOf(seen.tables);
  const named = (words: RegExp): boolean => texts.some(({ text }) => words.test(text));
  const missing = [
    ...(named(HELP) ? [] : ['where the client can turn (a GP, a crisis line, 111)']),
    ...(named(SUPERVISION) ? [] : ['that it goes to supervision']),
  ];
  return missing.map(
    (what): Finding => ({
      code: 'C005',
      at: WHOLE,
      message: `A question of safety comes up, and nowhere is it said ${what}. Name it in an option, an ending or what has gone before.`,
    }),
  );
};

const opensRisk = ({ tables }: Visit): boolean =>
  Object.values(tables.moments).some(({ client, responses }) =>
    [...client, ...responses.flatMap(({ reply }) => reply)].some(({ cues }) =>
      cues.includes('risk'),
    ),
  );
