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
  const draft = draftOf(run, turn);
  const answered =
    draft.given || (loaded.is === 'here' && loaded.value.some((reply) => reply.turn === turn));
  useEffect(() => {
    if (!answered) return;
    const { given, ...own } = draftOf(run, turn);
    // The page went before it could be kept.
    if (given) void keep(run, turn, own);
    onShow();
  }, [answered, run, turn, onShow]);
  if (loaded.is === 'loading' || answered) return null;
  return (
    <WordsFirst
      draft={draft}
      most={MOST_OWN_WORDS}
      onDraft={(own) => keepDraft(draftName(run, turn), own)}
      onShow={(own) => {
        // At once, so that nothing is asked for twice: the store takes a moment.
        keepDraft(draftName(run, turn), { ...own, given: true });
        onShow();
        void keep(run, turn, own);
      }}
    />
  );
}

async function keep(run: string, turn: number, { words, aloud }: OwnWords): Promise<void> {
  const reply = { turn, words: words.trim(), aloud, moves: [] };
  try {
    const written = await openWrittenStore();
    await written.ownReplies.change(run, (kept) => withReply(kept, reply));
    keepDraft(draftName(run, turn), undefined);
  } catch {
    // It is gone with the page then, but for the draft; trouble with storage is told by the run.
  }
}

function draftName(run: string, turn: number): string {
  return `${run}-${turn}`;
}

/** What is half written in a turn, or was given and may not have been kept yet. */
function draftOf(run: string, turn: number): OwnWords & { readonly given: boolean } {
  const field = fieldsOf(keptDraft(draftName(run, turn)));
  const words = field?.('words');
  return {
    words: typeof words === 'string' ? words.slice(0, MOST_OWN_WORDS) : '',
    aloud: field?.('aloud') === true,
    given: field?.('given') === true,
  };
}
