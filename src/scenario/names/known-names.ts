/** Every name a scenario declares, with its place, beside those of its rubric. */
import type { Range } from '../diagnostic.ts';
import { ALLIANCE, type Rubric } from '../rubric.ts';
import type { WrittenScenario } from '../written/scenario-shape.ts';
import { declared, elsewhere, type Known } from './resolve.ts';

export interface KnownNames {
  readonly moments: ReadonlyMap<string, Range>;
  readonly endings: ReadonlyMap<string, Range>;
  /** Moments and endings together: where a way may lead. */
  readonly goals: Known;
  readonly hurts: Known;
  readonly gauges: Known;
  readonly tempers: Known;
  readonly questions: Known;
  /** Where each flag is first set. */
  readonly flags: ReadonlyMap<string, Range>;
  readonly moves: Known;
  readonly cues: Known;
  readonly markers: Known;
  readonly skills: Known;
  readonly sources: Known;
  /** Whether parts of the file are missing, so that nothing is said to be nowhere. */
  readonly partial: boolean;
}

export function knownNames(written: WrittenScenario, rubric: Rubric, partial: boolean): KnownNames {
  const keys = ({ entries }: { entries: readonly { name: { id: string; at: Range } }[] }) =>
    declared(entries.map(({ name }) => name));
  const none = { entries: [] };
  const moments = keys(written.moments);
  const endings = keys(written.endings);
  return {
    moments,
    endings,
    goals: new Map([...endings, ...moments]),
    hurts: keys(written.hurts),
    gauges: new Map<string, Range | undefined>([
      ...keys(written.gauges ?? none),
      ...elsewhere(ALLIANCE),
    ]),
    tempers: new Map<string, Range | undefined>([
      ['even', undefined],
      ...keys(written.tempers ?? none),
    ]),
    questions: keys(written.debrief.contested ?? none),
    flags: flagsSet(written),
    moves: elsewhere(Object.keys(rubric.play.moves)),
    cues: elsewhere(rubric.cues.map(({ id }) => id)),
    markers: elsewhere(rubric.markers.map(({ id }) => id)),
    skills: elsewhere(rubric.skills.map(({ id }) => id)),
    sources: elsewhere(Object.keys(rubric.sources)),
    partial,
  };
}

function flagsSet({ moments }: WrittenScenario): ReadonlyMap<string, Range> {
  return declared(
    moments.entries.flatMap(({ value }) => [
      ...value['on-entry'].flatMap(({ sets }) => sets),
      ...value.responses.entries.flatMap((response) => response.value.sets),
    ]),
  );
}
