/** One moment, large, for a room full of people: first the question, then what the group chose. */
import { useEffect, useRef, useState } from 'react';
import type { OptionOfGroup } from '../../../course/moments-of-group.ts';
import type { Card, ClientLine } from '../../../scenario/scenario.ts';
import '../../ui/base.css';
import { Emphasis } from '../../ui/emphasis.tsx';
import { Link } from '../../ui/link.tsx';
import '../../ui/pieces.css';
import { RoomFigure } from '../../ui/room/room-figure.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { typeset } from '../../ui/typeset.ts';
import { FullScreenButton } from './full-screen-button.tsx';
import './seminar-screen.css';
import { SeminarOptions } from './seminar-options.tsx';
import { useSeminarKeys } from './use-seminar-keys.ts';
import { wordsSize } from './words-size.ts';

export interface SeminarMoment {
  readonly id: string;
  readonly line: ClientLine;
  readonly options: readonly OptionOfGroup[];
  /** Persons who answered here. */
  readonly came: number;
}

export interface SeminarScreenProps {
  readonly card: Pick<Card, 'title' | 'client' | 'setting' | 'hour'>;
  readonly moment: SeminarMoment;
  /** Its place among those that can be shown; 1 for the first. */
  readonly place: number;
  readonly places: number;
  /** Goes to another; absent at either end. */
  readonly onPrevious?: () => void;
  readonly onNext?: () => void;
  /** The way back to the group. */
  readonly back: { readonly title: string; readonly href: string };
}

export function SeminarScreen(props: SeminarScreenProps) {
  const { card, moment, place, places, onPrevious, onNext, back } = props;
  const [shownAt, setShownAt] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const came = useRef(moment.id);
  const shown = shownAt === moment.id;
  const { line, options } = moment;
  const turn = () => setShownAt(shown ? undefined : moment.id);
  useSeminarKeys({ turn, previous: onPrevious, next: onNext });

  useEffect(() => {
    // On the way to another moment its words take the focus; on arrival the page sees to that.
    if (came.current !== moment.id) heading.current?.focus({ preventScroll: true });
    came.current = moment.id;
  }, [moment.id]);

  return (
    <main className={`seminar seminar--${wordsSize(line, options)}`}>
      <section className="seminar__room" aria-label="The room">
        <RoomFigure
          setting={card.setting}
          hour={card.hour}
          posture={line.posture ?? 'facing'}
          seed={place}
          shows={line.shows ?? `${card.client.name} is with you.`}
          silence={line.says === undefined}
        />
      </section>
      <div className="seminar__talk">
        <p className="seminar__bar">
          <Link href={back.href}>{back.title}</Link>
          <FullScreenButton />
        </p>
        <div className="seminar__moment">
          <p className="seminar__name">{card.client.name}</p>
          <h1 ref={heading} tabIndex={-1} className="seminar__words">
            <Emphasis text={line.says ?? line.shows ?? ''} />
          </h1>
          <SeminarOptions options={options} came={moment.came} shown={shown} />
        </div>
        <div className="seminar__ways">
          <button type="button" className="onward" aria-keyshortcuts="Space" onClick={turn}>
            {shown ? 'Hide what the group chose' : 'Show what the group chose'}
          </button>
          <nav className="seminar__places" aria-label={`Moments of ${typeset(card.title)}`}>
            <TextButton
              disabled={onPrevious === undefined}
              aria-keyshortcuts="ArrowLeft"
              onClick={onPrevious}
            >
              Previous
            </TextButton>
            <span className="seminar__place">
              Moment {place} of {places}
            </span>
            <TextButton
              disabled={onNext === undefined}
              aria-keyshortcuts="ArrowRight"
              onClick={onNext}
            >
              Next
            </TextButton>
          </nav>
        </div>
      </div>
    </main>
  );
}
