/** What first attempts did and what last ones did: by the directions of turns, and by moves. */
import type { Change } from '../../../course/first-and-last.ts';
import type { Axis, JudgedMove } from '../../../scenario/rubric.ts';
import { AxisMark } from '../../ui/axis-mark.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { capital } from '../../ui/number-words.ts';
import { howMany, people } from '../group-words.ts';

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
  return (
    <div className="change">
      <h4 className="label">First attempts and last ones</h4>
      <p className="change__turns">
        {capital(people(change.persons))} played it more than once. At least once in an attempt
        they:
      </p>
      <dl className="change__directions">
        {DIRECTIONS.map(([axis, what]) => (
          <div key={axis}>
            <dt>
              <AxisMark axis={axis} word={what} />
            </dt>
            <dd>
              {howMany(change.turns[axis].first)} in their first, {howMany(change.turns[axis].last)}{' '}
              in their last
            </dd>
          </div>
        ))}
      </dl>
      {shown.length > 0 && (
        <Disclosure summary="Move by move">
          <MoveTable shown={shown} moves={moves} />
        </Disclosure>
      )}
    </div>
  );
}

const DIRECTIONS = [
  ['against', 'moved against'],
  ['away', 'moved away'],
  ['repair', 'took repair'],
] as const;

interface MoveTableProps extends Pick<ChangeOfMovesProps, 'moves'> {
  readonly shown: readonly { readonly axis: Axis; readonly made: Change['moves'] }[];
}

function MoveTable({ shown, moves }: MoveTableProps) {
  return (
    <table className="moves">
      <caption>How many made each move, by what it counted as</caption>
      <thead>
        <tr>
          <th scope="col">Move</th>
          <th scope="col">First</th>
          <th scope="col">Last</th>
        </tr>
      </thead>
      {shown.map(({ axis, made }) => (
        <tbody key={axis}>
          <tr>
            <th scope="rowgroup" colSpan={3} className="moves__axis">
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
