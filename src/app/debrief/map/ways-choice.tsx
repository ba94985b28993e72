/** The ways that can be drawn on the map, by name: each is switched on and off. */
import { dayInWords } from '../../ui/assigned/assigned-words.ts';
import '../../ui/field.css';
import { OwnWaySign } from '../../ui/map/own-way-sign.tsx';
import { type ToldWay, wayTitle } from './told-way.ts';

interface WaysChoiceProps {
  readonly ways: readonly ToldWay[];
  /** Ids of the runs that are drawn. */
  readonly shown: ReadonlySet<string>;
  readonly onShow: (shown: ReadonlySet<string>) => void;
}

export function WaysChoice({ ways, shown, onShow }: WaysChoiceProps) {
  const turn = (run: string) => {
    const next = new Set(shown);
    if (!next.delete(run)) next.add(run);
    onShow(next);
  };
  return (
    <fieldset className="asked ways-choice">
      <legend>Ways on the map</legend>
      <ul>
        {ways.map(({ way, relation, day }) => (
          <li key={way.run}>
            <label className="tick">
              <input type="checkbox" checked={shown.has(way.run)} onChange={() => turn(way.run)} />
              <span className="ways-choice__way">
                <OwnWaySign stroke={way.stroke} mark={way.mark} />
                <span>
                  {wayTitle(relation)}
                  <span className="ways-choice__day">{dayInWords(day).replace(/^\S+ /, '')}</span>
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
