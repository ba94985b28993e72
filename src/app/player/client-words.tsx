/** The client's latest words: the answer to what was just done, then what waits to be answered. */
import { memo, type Ref } from 'react';
import type { SessionView } from '../../simulation/session.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { unmarked } from '../ui/typeset.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { seenWithReply } from './what-is-shown.ts';
import { wordsSize } from './words-size.ts';

interface ClientWordsProps {
  readonly view: SessionView;
  readonly client: string;
  readonly shown: string;
  /** Where the focus goes after a choice. */
  readonly heading: Ref<HTMLHeadingElement>;
}

export const ClientWords = memo(function ClientWords(props: ClientWordsProps) {
  const { view, client, shown, heading } = props;
  const { reply, line } = view.now;
  const seen = seenWithReply(view);
  const silent = line !== undefined && line.says === undefined;
  return (
    <div className={`words words--${wordsSize(view)}`}>
      <h2 ref={heading} tabIndex={-1} className="words__name">
        {client}
      </h2>
      {/* Announced once when it changes; the heading above takes the focus without saying it again. */}
      <div aria-live="polite" aria-atomic="true">
        {(reply?.says !== undefined || seen !== undefined) && (
          <p
            key={`reply ${view.turn}`}
            className={line === undefined ? 'words__line' : 'words__reply'}
          >
            {reply?.says !== undefined && <Emphasis text={reply.says} />}{' '}
            {seen !== undefined && (
              <i>
                <Emphasis text={seen} />
              </i>
            )}
          </p>
        )}
        <VisuallyHidden>{unmarked(shown)} </VisuallyHidden>
        {line?.says !== undefined && (
          <p key={`line ${view.turn}`} className="words__line">
            <Emphasis text={line.says} />
          </p>
        )}
        {silent && (
          <p key={`silence ${view.turn}`} className="words__silence">
            <VisuallyHidden>{client} says nothing.</VisuallyHidden>
          </p>
        )}
      </div>
    </div>
  );
});
