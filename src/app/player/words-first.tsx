/** Before the replies are shown: what the trainee would say or do by themselves. */
import { useState } from 'react';
import { WrittenField } from '../ui/written-field.tsx';
import './words-first.css';

/** What was written or said aloud; both may be empty, and the replies are shown all the same. */
export interface OwnWords {
  readonly words: string;
  readonly aloud: boolean;
}

interface WordsFirstProps {
  /** As it was left when the page was last here. */
  readonly draft: OwnWords;
  /** Characters, at the most. */
  readonly most: number;
  readonly onDraft: (words: OwnWords) => void;
  readonly onShow: (words: OwnWords) => void;
}

export function WordsFirst({ draft, most, onDraft, onShow }: WordsFirstProps) {
  const [own, setOwn] = useState(draft);
  const change = (part: Partial<OwnWords>) => {
    const next = { ...own, ...part };
    setOwn(next);
    onDraft(next);
  };
  return (
    <section className="words-first" aria-labelledby="words-first-title">
      <h2 id="words-first-title" className="options__title">
        First in your own words
      </h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onShow(own);
        }}
      >
        <WrittenField
          label="What would you say, or do?"
          hint="No real client’s details, please. It stays on this device, and is not part of what is handed in."
          most={most}
          lines={2}
          value={own.words}
          onWrite={(words) => change({ words })}
        />
        <label className="tick words-first__aloud">
          <input
            type="checkbox"
            checked={own.aloud}
            onChange={() => change({ aloud: !own.aloud })}
          />
          <span>I have said it aloud</span>
        </label>
        <button type="submit" className="onward">
          Show the replies
        </button>
      </form>
    </section>
  );
}
