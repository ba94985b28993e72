/** A run whose trainee asks themselves first: each turn waits for their own words. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { fieldsOf } from '../../course/own-field.ts';
import { MOST_OWN_WORDS, type OwnReplies, withReply } from '../../practice/own-replies.ts';
import type { Attempt } from '../keeping/attempt.ts';
import { OWN_REPLIES, orNone } from '../keeping/by-run.ts';
import { keepDraft, keptDraft } from '../keeping/draft.ts';
import { openStore } from '../keeping/open-store.ts';
import { type Loaded, useLoaded } from './use-loaded.ts';

const WordsFirst = lazy(async () => ({
  default: (await import('../player/words-first.tsx')).WordsFirst,
}));

/**
 * What stands in place of the replies until they are asked for; nothing otherwise.
 * @param ended Whether the run has come to its end: nothing more is asked then.
 */
export function useWordsFirst(
  attempt: Attempt,
  turn: number,
  ended: boolean,
): ReactNode | undefined {
  const asked = attempt.wordsFirst === true;
  const loaded: Loaded<OwnReplies> = useLoaded(asked ? attempt.id : '', () =>
    asked ? kept(attempt.id) : Promise.resolve([]),
  );
  const [added, setAdded] = useState<OwnReplies>([]);
  if (!asked || ended) return undefined;
  if (loaded.is === 'loading') return <p className="visually-hidden">One moment …</p>;
  const before = loaded.is === 'here' ? loaded.value : [];
  const replies = added.reduce(withReply, before);
  if (replies.some((reply) => reply.turn === turn)) return undefined;
  const draft = `${attempt.id}-${turn}`;
  return (
    <Suspense fallback={<p className="visually-hidden">One moment …</p>}>
      <WordsFirst
        key={turn}
        draft={draftOf(draft)}
        most={MOST_OWN_WORDS}
        onDraft={(own) => keepDraft(draft, own)}
        onShow={({ words, aloud }) => {
          const reply = { turn, words: words.trim(), aloud, moves: [] };
          setAdded(withReply(added, reply));
          // What cannot be stored is gone with the page; the run itself says what is amiss.
          void openStore()
            .then((store) => store.ownReplies.keep(attempt.id, withReply(replies, reply)))
            .then(() => keepDraft(draft, undefined))
            .catch(() => {});
        }}
      />
    </Suspense>
  );
}

async function kept(run: string): Promise<OwnReplies> {
  return orNone(await (await openStore()).ownReplies.of(run), OWN_REPLIES);
}

function draftOf(name: string) {
  const field = fieldsOf(keptDraft(name));
  const words = field?.('words');
  return {
    words: typeof words === 'string' ? words.slice(0, MOST_OWN_WORDS) : '',
    aloud: field?.('aloud') === true,
  };
}
