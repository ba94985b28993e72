/** A link to a turn’s place in the transcript on this page. */
import { turnAnchor } from './words/anchors.ts';
import { turnTitle } from './words/turn-words.ts';

export function TurnLink({ turn }: { readonly turn: number }) {
  return (
    <a className="turn-link" href={`#${turnAnchor(turn)}`}>
      {turnTitle(turn)}
    </a>
  );
}
