/** What the library is to cover: each situation in a sentence, and the scenario that plays it. */

export interface Situation {
  readonly scenario: string;
  /** What has happened between the two. */
  readonly what: string;
}

/** In the order of the list they come from. Only those that can be played stand here. */
export const SITUATIONS: readonly Situation[] = [
  {
    scenario: 'mothers-perspective',
    what: 'You invited her to see the other side too soon, and she says how that landed.',
  },
  {
    scenario: 'email-in-a-bad-hour',
    what: 'He wrote in distress between sessions and heard nothing; the limit was never made clear.',
  },
  { scenario: 'ten-minutes-late', what: 'You were late, and she says so plainly.' },
  { scenario: 'gone-silent', what: 'He has stopped speaking, and something has shifted.' },
  {
    scenario: 'your-face',
    what: 'She felt judged by a look, and by a pen that moved.',
  },
  {
    scenario: 'not-what-i-came-for',
    what: 'What he came for and what you have been doing were never the same, and nobody said so.',
  },
  {
    scenario: 'have-you-children',
    what: 'She asked about your own life, and met a limit that was not said.',
  },
  {
    scenario: 'a-rule-that-does-not-fit',
    what: 'A rule that is fair enough was not fair to her.',
  },
  {
    scenario: 'only-the-train',
    what: 'She missed an hour, with a good reason that may be all of it, and may not.',
  },
  {
    scenario: 'not-answered',
    what: 'She wrote as you had asked her to, and you forgot.',
  },
  {
    scenario: 'in-the-shop',
    what: 'You walk together; in the shop you met by chance, and looked away, as you had been taught.',
  },
  {
    scenario: 'i-want-to-stop',
    what: 'She wants to leave, and has been talked round each time, kindly.',
  },
  {
    scenario: 'its-fine',
    what: 'You misunderstood him, he let it pass, and he has been polite about it ever since.',
  },
  {
    scenario: 'a-prayer',
    what: 'You took his silence for something it was not, across a difference of faith.',
  },
  {
    scenario: 'the-one-who-left',
    what: 'She left before it could be put right. This is the supervision hour about it.',
  },
  {
    scenario: 'too-fast',
    what: 'You explained her to herself too fast, and it was not so, or not yours to say.',
  },
  {
    scenario: 'back-again',
    what: 'They left in anger, went to somebody else, and have booked one hour with you.',
  },
  {
    scenario: 'who-notices-first',
    what: 'Something has changed since a joke of yours, and one of you will have to say so first.',
  },
  {
    scenario: 'digging-in',
    what: 'He drew back when he was misunderstood, you took it for resistance, and dug.',
  },
  {
    scenario: 'said-too-much',
    what: 'Last week she said more than she had meant to, and then the hour was over.',
  },
  {
    scenario: 'not-a-word',
    what: 'It was the day that her son died, you had it in your notes, and said nothing.',
  },
  {
    scenario: 'the-third-time',
    what: 'He has told you twice, you said that you would see to it, and this is the third time.',
  },
  {
    scenario: 'the-cancelled-hour',
    what: 'You had to cancel his hour at short notice, and the mistake was yours.',
  },
  {
    scenario: 'more-than-i-can-offer',
    what: 'What she needs is elsewhere, and saying so can sound like being sent away.',
  },
];
