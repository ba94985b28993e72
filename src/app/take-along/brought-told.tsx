/** What became of a file that was brought in, told as soon as it is known. */
import { useEffect, useRef } from 'react';
import { Disclosure } from '../ui/disclosure.tsx';

/** What became of a file. */
export type Brought =
  | {
      readonly is: 'in';
      /** Whether anything of it is here now, or was before. */
      readonly taken: boolean;
      readonly sentences: readonly string[];
      /** What was left out, and why: one plain sentence each. */
      readonly leftOut: readonly string[];
    }
  /** It wants its passphrase: none was given, or one that does not fit. */
  | { readonly is: 'closed' }
  | { readonly is: 'refused'; readonly fault: string };

interface BroughtToldProps {
  readonly name: string;
  /** Absent while the file is being read, and before there is one. */
  readonly brought?: Brought;
}

export function BroughtTold({ name, brought }: BroughtToldProps) {
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (brought === undefined || brought.is === 'closed') return;
    // The form that asked for a passphrase, and had the focus, has gone.
    if (document.activeElement === document.body) told.current?.focus();
    told.current?.scrollIntoView?.({ block: 'nearest' });
  }, [brought]);
  return (
    <div ref={told} role="status" tabIndex={-1} className="take-along__told">
      {brought === undefined && name !== '' && <p>{name} is being read …</p>}
      {brought?.is === 'refused' && <p>{brought.fault}</p>}
      {brought?.is === 'in' && (
        <>
          <p>{brought.taken ? `${name} has been brought in.` : `Nothing of ${name} was taken.`}</p>
          <ul className="take-along__sentences">
            {brought.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {brought.leftOut.length > 0 && <LeftOut faults={brought.leftOut} />}
        </>
      )}
    </div>
  );
}

/** So many are shown; a file made to annoy may have thousands. */
const SHOWN = 100;

function LeftOut({ faults }: { readonly faults: readonly string[] }) {
  return (
    <Disclosure summary="What could not be read, and why" open={faults.length <= 5}>
      <ul className="take-along__faults">
        {faults.slice(0, SHOWN).map((fault, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made once and never changes
          <li key={place}>{fault}</li>
        ))}
      </ul>
      {faults.length > SHOWN && <p>And {faults.length - SHOWN} more.</p>}
    </Disclosure>
  );
}
