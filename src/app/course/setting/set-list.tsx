/** What was set on this device: each with its link, its group, and the way to remove it. */
import { dayInWords } from '../../ui/assigned/assigned-words.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Link } from '../../ui/link.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { typeset } from '../../ui/typeset.ts';
import type { SetEntry } from './set-entry.ts';
import { SetLink } from './set-link.tsx';

interface SetListProps {
  readonly entries: readonly SetEntry[];
  readonly onRemove: (id: string) => void;
  readonly onSavePicture: (name: string, svg: string) => void;
}

export function SetList({ entries, onRemove, onSavePicture }: SetListProps) {
  return (
    <section className="set-list" aria-labelledby="set-list-title">
      <h2 id="set-list-title" tabIndex={-1}>
        What you have set
      </h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <h3>{typeset(entry.title)}</h3>
            <p className="set-list__facts">
              <Facts facts={factsOf(entry)} />
            </p>
            <p className="set-list__ways">
              <span>{handedInWords(entry.handedIn)}</span>
              <Link href={entry.groupHref} aria-label={`See the group: ${entry.title}`}>
                See the group
              </Link>
              <TextButton aria-label={`Remove: ${entry.title}`} onClick={() => onRemove(entry.id)}>
                Remove
              </TextButton>
            </p>
            <Disclosure summary="Link and QR code">
              <SetLink title={entry.title} link={entry.link} onSavePicture={onSavePicture} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}

function factsOf({ scenarios, by }: SetEntry): readonly string[] {
  return [...scenarios.map(typeset), ...(by === undefined ? [] : [`by ${dayInWords(by)}`])];
}

function handedInWords(count: number): string {
  if (count === 0) return 'Nobody’s work has been brought in yet.';
  return count === 1 ? 'One person has handed in.' : `${count} people have handed in.`;
}
