/** The turns behind a statement: what the client said, what was answered, and what it counted as. */
import type { ReactNode } from 'react';
import type { Tried } from '../../practice/first-tries.ts';
import { AxisMark } from '../ui/axis-mark.tsx';
import { Emphasis } from '../ui/emphasis.tsx';
import { Link } from '../ui/link.tsx';
import { clientName } from '../ui/told/client-name.ts';
import { moveNotes } from '../ui/told/move-words.ts';
import { quoted, turnTitle } from '../ui/told/turn-words.ts';
import { inQuotes, unmarked } from '../ui/typeset.ts';

/** Where a turn stands in the debrief of its run. */
export type TurnHref = (tried: Tried) => string;

interface TurnsBehindProps<T extends Tried> {
  readonly turns: readonly T[];
  readonly href: TurnHref;
  /** What else there is to say of a turn. */
  readonly note?: (tried: T) => ReactNode;
}

export function TurnsBehind<T extends Tried>({ turns, href, note }: TurnsBehindProps<T>) {
  return (
    <ol className="turns-behind">
      {turns.map((tried) => {
        const more = note?.(tried);
        return (
          <li key={`${tried.past.id}/${tried.turn.index}`}>
            <TurnBehind tried={tried} href={href(tried)} />
            {more !== undefined && <p className="turns-behind__note">{more}</p>}
          </li>
        );
      })}
    </ol>
  );
}

interface TurnBehindProps {
  readonly tried: Tried;
  readonly href: string;
}

function TurnBehind({ tried: { past, turn }, href }: TurnBehindProps) {
  const { scenario } = past.run;
  const { says, shows } = turn.line;
  const { response } = turn.chosen;
  return (
    <>
      <p className="turns-behind__where">
        <Link href={href}>
          {turnTitle(turn.index)} of {inQuotes(unmarked(scenario.card.title))}
        </Link>
      </p>
      <p className="turns-behind__client">
        <span className="visually-hidden">{clientName(scenario)}: </span>
        {says !== undefined && <Emphasis text={`${inQuotes(says)} `} />}
        {shows !== undefined && (
          <span className="turns-behind__shows">
            <Emphasis text={shows} />
          </span>
        )}
      </p>
      <p>
        {response.say !== undefined && <span className="turns-behind__you">You: </span>}
        <Emphasis text={quoted(response)} />
      </p>
      <ul className="turns-behind__moves">
        {moveNotes(turn.chosen.counts, scenario).map(({ move, axis, word, name }) => (
          <li key={move}>
            <AxisMark axis={axis} {...(word === undefined ? {} : { word })} />
            <span>{name}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
