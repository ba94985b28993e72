/** What is on the page, as links to it. */
import { PLACES, type PlaceName } from './words/anchors.ts';

interface ContentsProps {
  readonly client: string;
  readonly complete: boolean;
  /** Parts that are not on this page. */
  readonly without?: readonly PlaceName[];
}

export function Contents({ client, complete, without = [] }: ContentsProps) {
  const titleOf = (place: PlaceName, title: string) => {
    if (place === 'side') return `${client}’s side`;
    return place === 'ending' && !complete ? 'Where it stands' : title;
  };
  return (
    <nav className="contents" aria-label="In this debrief">
      <ul>
        {PLACES.filter(([place]) => !without.includes(place)).map(([place, title]) => (
          <li key={place}>
            <a href={`#${place}`}>{titleOf(place, title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
