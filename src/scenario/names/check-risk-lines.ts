/** A line that opens the safety cue must still be the line once it is open. */
import type { Faults } from '../reading/faults.ts';
import type { WrittenTest } from '../shape/condition-shape.ts';
import type { WrittenLine } from '../written/moment-shape.ts';

/**
 * A moment's line is chosen again whenever its state is looked at, and the line itself may have
 * changed that state by opening the cue. So a line with `cues: [risk]` may not ask for the cue to
 * be closed, and none above it may ask for it to be open.
 */
export function checkRiskLines(lines: readonly WrittenLine[], faults: Faults): void {
  const asks = ({ when }: WrittenLine, open: boolean): WrittenTest | undefined =>
    when?.tests.find((test) => test.kind === 'risk' && test.open === open);
  // A line that is only said while the cue is open leaves things as they are.
  const opens = (line: WrittenLine) =>
    line.cues.some(({ id }) => id === 'risk') && asks(line, true) === undefined;
  for (const line of lines.filter(opens)) {
    const closed = asks(line, false);
    if (closed === undefined) continue;
    const message =
      'This line opens the safety cue, so it cannot ask that none is open. Take out `risk: closed`.';
    faults.add('R039', closed.at, message);
  }
  const last = lines.findLastIndex(opens);
  for (const line of lines.slice(0, Math.max(last, 0))) {
    const open = asks(line, true);
    const opening = lines[last];
    if (open === undefined || opening === undefined) continue;
    const message =
      'A line below opens the safety cue, and this one would then take its place. Put this one under it.';
    const notes = [{ message: 'This line opens it.', range: opening.at }];
    faults.add('R039', open.at, message, notes);
  }
}
