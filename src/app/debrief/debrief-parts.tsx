/** What a debrief tells of a run, part by part: the same for the trainee and for whom they hand it to. */
import { useEffect } from 'react';
import { pullsAndChoices } from '../../practice/pull-and-choice.ts';
import type { Urges } from '../../practice/urges.ts';
import type { Report } from '../../scoring/report.ts';
import type { Playthrough } from '../../simulation/playthrough.ts';
import { fetchItalic } from '../ui/later.ts';
import type { Ways } from './another-way.tsx';
import { EndingPart } from './ending-part.tsx';
import { FiguresPart } from './figures-part.tsx';
import { LookingBack } from './looking-back.tsx';
import { MapPart } from './map-part.tsx';
import { MisstepsPart } from './missteps-part.tsx';
import './parts.css';
import './print.css';
import { PullPart } from './pull-part.tsx';
import { QuestionsPart } from './questions-part.tsx';
import { RoadPart } from './road-part.tsx';
import { SafetyPart } from './safety-part.tsx';
import { StepsPart } from './steps-part.tsx';
import { TranscriptPart } from './transcript-part.tsx';
import type { Own } from './turn-told.tsx';
import type { PlaceName } from './words/anchors.ts';

interface DebriefPartsProps {
  readonly run: Playthrough;
  readonly report: Report;
  /** Absent where the reader cannot go back into the run. */
  readonly ways?: Ways | undefined;
  readonly own?: Own | undefined;
  readonly urges?: Urges | undefined;
  /** Where a page for supervision is put together; absent for whoever did not play the run. */
  readonly takeHref?: string | undefined;
  /** Where the map of all that could have happened is; absent for whoever did not play the run. */
  readonly mapHref?: string | undefined;
}

export function DebriefParts(props: DebriefPartsProps) {
  const { run, report, ways, own, urges, takeHref, mapHref } = props;
  useEffect(fetchItalic, []);
  return (
    <>
      <SafetyPart run={run} safety={report.safety} />
      <MisstepsPart run={run} missteps={report.missteps} />
      <TranscriptPart run={run} report={report} ways={ways} own={own} urges={urges} />
      {urges !== undefined && <PullPart run={run} urges={urges} />}
      <FiguresPart run={run} report={report} />
      <StepsPart scenario={run.scenario} steps={report.steps} />
      <LookingBack run={run} report={report} />
      <RoadPart run={run} points={report.turningPoints} />
      {mapHref !== undefined && <MapPart mapHref={mapHref} />}
      <EndingPart run={run} />
      <QuestionsPart scenario={run.scenario} takeHref={takeHref} />
    </>
  );
}

/** Parts of a debrief that have nothing to tell of a run, and so are not there. */
export function partsWithout(
  run: Playthrough,
  { turningPoints }: Report,
  { urges = [], mapHref }: Pick<DebriefPartsProps, 'urges' | 'mapHref'>,
): readonly PlaceName[] {
  return [
    ...(turningPoints.length === 0 ? (['road'] as const) : []),
    ...(pullsAndChoices(run, urges).length === 0 ? (['pull'] as const) : []),
    ...(mapHref === undefined ? (['map'] as const) : []),
  ];
}
