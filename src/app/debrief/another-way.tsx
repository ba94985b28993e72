/** Going back into a turn: the ways already taken from it, and one more. */
import type { Response } from '../../scenario/scenario.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { Link } from '../ui/link.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { quoted, turnName } from '../ui/told/turn-words.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

/** A run that went back into this one. */
export interface TakenWay {
  readonly id: string;
  /** The turn it takes another way from, counted from 0. */
  readonly turn: number;
  /** What was said there instead; nothing when it has got no further. */
  readonly said?: Pick<Response, 'say' | 'do'>;
  readonly ended: boolean;
  /** Its debrief, or where it goes on. */
  readonly href: string;
}

/** The ways through a run, as its debrief offers them. */
export interface Ways {
  readonly taken: readonly TakenWay[];
  /** Goes back to where a turn began, to answer it otherwise. */
  readonly onTake: (turn: number) => void;
}

interface AnotherWayProps {
  readonly turn: number;
  readonly ways: Ways;
}

export function AnotherWay({ turn, ways }: AnotherWayProps) {
  const taken = ways.taken.filter((way) => way.turn === turn);
  return (
    <div className="another-way">
      {taken.length > 0 && (
        <ul className="another-way__taken">
          {taken.map(({ id, said, ended, href }) => (
            <li key={id}>
              {said === undefined ? (
                'You went back to here, and have said nothing yet. '
              ) : (
                <>
                  Another time: <Emphasis text={quoted(said)} />{' '}
                </>
              )}
              <Link href={href}>
                {ended ? 'How that went' : 'Go on with it'}
                <VisuallyHidden>{` (${turnName(turn)})`}</VisuallyHidden>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <TextButton onClick={() => ways.onTake(turn)}>
        Go back to {turnName(turn)} and answer otherwise
      </TextButton>
    </div>
  );
}
