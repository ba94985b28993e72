/** Everything that is kept on this device: how much there is, and how to take, add or erase it. */
import { useEffect, useRef } from 'react';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import { BringPart, type BringPartProps } from './bring-part.tsx';
import { ErasePart, type ErasePartProps, listed } from './erase-part.tsx';
import { SavePart, type SavePartProps } from './save-part.tsx';
import './take-along.css';

export interface TakeAlongPageProps
  extends SavePartProps,
    BringPartProps,
    Omit<ErasePartProps, 'onSave'> {
  readonly library: string;
  /** Whether what is kept has been counted yet. */
  readonly counted: boolean;
  /** Said when the browser lets nothing be stored, or when everything has just been erased. */
  readonly notice?: string;
}

export function TakeAlongPage(props: TakeAlongPageProps) {
  const { library, counted, kept, notice, canSeal, onSave, onBring, onErase } = props;
  return (
    <Page letter>
      <div className="take-along">
        <nav aria-label="Way back">
          <Link href={library}>All scenarios</Link>
        </nav>
        <header>
          <h1>Take it along</h1>
          <p className="take-along__lead">
            What you do in Reattune is kept in this browser, on this device, and nowhere else. From
            here it can go with you to another device, be put by as a copy, or be erased.
          </p>
        </header>
        {notice !== undefined && <Notice text={notice} />}
        <section className="take-along__part" aria-labelledby="kept-title" aria-busy={!counted}>
          <h2 id="kept-title">What is kept here</h2>
          <p className="take-along__kept">{counted ? keptSaid(kept) : ' '}</p>
        </section>
        <SavePart canSeal={canSeal} onSave={onSave} />
        <BringPart onBring={onBring} />
        <ErasePart kept={kept} onSave={() => onSave(undefined)} onErase={onErase} />
      </div>
    </Page>
  );
}

function keptSaid(kept: readonly string[]): string {
  return kept.length === 0 ? 'Nothing yet.' : `${listed(kept)}.`;
}

/** Whoever comes here because something has happened is told it first. */
function Notice({ text }: { readonly text: string }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} tabIndex={-1} className="notice" role="status">
      {text}
    </div>
  );
}
