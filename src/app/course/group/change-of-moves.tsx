/** What first attempts did and what last ones did, by moves: people who made each. */
import type { Change } from '../../../course/first-and-last.ts';
import type { Axis, JudgedMove } from '../../../scenario/rubric.ts';
import { AxisMark } from '../../ui/axis-mark.tsx';
import { inWords } from '../../ui/number-words.ts';

const AXES: readonly Axis[] = ['against', 'away', 'repair'];

interface ChangeOfMovesProps {
  readonly change: Change;
  readonly moves: Readonly<Record<string, JudgedMove>>;
}

export function ChangeOfMoves({ change, moves }: ChangeOfMovesProps) {
  const rows = AXES.map((axis) => ({
    axis,
    made: change.moves.filter((one) => one.axis === axis),
  }));
  const shown = rows.filter(({ made }) => made.length > 0);
  if (shown.length === 0) return null;
  return (
    <table className="change">
      <caption>
        The {inWords(change.persons)} who played it more than once: how many made each move in their
        first attempt, and in their last
      </caption>
      <thead>
        <tr>
          <th scope="col">What it counted as</th>
          <th scope="col">First</th>
          <th scope="col">Last</th>
        </tr>
      </thead>
      {shown.map(({ axis, made }) => (
        <tbody key={axis}>
          <tr>
            <th scope="rowgroup" colSpan={3} className="change__axis">
              <AxisMark axis={axis} />
            </th>
          </tr>
          {made.map(({ move, first, last }) => (
            <tr key={move}>
              <th scope="row">{moves[move]?.name ?? move}</th>
              <td>{first}</td>
              <td>{last}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
