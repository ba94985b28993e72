/** Shows the debrief of a run of a shipped scenario, for looking at and for taking pictures of. */
import { createRoot } from 'react-dom/client';
import rubricText from '../../../scenarios/rubric.yaml?raw';
import sourcesText from '../../../scenarios/sources.yaml?raw';
import { DebriefPage } from '../../../src/app/debrief/debrief-page.tsx';
import { fetchItalic } from '../../../src/app/ui/later.ts';
import { loadRubric } from '../../../src/scenario/load-rubric.ts';
import { loadScenario } from '../../../src/scenario/load-scenario.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { compileTables } from '../../../src/simulation/compile-tables.ts';
import { replay } from '../../../src/simulation/replay.ts';
import { RUNS } from './runs.ts';

const texts = import.meta.glob<string>('../../../scenarios/*.yaml', {
  query: '?raw',
  import: 'default',
});

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme !== null) document.documentElement.dataset.theme = theme;

async function show(): Promise<void> {
  const { scenario: name, temper, choices } = RUNS[asked.get('run') ?? 'mixed'] ?? RUNS.mixed;
  const { rubric } = loadRubric(rubricText, 'rubric.yaml', sourcesText, 'sources.yaml');
  const text = await texts[`../../../scenarios/${name}.yaml`]?.();
  const host = document.getElementById('app');
  if (rubric === undefined || text === undefined || host === null) return;
  const { scenario, diagnostics } = loadScenario(text, name, rubric);
  if (scenario === undefined) throw new Error(JSON.stringify(diagnostics));
  const run = replay(compileTables(scenario), { temper, mode: 'session', seed: 7, choices });
  createRoot(host).render(
    <DebriefPage
      run={run}
      report={assess(run)}
      reflection=""
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
