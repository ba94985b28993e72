/** The client’s side in words: what each line stands for, and how a turn moved it. */
import type { GaugeLine } from '../../../scoring/report.ts';
import type { CompiledScenario } from '../../../simulation/tables.ts';
import { capital, listed } from '../../ui/number-words.ts';
import { clientName } from '../../ui/told/client-name.ts';
import { nameOf } from '../../ui/told/move-words.ts';
import { unmarked } from '../../ui/typeset.ts';

const MEANS: Readonly<Record<string, string>> = {
  trust: 'how safe it feels to be here with you',
  heard: 'how far this hurt feels understood',
  candour: 'how much can be said out loud',
};

/** “trust”; a gauge of the author’s own by its name in words. */
export function gaugeName(gauge: string): string {
  return gauge.replaceAll('-', ' ');
}

export function gaugeMeaning(gauge: string, { gauges }: CompiledScenario): string | undefined {
  const means = gauges.find(({ id }) => id === gauge)?.means ?? MEANS[gauge];
  return means === undefined ? undefined : unmarked(means);
}

/** Where the lines stand as the run opens: “Trust is middling; heard is low.” */
export function openedSentence(lines: readonly GaugeLine[]): string {
  const said = lines.map(({ gauge, values }) => `${gaugeName(gauge)} ${levelOf(values[0] ?? 0)}`);
  return `As it opens: ${listed(said)}.`;
}

/** What a turn did: “Trust rose a little; heard fell.” and what moved it. */
export function turnSentences(
  lines: readonly GaugeLine[],
  turn: number,
  scenario: CompiledScenario,
): { readonly moved: string; readonly by: readonly string[] } {
  const moved = lines.flatMap(({ gauge, values }) => {
    const change = (values[turn + 1] ?? 0) - (values[turn] ?? 0);
    return change === 0 ? [] : [`${gaugeName(gauge)} ${changeOf(change)}`];
  });
  const causes = lines.flatMap(({ movedBy }) => movedBy[turn] ?? []);
  const by = new Set(causes.map((cause) => causeName(cause, scenario)));
  return {
    moved: moved.length === 0 ? 'Nothing moved.' : `${capital(listed(moved))}.`,
    by: [...by],
  };
}

function causeName(
  { kind, cause }: GaugeLine['movedBy'][number][number],
  scenario: CompiledScenario,
): string {
  switch (kind) {
    case 'move':
      return nameOf(cause, scenario);
    case 'temper':
      return `how ${clientName(scenario)} is today`;
    case 'response':
      return 'this very sentence';
    case 'entry':
      return 'what came of it next';
  }
}

function levelOf(value: number): string {
  if (value <= 3) return 'low';
  return value <= 6 ? 'middling' : 'high';
}

function changeOf(change: number): string {
  const way = change > 0 ? 'rose' : 'fell';
  const size = Math.abs(change);
  if (size === 1) return `${way} a little`;
  return size === 2 ? way : `${way} a good deal`;
}
