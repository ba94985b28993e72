/** One stage of `npm test`, and how it is told. */

export interface Outcome {
  readonly ok: boolean;
  /** How many tests it ran; absent where it is not made of tests. */
  readonly tests?: { readonly passed: number; readonly failed: number };
  /** What should be known beside. */
  readonly said?: string;
}

export interface Stage {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

export interface Told extends Outcome {
  readonly name: string;
  readonly seconds: number;
}

/** Runs every stage, whatever becomes of the others: one look shows all that is wrong. */
export async function runStages(stages: readonly Stage[], say: (line: string) => void) {
  const told: Told[] = [];
  for (const stage of stages) {
    say(`\n── ${stage.name} ${'─'.repeat(Math.max(0, 60 - stage.name.length))}`);
    const began = performance.now();
    const outcome = await stage.run().catch(
      (error): Outcome => ({
        ok: false,
        said: error instanceof Error ? error.message : String(error),
      }),
    );
    const one = { ...outcome, name: stage.name, seconds: (performance.now() - began) / 1000 };
    told.push(one);
    say(lineOf(one));
  }
  return told;
}

/** What stands at the end; its last line is for machines: `N passed, N failed`. */
export function summaryOf(told: readonly Told[]): string[] {
  const failed = told.filter((one) => !one.ok).map((one) => one.name);
  const sum = (count: (one: Told) => number | undefined): number =>
    told.reduce((total, one) => total + (count(one) ?? 0), 0);
  return [
    '',
    ...told.map(lineOf),
    '',
    failed.length === 0 ? 'Everything is well.' : `Failed: ${failed.join(', ')}.`,
    `${sum((one) => one.tests?.passed)} passed, ${sum((one) => one.tests?.failed)} failed`,
  ];
}

function lineOf(one: Told): string {
  const mark = one.ok ? '✓' : '✗';
  const tests = one.tests && `${one.tests.passed} passed, ${one.tests.failed} failed`;
  const words = [`${one.seconds.toFixed(1)} s`, tests, one.said].filter((word) => word);
  return `${mark} ${one.name.padEnd(10)} ${words.join(' · ')}`;
}
