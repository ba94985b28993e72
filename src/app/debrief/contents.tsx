/** What is on the page, as links to it. */
import { ContentsList } from '../ui/contents-list.tsx';
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
    <ContentsList
      label="In this debrief"
      places={PLACES.filter(([place]) => !without.includes(place)).map(([place, title]) => [
        place,
        titleOf(place, title),
      ])}
    />
  );
}
