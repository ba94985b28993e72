/** A place of one's own map, opened: what happened there, or that one has not come to it. */
import { useMemo, useRef } from 'react';
import type { Seen } from '../../../practice/walked.ts';
import type { CompiledScenario } from '../../../simulation/tables.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { placeName } from '../../ui/map/map-words.ts';
import { hintOf } from '../../ui/map/own-map-words.ts';
import { type Met, terrainOf } from '../../ui/map/terrain.ts';
import { clientName } from '../../ui/told/client-name.ts';
import { EndingTold, MomentTold } from './place-told.tsx';
import type { ToldWay } from './told-way.ts';

interface PlaceDialogProps {
  readonly scenario: CompiledScenario;
  readonly met: Met;
  readonly ways: readonly ToldWay[];
  readonly seen: Seen;
  /** The place that is open, if one is. */
  readonly place: string | undefined;
  readonly onClose: () => void;
}

export function PlaceDialog({ scenario, met, ways, seen, place, onClose }: PlaceDialogProps) {
  const terrain = useMemo(() => terrainOf(scenario, met), [scenario, met]);
  // What was open last stays in the closing dialog, so that nothing of it blinks.
  const last = useRef(place);
  last.current = place ?? last.current;
  const at = terrain.places.find(({ id }) => id === last.current);
  const ending = at === undefined ? undefined : scenario.endings[at.id];
  return (
    <Dialog
      open={place !== undefined}
      title={at === undefined ? '' : placeName(at)}
      onClose={onClose}
    >
      {at?.unseen && <p>{hintOf(at.id, terrain) || 'No way that you know of leads here.'}</p>}
      {at !== undefined && !at.unseen && ending === undefined && (
        <MomentTold
          client={clientName(scenario)}
          visits={seen.moments.get(at.id) ?? []}
          ways={ways}
        />
      )}
      {at !== undefined && !at.unseen && ending !== undefined && (
        <EndingTold
          ending={ending}
          ways={ways.filter(({ way }) => seen.endings.get(at.id)?.includes(way.run))}
        />
      )}
      <div className="dialog__foot">
        <button type="button" className="onward" onClick={onClose}>
          Back to the map
        </button>
      </div>
    </Dialog>
  );
}
