/** Runs of shipped scenarios that show much of what a debrief can say; for the harness. */

interface ShownRun {
  readonly scenario: string;
  readonly temper: string;
  /** Without them, what counts for most in each turn is taken. */
  readonly choices?: readonly string[];
}

const words = (choices: string) => choices.split(' ');

const MIXED: ShownRun = {
  scenario: 'ten-minutes-late',
  temper: 'even',
  choices: words(
    'caught-at-the-desk about-the-chair what-to-say your-guess my-own-number too-quick-with-it till-half-past which-end',
  ),
};

export const RUNS: Readonly<Record<string, ShownRun>> & { readonly mixed: ShownRun } = {
  mixed: MIXED,
  left: { ...MIXED, choices: words('caught-at-the-desk about-the-chair what-to-say') },
  none: { ...MIXED, choices: [] },
  best: { scenario: 'ten-minutes-late', temper: 'even' },
  silent: { scenario: 'gone-silent', temper: 'even' },
  safety: {
    scenario: 'email-in-a-bad-hour',
    temper: 'raw',
    choices: words(
      'hoping meant-in-here ten-to-midnight ask-it my-supervisor as-good-as ask-here look-after',
    ),
  },
};
