/** What is there to be heard of a turn, in the order in which it is read. */
import type { SessionView } from '../../../simulation/session.ts';
import { unmarked } from '../../ui/typeset.ts';
import { seenWithReply } from '../what-is-shown.ts';

export interface Heard {
  readonly text: string;
  /** By the client, or to be seen of them. */
  readonly as: 'said' | 'shown';
}

/** The answer and what was seen with it, then what can be seen now, then the line. */
export function heardOf(view: SessionView, client: string): readonly Heard[] {
  const { reply, line } = view.now;
  const silent = line !== undefined && line.says === undefined;
  return [
    ...said(reply?.says),
    ...shown(seenWithReply(view)),
    ...shown(line?.shows ?? reply?.shows),
    ...said(line?.says),
    ...shown(silent ? `${client} says nothing.` : undefined),
  ];
}

function said(text: string | undefined): readonly Heard[] {
  return text === undefined ? [] : [{ text: unmarked(text), as: 'said' }];
}

function shown(text: string | undefined): readonly Heard[] {
  return text === undefined ? [] : [{ text: unmarked(text), as: 'shown' }];
}
