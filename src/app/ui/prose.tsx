/** Text as its author wrote it: paragraphs parted by blank lines, and nothing of it is markup. */
import { Emphasis } from './emphasis.tsx';

interface ProseProps {
  readonly text: string;
  readonly className?: string;
}

export function Prose({ text, className }: ProseProps) {
  const paragraphs = paragraphsOf(text);
  return (
    <div className={className === undefined ? 'prose' : `prose ${className}`}>
      {paragraphs.map((paragraph, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text's paragraphs never change places
        <p key={place}>
          <Emphasis text={paragraph} />
        </p>
      ))}
    </div>
  );
}

/** The paragraphs of a text, trimmed; none of an empty one. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
