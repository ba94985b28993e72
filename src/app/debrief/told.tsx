/** What an author tells in paragraphs, with emphasis. */
import { Emphasis } from '../ui/emphasis.tsx';
import { paragraphsOf } from '../ui/prose.tsx';

interface ToldProps {
  readonly text: string;
  readonly className: string;
}

export function Told({ text, className }: ToldProps) {
  return (
    <div className={className}>
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph}>
          <Emphasis text={paragraph} />
        </p>
      ))}
    </div>
  );
}
