/** Shows the debrief of a run of a shipped scenario, for looking at and for taking pictures of. */

import { createRoot } from 'react-dom/client';
import rubricText from '../../../scenarios/rubric.yaml?raw';
import sourcesText from '../../../scenarios/sources.yaml?raw';
import { DebriefPage } from '../../../src/app/debrief/debrief-page.tsx';
import { fetchItalic } from '../../../src/app/ui/later.ts';
import { EMPTY_REFLECTION } from '../../../src/practice/reflection.ts';
import { loadRubric } from '../../../src/scenario/load-rubric.ts';
import { loadScenario } from '../../../src/scenario/load-scenario.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { compileTables } from '../../../src/simulation/compile-tables.ts';
import type { Offered } from '../../../src/simulation/playthrough.ts';
import { replay } from '../../../src/simulation/replay.ts';
import type { CompiledScenario } from '../../../src/simulation/tables.ts';
import { RUNS } from './runs.ts';

const texts = import.meta.glob<string>('../../../scenarios/*.yaml', {
  query: '?raw',
  import: 'default',
});

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme !== null) document.documentElement.dataset.theme = theme;

const runOf = (tables: CompiledScenario, temper: string, choices: readonly string[]) =>
  replay(tables, { temper, mode: 'session', seed: 7, choices });

/** In each turn what carries most repair, and least against and away. */
function bestOf(tables: CompiledScenario, temper: string): readonly string[] {
  const choices: string[] = [];
  const worth = ({ counts: { repair, against, away } }: Offered) => repair - against - away;
  for (;;) {
    const offered = runOf(tables, temper, choices).standing?.offered ?? [];
    const [best] = [...offered].sort((a, b) => worth(b) - worth(a));
    if (best === undefined) return choices;
    choices.push(best.response.id);
  }
}

async function show(): Promise<void> {
  const { scenario: name, temper, choices } = RUNS[asked.get('run') ?? 'mixed'] ?? RUNS.mixed;
  const { rubric } = loadRubric(rubricText, 'rubric.yaml', sourcesText, 'sources.yaml');
  const text = await texts[`../../../scenarios/${name}.yaml`]?.();
  const host = document.getElementById('app');
  if (rubric === undefined || text === undefined || host === null) return;
  const { scenario, diagnostics } = loadScenario(text, name, rubric);
  if (scenario === undefined) throw new Error(JSON.stringify(diagnostics));
  const tables = compileTables(scenario);
  const run = runOf(tables, temper, choices ?? bestOf(tables, temper));
  createRoot(host).render(
    <DebriefPage
      run={run}
      report={assess(run)}
      reflection={EMPTY_REFLECTION}
      onReflect={() => {}}
      onAgain={() => {}}
      onSave={() => {}}
      library="#"
      {...(run.ending === undefined ? { goOnHref: '#' } : {})}
    />,
  );
}

void show();
fetchItalic();
