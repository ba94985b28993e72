/** What is on a long page, as links to it. */
import './contents-list.css';

interface ContentsListProps {
  readonly label: string;
  /** The id of each place, and what it is called. */
  readonly places: readonly (readonly [id: string, title: string])[];
}

export function ContentsList({ label, places }: ContentsListProps) {
  return (
    <nav className="contents" aria-label={label}>
      <ul>
        {places.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
