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
  const replies = loaded.is === 'here' ? loaded.value : [];
  const answered = replies.some((reply) => reply.turn === turn);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when it is known
  useEffect(() => {
    if (answered) onShow();
  }, [answered]);
  if (loaded.is === 'loading' || answered) return <p className="visually-hidden">One moment …</p>;
  const draft = `${run}-${turn}`;
  const show = async ({ words, aloud }: OwnWords) => {
    onShow();
    try {
      const written = await openWrittenStore();
      const reply = { turn, words: words.trim(), aloud, moves: [] };
      await written.ownReplies.keep(run, withReply(replies, reply));
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
