/** A link to a turn’s place in the transcript on this page. */

import { turnTitle } from '../ui/told/turn-words.ts';
import { turnAnchor } from './words/anchors.ts';

export function TurnLink({ turn }: { readonly turn: number }) {
  return (
    <a className="turn-link" href={`#${turnAnchor(turn)}`}>
      {turnTitle(turn)}
    </a>
  );
}
