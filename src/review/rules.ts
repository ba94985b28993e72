/** All rules of the review, in the order of their codes. */
import { echoIsBest } from './give-aways/echo-is-best.ts';
import { feelingWordIsBest } from './give-aways/feeling-word-is-best.ts';
import { fullestIsBest } from './give-aways/fullest-is-best.ts';
import { gentlestIsBest } from './give-aways/gentlest-is-best.ts';
import { hedgedIsBest } from './give-aways/hedged-is-best.ts';
import { lengthSinglesOut } from './give-aways/length-singles-out.ts';
import { lengthTells } from './give-aways/length-tells.ts';
import { motiveInAction } from './give-aways/motive-in-action.ts';
import { orderTells } from './give-aways/order-tells.ts';
import { particularIsBest } from './give-aways/particular-is-best.ts';
import { playerGains } from './give-aways/player-gains.ts';
import { questionIsBest } from './give-aways/question-is-best.ts';
import { severalTells } from './give-aways/several-tells.ts';
import { stockPhraseIsBest } from './give-aways/stock-phrase-is-best.ts';
import { unevenLengths } from './give-aways/uneven-lengths.ts';
import { wordsOfTheWorse } from './give-aways/words-of-the-worse.ts';
import type { Rule } from './rule.ts';
import { noContentNote, supportNotNamed } from './safety/heavy-content.ts';
import { looseningAsRepair, looseningInWords } from './safety/loosening.ts';
import { realDetail } from './safety/real-detail.ts';
import { riskNotAskable } from './safety/risk-not-askable.ts';
import { riskNotCued } from './safety/risk-not-cued.ts';
import { decisionCount } from './teaching/decision-count.ts';
import { kindAlwaysAlike } from './teaching/kind-always-alike.ts';
import { noNearMiss } from './teaching/no-near-miss.ts';
import { noSilence } from './teaching/no-silence.ts';
import { optionCount } from './teaching/option-count.ts';
import { strawMan } from './teaching/straw-man.ts';
import { tempersAnsweredAlike, tempersReadAlike } from './teaching/tempers.ts';
import { tooLarge } from './teaching/too-large.ts';
import { unfairCue } from './teaching/unfair-cue.ts';
import { whyAndSource } from './teaching/why-and-source.ts';

export const RULES: readonly Rule[] = [
  unevenLengths,
  lengthTells,
  lengthSinglesOut,
  gentlestIsBest,
  questionIsBest,
  feelingWordIsBest,
  echoIsBest,
  stockPhraseIsBest,
  wordsOfTheWorse,
  hedgedIsBest,
  particularIsBest,
  fullestIsBest,
  severalTells,
  motiveInAction,
  orderTells,
  playerGains,
  noNearMiss,
  strawMan,
  kindAlwaysAlike,
  noSilence,
  whyAndSource,
  unfairCue,
  tempersReadAlike,
  tempersAnsweredAlike,
  optionCount,
  decisionCount,
  tooLarge,
  riskNotCued,
  riskNotAskable,
  looseningAsRepair,
  looseningInWords,
  supportNotNamed,
  realDetail,
  noContentNote,
];
