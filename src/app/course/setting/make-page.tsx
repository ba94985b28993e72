/** /course/: where a tutor sets scenarios for a group, and finds again what was set. */
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { Link } from '../../ui/link.tsx';
import { Page } from '../../ui/page.tsx';
import { type Removal, RemovedLines } from '../../ui/removed-lines.tsx';
import { inQuotes, typeset } from '../../ui/typeset.ts';
import { EMPTY_DRAFT, type MakeDraft, type SettableScenario } from './make-draft.ts';
import { MakeForm } from './make-form.tsx';
import './make-page.css';
import { MakePreview } from './make-preview.tsx';
import type { SetEntry } from './set-entry.ts';
import { SetLink } from './set-link.tsx';
import { SetList } from './set-list.tsx';

export interface MakePageProps {
  readonly settable: readonly SettableScenario[];
  /** What was half written before; an empty form if nothing was. */
  readonly draft: MakeDraft;
  readonly onDraft: (draft: MakeDraft) => void;
  /** Makes an assignment of the draft, and gives it as it will stand in the list. */
  readonly onMake: (draft: MakeDraft) => Promise<SetEntry>;
  readonly entries: readonly SetEntry[];
  readonly onRemove: (id: string) => void;
  /** Those that were removed, while that can be undone. */
  readonly removed: readonly Removal[];
  readonly onUndo: (id: string) => Promise<void>;
  /** Gives the tutor a link’s QR code as a file, an SVG picture. */
  readonly onSavePicture: (name: string, svg: string) => void;
  /** Where the list of scenarios is. */
  readonly library: string;
  readonly notice?: ReactNode;
}

/** What was just made, with the draft it was made of. */
interface Fresh {
  readonly entry: SetEntry;
  readonly draft: MakeDraft;
}

export function MakePage(props: MakePageProps) {
  const { settable, onDraft, onMake, entries, onRemove, onSavePicture, library, notice } = props;
  const [draft, setDraft] = useState(props.draft);
  const [making, setMaking] = useState(entries.length === 0 || isBegun(props.draft));
  const [made, setMade] = useState<Fresh>();
  // It may have been removed from the list meanwhile.
  const fresh = entries.some(({ id }) => id === made?.entry.id) ? made : undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  const turned = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes along when one gives way to the other
  useEffect(() => {
    if (turned.current) heading.current?.focus();
  }, [making, made]);

  const write = (next: MakeDraft) => {
    setDraft(next);
    onDraft(next);
  };
  const make = async () => {
    const entry = await onMake(draft);
    turned.current = true;
    setMade({ entry, draft });
    setMaking(false);
    write(EMPTY_DRAFT);
  };
  const another = () => {
    turned.current = true;
    setMade(undefined);
    setMaking(true);
  };
  return (
    <Page letter>
      <div className="make">
        <nav aria-label="Way back">
          <Link href={library}>All scenarios</Link>
        </nav>
        <header>
          <p className="make__kind">Course</p>
          <h1>Set something for your group</h1>
          <p className="make__lead">
            You make a link and give it to your group. They play, and hand in what they choose to.
            There is no account: what you make is kept on this device.
          </p>
        </header>
        {notice !== undefined && (
          <div className="notice" role="status">
            {notice}
          </div>
        )}
        {making && (
          <section aria-labelledby="make-title">
            <h2
              id="make-title"
              ref={heading}
              tabIndex={-1}
              className={entries.length === 0 ? 'visually-hidden' : ''}
            >
              {entries.length === 0 ? 'Make a link' : 'Set another'}
            </h2>
            <MakeForm
              settable={settable}
              draft={draft}
              onDraft={write}
              onMake={() => void make()}
            />
          </section>
        )}
        {fresh !== undefined && (
          <section className="make-fresh" aria-labelledby="fresh-title">
            <h2 id="fresh-title" ref={heading} tabIndex={-1}>
              {inQuotes(typeset(fresh.entry.title))} is ready
            </h2>
            <SetLink
              title={fresh.entry.title}
              link={fresh.entry.link}
              onSavePicture={onSavePicture}
            />
            <h3 className="make-fresh__told">What your group is told</h3>
            <MakePreview draft={fresh.draft} settable={settable} />
          </section>
        )}
        {!making && (
          <p>
            <button type="button" className="onward" onClick={another}>
              {fresh === undefined ? 'Set something new' : 'Set another'}
            </button>
          </p>
        )}
        <RemovedLines removals={props.removed} onUndo={props.onUndo} home="set-list-title" />
        {entries.length > 0 && (
          <SetList entries={entries} onRemove={onRemove} onSavePicture={onSavePicture} />
        )}
      </div>
    </Page>
  );
}

function isBegun({ title, note, by, scenarios }: MakeDraft): boolean {
  return `${title}${note}${by}`.trim() !== '' || scenarios.length > 0;
}
