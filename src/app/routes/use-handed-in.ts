/** What a group handed in, as it stands on this page: brought, removed, put back, each time replayed. */
import { useRef, useState } from 'react';
import { type Brought, type Outcome, readHandIns } from '../../course/read-hand-ins.ts';
import type { Received } from '../keeping/course-store.ts';
import { type StorageTrouble, troubleOf } from '../keeping/storage-trouble.ts';
import type { Removal } from '../ui/removed-lines.tsx';
import { contentOf } from './content-of.ts';
import { type OpenedGroup, type ToldGroup, toldGroup } from './open-group.ts';

export interface HandedIn extends ToldGroup {
  /** Texts that are being read just now. */
  readonly reading: number;
  readonly outcomes: readonly Outcome[];
  /** Persons that were removed, by `who`, while that can be undone. */
  readonly removed: readonly Removal[];
  readonly trouble: StorageTrouble | undefined;
  readonly bring: (brought: readonly Brought[]) => void;
  readonly remove: (who: string) => void;
  readonly undo: (who: string) => Promise<void>;
}

interface Removed extends Removal {
  readonly what: Received;
}

export function useHandedIn(opened: OpenedGroup): HandedIn {
  const { store, assignment, made } = opened;
  const received = useRef(opened.received);
  const [told, setTold] = useState(opened.told);
  const [reading, setReading] = useState(0);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const [trouble, setTrouble] = useState<StorageTrouble | undefined>(
    store.lasting ? undefined : 'refused',
  );
  const inTurn = useInTurn();

  /** What could not be stored is shown all the same, and the trouble said. */
  const stand = async (next: readonly Received[], write: Promise<unknown>): Promise<ToldGroup> => {
    await write.catch((fault: unknown) => setTrouble(troubleOf(fault)));
    received.current = next;
    const anew = await toldGroup(assignment, next);
    setTold(anew);
    return anew;
  };

  const bring = async (brought: readonly Brought[]) => {
    setReading(brought.length);
    const read = await readHandIns(brought, {
      assignment,
      made,
      received: received.current.map(({ handIn }) => handIn),
      contentOf,
    });
    const receivedAt = Date.now();
    const fresh = read.handIns.map((handIn) => ({ handIn, receivedAt }));
    if (fresh.length > 0) {
      await stand([...without(received.current, fresh), ...fresh], store.receive(fresh));
      const again = new Set(fresh.map(({ handIn }) => handIn.who));
      setRemoved((now) => now.filter(({ key }) => !again.has(key)));
    }
    setOutcomes(read.outcomes);
    setReading(0);
  };

  const remove = async (who: string) => {
    const what = received.current.find(({ handIn }) => handIn.who === who);
    if (what === undefined) return;
    const name = told.group.persons.find((one) => one.who === who)?.name ?? what.handIn.alias;
    await stand(without(received.current, [what]), store.putAside(assignment.id, who));
    setOutcomes([]);
    const said = `${name} has been removed from this device, with all that ${name} handed in.`;
    setRemoved((now) => [...now, { key: who, said, what }]);
  };

  const undo = async (who: string) => {
    const what = removed.find(({ key }) => key === who)?.what;
    if (what === undefined) return;
    await stand([...without(received.current, [what]), what], store.receive([what]));
    setRemoved((now) => now.filter(({ key }) => key !== who));
  };

  return {
    ...told,
    reading,
    outcomes,
    removed,
    trouble,
    bring: (brought) => {
      if (brought.length > 0) void inTurn(() => bring(brought));
    },
    remove: (who) => void inTurn(() => remove(who)),
    undo: (who) => inTurn(() => undo(who)),
  };
}

/** One piece of work after another, so that none reads what the other is about to change. */
function useInTurn(): (work: () => Promise<void>) => Promise<void> {
  const last = useRef<Promise<void>>(Promise.resolve());
  return (work) => {
    last.current = last.current.then(work, work);
    return last.current;
  };
}

function without(received: readonly Received[], others: readonly Received[]): readonly Received[] {
  const gone = new Set(others.map(({ handIn }) => handIn.who));
  return received.filter(({ handIn }) => !gone.has(handIn.who));
}
