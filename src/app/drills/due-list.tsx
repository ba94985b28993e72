/** What is due: a calm list in the order of days, with the way to each. */
import { Link } from '../ui/link.tsx';
import { dueWords } from './drill-words.ts';

export interface DueEntry {
  readonly key: string;
  readonly title: string;
  /** In which tempers, in words. */
  readonly how: string;
  readonly href: string;
  readonly inDays: number;
}

interface DueListProps {
  readonly due: readonly DueEntry[];
}

export function DueList({ due }: DueListProps) {
  if (due.length === 0)
    return (
      <p className="due__none">
        Nothing yet. After a set you say how it was, and from that follows when it comes back.
      </p>
    );
  return (
    <ul className="due">
      {due.map(({ key, title, how, href, inDays }) => (
        <li key={key}>
          <span className="due__name">
            <Link href={href}>{title}</Link>
          </span>{' '}
          <span className="due__how">{how},</span>{' '}
          <span className="due__when">{dueWords(inDays)}</span>
        </li>
      ))}
    </ul>
  );
}
