/** Asks for the trainee's own words in a turn, unless they have been asked for already. */
import { useEffect } from 'react';
import { fieldsOf } from '../../course/own-field.ts';
import { MOST_OWN_WORDS, withReply } from '../../practice/own-replies.ts';
import { keepDraft, keptDraft } from '../keeping/draft.ts';
import { openWrittenStore } from '../keeping/open-store.ts';
import { type OwnWords, WordsFirst } from '../player/words-first.tsx';
import { ownRepliesTo } from './own-replies-to.ts';
import { useLoaded } from './use-loaded.ts';

interface AskedFirstProps {
  readonly run: string;
  readonly turn: number;
  readonly onShow: () => void;
}

export function AskedFirst({ run, turn, onShow }: AskedFirstProps) {
  const loaded = useLoaded(run, () => ownRepliesTo(run));
  const answered = loaded.is === 'here' && loaded.value.some((reply) => reply.turn === turn);
  useEffect(() => {
    if (answered) onShow();
  }, [answered, onShow]);
  if (loaded.is === 'loading' || answered) return null;
  const draft = `${run}-${turn}`;
  const show = async ({ words, aloud }: OwnWords) => {
    onShow();
    const reply = { turn, words: words.trim(), aloud, moves: [] };
    try {
      const written = await openWrittenStore();
      await written.ownReplies.change(run, (kept) => withReply(kept, reply));
      keepDraft(draft, undefined);
    } catch {
      // It is gone with the page then, but for the draft; trouble with storage is told by the run.
    }
  };
  return (
    <WordsFirst
      draft={draftOf(draft)}
      most={MOST_OWN_WORDS}
      onDraft={(own) => keepDraft(draft, own)}
      onShow={(own) => void show(own)}
    />
  );
}

function draftOf(name: string): OwnWords {
  const field = fieldsOf(keptDraft(name));
  const words = field?.('words');
  return {
    words: typeof words === 'string' ? words.slice(0, MOST_OWN_WORDS) : '',
    aloud: field?.('aloud') === true,
  };
}
