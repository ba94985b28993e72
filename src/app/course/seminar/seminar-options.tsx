/** What could be said or done: between hair lines, with what the group chose once that is asked for. */
import type { OptionOfGroup } from '../../../course/moments-of-group.ts';
import { Emphasis } from '../../ui/emphasis.tsx';
import { chosenBy, NOT_TOLD } from '../group-words.ts';
import { ShareBar } from '../share-bar.tsx';

interface SeminarOptionsProps {
  readonly options: readonly OptionOfGroup[];
  readonly came: number;
  readonly shown: boolean;
}

export function SeminarOptions({ options, came, shown }: SeminarOptionsProps) {
  return (
    <section className="seminar__options" aria-labelledby="seminar-options" data-shown={shown}>
      <h2 id="seminar-options">{shown ? 'What the group chose' : 'What would you say?'}</h2>
      <ul aria-live="polite">
        {options.map(({ response, told }) => (
          <li key={response.id} className="seminar__option">
            <p className={response.say === undefined ? 'seminar__act' : 'seminar__say'}>
              <Emphasis text={response.say ?? response.do ?? ''} />
            </p>
            {/* Its place is kept, so that nothing moves when it is told. */}
            <p className="seminar__count">
              {shown && (told === undefined ? NOT_TOLD : chosenBy(told, came))}
            </p>
            <ShareBar part={shown ? (told?.chosen ?? 0) : 0} whole={told?.onOffer ?? 1} />
          </li>
        ))}
      </ul>
    </section>
  );
}
