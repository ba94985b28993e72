/** Which turns go on the page, and what is to stand with each. */
import { useState } from 'react';
import { withTurn } from '../../practice/by-turn.ts';
import { SHEET_LIMITS, type SheetTurn } from '../../practice/sheet.ts';
import type { Turn } from '../../simulation/playthrough.ts';
import { type Removal, RemovedLines } from '../ui/removed-lines.tsx';
import { turnName, turnTitle } from '../ui/told/turn-words.ts';
import { unmarked } from '../ui/typeset.ts';
import { WrittenField } from '../ui/written-field.tsx';

interface TurnsChoiceProps {
  readonly turns: readonly Turn[];
  readonly chosen: readonly SheetTurn[];
  /** Turns to which the trainee has a reply of their own. */
  readonly withOwn: readonly number[];
  readonly onChoose: (chosen: readonly SheetTurn[]) => void;
}

export function TurnsChoice({ turns, chosen, withOwn, onChoose }: TurnsChoiceProps) {
  // What stood with a turn that was taken off, as long as the page stands: a tick is soon slipped.
  const [dropped, setDropped] = useState<readonly SheetTurn[]>([]);
  const put = (turn: SheetTurn) => {
    setDropped((now) => now.filter((one) => one.turn !== turn.turn));
    onChoose(withTurn(chosen, turn));
  };
  const drop = (turn: SheetTurn) => {
    setDropped((now) => [...now, turn]);
    onChoose(chosen.filter((one) => one.turn !== turn.turn));
  };
  return (
    <fieldset className="asked turns-choice">
      <legend>Turns</legend>
      <p className="asked__hint">Two or three are enough for an hour.</p>
      <ul>
        {turns.map(({ index, chosen: { response } }) => {
          const on = chosen.find(({ turn }) => turn === index);
          const off = dropped.find(({ turn }) => turn === index);
          const tick = `turns-choice-${index}`;
          return (
            <li key={index}>
              <label className="tick">
                <input
                  id={tick}
                  type="checkbox"
                  checked={on !== undefined}
                  onChange={() => (on === undefined ? put(off ?? nothingWith(index)) : drop(on))}
                />
                <span>
                  <span className="turns-choice__name">{turnTitle(index)}</span>
                  <span
                    className={
                      response.say === undefined ? 'turns-choice__act' : 'turns-choice__words'
                    }
                  >
                    {unmarked(response.say ?? response.do ?? '')}
                  </span>
                </span>
              </label>
              {on !== undefined && (
                <WithTurn turn={on} hasOwn={withOwn.includes(index)} onChange={put} />
              )}
              <RemovedLines
                removals={off === undefined || !hasMore(off) ? [] : [goneWith(off)]}
                onUndo={async () => {
                  if (off !== undefined) put(off);
                }}
                home={tick}
                takesFocus={false}
              />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

function nothingWith(turn: number): SheetTurn {
  return { turn, mine: false, counted: false, felt: false, note: '' };
}

function hasMore({ mine, counted, felt, note }: SheetTurn): boolean {
  return mine || counted || felt || note.trim() !== '';
}

function goneWith({ turn, note }: SheetTurn): Removal {
  const what = note.trim() === '' ? 'what you had with it' : 'your note';
  return { key: String(turn), said: `${turnTitle(turn)} is off the page, and ${what} too.` };
}

interface WithTurnProps {
  readonly turn: SheetTurn;
  readonly hasOwn: boolean;
  readonly onChange: (turn: SheetTurn) => void;
}

function WithTurn({ turn, hasOwn, onChange }: WithTurnProps) {
  const name = turnName(turn.turn);
  return (
    <div className="turns-choice__with">
      {hasOwn && (
        <label className="tick">
          <input
            type="checkbox"
            checked={turn.mine}
            onChange={() => onChange({ ...turn, mine: !turn.mine })}
          />
          <span>What I would have said myself</span>
        </label>
      )}
      <label className="tick">
        <input
          type="checkbox"
          checked={turn.counted}
          onChange={() => onChange({ ...turn, counted: !turn.counted })}
        />
        <span>What it counted as, and why</span>
      </label>
      <label className="tick">
        <input
          type="checkbox"
          checked={turn.felt}
          onChange={() => onChange({ ...turn, felt: !turn.felt })}
        />
        <span>What was felt and not said</span>
      </label>
      <WrittenField
        label={`My note to ${name}`}
        most={SHEET_LIMITS.note}
        lines={2}
        value={turn.note}
        onWrite={(note) => onChange({ ...turn, note })}
      />
    </div>
  );
}
