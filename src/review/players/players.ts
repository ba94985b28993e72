/** Players who know how to pass tests and nothing of counselling: each goes by one thing in the wording. */
import * as tells from '../wording/tells.ts';

export interface Player {
  readonly id: string;
  /** What it always takes, as the table says it. */
  readonly takes: string;
  /** It takes the option of which this is most; of several alike, each equally often. */
  readonly likes: tells.Measure;
}

const less =
  (measure: tells.Measure): tells.Measure =>
  (option) =>
    -measure(option);

/** None may gain more than this on a scenario … */
export const MOST_GAIN = 0.3;
/** … or this over the library. */
export const MOST_GAIN_OVER_ALL = 0.15;

export const PLAYERS: readonly Player[] = [
  { id: 'longest', takes: 'the longest', likes: tells.length },
  { id: 'shortest', takes: 'the shortest', likes: less(tells.length) },
  { id: 'question-marks', takes: 'the one with most question marks', likes: tells.questions },
  { id: 'feeling-words', takes: 'the one with most feeling words', likes: tells.feelings },
  { id: 'second-person', takes: 'the one that says “you” most', likes: tells.secondPerson },
  { id: 'first-person', takes: 'the one that says “I” most', likes: tells.firstPerson },
  { id: 'together', takes: 'the one that says “we” most', likes: tells.together },
  { id: 'hedges', takes: 'the most tentative', likes: tells.hedges },
  { id: 'no-absolutes', takes: 'the one that leaves most room', likes: less(tells.absolutes) },
  { id: 'commas', takes: 'the one with most commas', likes: tells.commas },
  { id: 'stock-phrases', takes: 'the one with most stock phrases', likes: tells.stock },
  { id: 'echo', takes: 'the one with most of the client’s words', likes: tells.echo },
  { id: 'kind', takes: 'the kindest-sounding', likes: tells.kindness },
  { id: 'gentle', takes: 'the gentlest', likes: tells.gentleness },
  { id: 'without-but', takes: 'the one with least “but”', likes: less(tells.buts) },
  {
    id: 'particular',
    takes: 'the one with most days, numbers and names',
    likes: tells.particulars,
  },
  { id: 'fullest', takes: 'the one that says most at once', likes: tells.clauses },
  { id: 'first', takes: 'the one written first', likes: ({ place }) => -place },
  { id: 'last', takes: 'the one written last', likes: ({ place }) => place },
  { id: 'asks', takes: 'a question', likes: tells.asks },
  { id: 'apologises', takes: 'an apology', likes: tells.apologies },
  { id: 'validates', takes: 'what says that it makes sense', likes: tells.validates },
  { id: 'waits', takes: 'a silence', likes: tells.waits },
  { id: 'random', takes: 'any, by lot', likes: () => 0 },
];
