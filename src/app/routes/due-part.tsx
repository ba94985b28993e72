/** What is due, for any page that shows it: the drills' own, and the trainee's practice. */
import { DueList } from '../drills/due-list.tsx';
import '../drills/due-list.css';
import { dueHere } from './due-entries.ts';
import { useLoaded } from './use-loaded.ts';

export function DuePart() {
  const loaded = useLoaded('due', () => dueHere(new Date()));
  if (loaded.is === 'loading') return <p aria-busy="true" />;
  if (loaded.is === 'failed') return <p>It could not be read just now.</p>;
  return <DueList due={loaded.value} />;
}
