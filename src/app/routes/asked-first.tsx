/** Asks for the trainee's own words in a turn, unless they have been asked for already. */
import { fieldsOf } from '../../course/own-field.ts';
import { MOST_OWN_WORDS } from '../../practice/own-replies.ts';
import { keepDraft, keptDraft } from '../keeping/draft.ts';
import type { WrittenStore } from '../keeping/written-store.ts';
import { type OwnWords, WordsFirst } from '../player/words-first.tsx';
import { useAskedOnce } from './use-asked-once.ts';

interface AskedFirstProps {
  readonly run: string;
  readonly turn: number;
  readonly onShow: () => void;
}

export function AskedFirst({ run, turn, onShow }: AskedFirstProps) {
  const { asks, give } = useAskedOnce(run, turn, repliesOf, onShow);
  if (!asks) return null;
  const draft = `${run}-${turn}`;
  const show = async ({ words, aloud }: OwnWords) => {
    if (await give({ turn, words: words.trim(), aloud, moves: [] })) keepDraft(draft, undefined);
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

const repliesOf = ({ ownReplies }: WrittenStore) => ownReplies;

function draftOf(name: string): OwnWords {
  const field = fieldsOf(keptDraft(name));
  const words = field?.('words');
  return {
    words: typeof words === 'string' ? words.slice(0, MOST_OWN_WORDS) : '',
    aloud: field?.('aloud') === true,
  };
}
