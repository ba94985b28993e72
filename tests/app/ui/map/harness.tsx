/** Shows the map of a shipped scenario, for looking at and for taking pictures of. */
import '../../../../src/app/ui/base.css';
import '../../../../src/app/ui/pieces.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import rubricText from '../../../../scenarios/rubric.yaml?raw';
import sourcesText from '../../../../scenarios/sources.yaml?raw';
import { fetchItalic } from '../../../../src/app/ui/later.ts';
import type { Heat } from '../../../../src/app/ui/map/heat.ts';
import { ScenarioMap } from '../../../../src/app/ui/map/scenario-map.tsx';
import { loadRubric } from '../../../../src/scenario/load-rubric.ts';
import { loadScenario } from '../../../../src/scenario/load-scenario.ts';
import { compileTables } from '../../../../src/simulation/compile-tables.ts';
import type { CompiledScenario } from '../../../../src/simulation/tables.ts';
import { inventedHeat } from './invented-heat.ts';

const texts = import.meta.glob<string>('../../../../scenarios/*.yaml', {
  query: '?raw',
  import: 'default',
});

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme !== null) document.documentElement.dataset.theme = theme;

function Shown({ scenario, heat }: { scenario: CompiledScenario; heat?: Heat }) {
  const [chosen, choose] = useState(asked.get('chosen') ?? undefined);
  return (
    <main className="page">
      <h1>{scenario.card.title}</h1>
      <ScenarioMap
        scenario={scenario}
        onChoose={choose}
        {...(heat === undefined ? {} : { heat })}
        {...(chosen === undefined ? {} : { chosen })}
      />
    </main>
  );
}

async function show(): Promise<void> {
  const { rubric } = loadRubric(rubricText, 'rubric.yaml', sourcesText, 'sources.yaml');
  const name = asked.get('scenario') ?? 'ten-minutes-late';
  const text = await texts[`../../../../scenarios/${name}.yaml`]?.();
  const host = document.getElementById('app');
  if (rubric === undefined || text === undefined || host === null) return;
  const { scenario } = loadScenario(text, name, rubric);
  if (scenario === undefined) return;
  const tables = compileTables(scenario);
  const persons = Number(asked.get('persons') ?? 15);
  createRoot(host).render(
    <Shown
      scenario={tables}
      {...(persons > 0 ? { heat: inventedHeat(tables, persons, asked.has('few')) } : {})}
    />,
  );
}

void show();
fetchItalic();
