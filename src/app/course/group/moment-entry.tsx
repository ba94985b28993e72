/** One moment of a group: the client’s words, what was on offer, and how many chose what. */
import type { MomentChange } from '../../../course/first-and-last.ts';
import type { MomentOfGroup, OptionOfGroup } from '../../../course/moments-of-group.ts';
import { Emphasis } from '../../ui/emphasis.tsx';
import { Link } from '../../ui/link.tsx';
import { capital } from '../../ui/number-words.ts';
import {
  cameSentence,
  changeSentences,
  chosenBy,
  NOT_TOLD,
  people,
  WHY_NOT_TOLD,
} from '../group-words.ts';
import { ShareBar } from '../share-bar.tsx';

interface MomentEntryProps {
  readonly moment: MomentOfGroup;
  readonly change: MomentChange | undefined;
  /** Where it is shown large, to the group. */
  readonly seminarHref: string;
  /** Where the map leads to. */
  readonly anchor: string;
}

export function MomentEntry({ moment, change, seminarHref, anchor }: MomentEntryProps) {
  const { line, came, otherLines, options } = moment;
  return (
    <li className="moment" id={anchor} tabIndex={-1}>
      <h5 className="moment__words">
        <Emphasis text={line.says ?? line.shows ?? ''} />
      </h5>
      {line.says !== undefined && line.shows !== undefined && (
        <p className="moment__shows">
          <Emphasis text={line.shows} />
        </p>
      )}
      <p className="moment__came">{cameSentence(came, otherLines)}</p>
      <ul className="moment__options">
        {options.map((option) => (
          <OptionEntry key={option.response.id} option={option} came={came} />
        ))}
      </ul>
      {options.some(({ told }) => told === undefined) && (
        <p className="moment__note">{WHY_NOT_TOLD}</p>
      )}
      {change !== undefined && (
        <p className="moment__note">
          {capital(people(change.persons))} came here in their first attempt and in their last.{' '}
          {changeSentences(change).join(' ')}
        </p>
      )}
      <p className="moment__ways">
        <Link href={seminarHref}>Show it to the group</Link>
      </p>
    </li>
  );
}

function OptionEntry({ option, came }: { readonly option: OptionOfGroup; readonly came: number }) {
  const { response, told } = option;
  return (
    <li className="moment__option">
      <p className={response.say === undefined ? 'moment__said moment__said--act' : 'moment__said'}>
        <Emphasis text={response.say ?? response.do ?? ''} />
      </p>
      <p className="moment__count">{told === undefined ? NOT_TOLD : chosenBy(told, came)}</p>
      <ShareBar part={told?.chosen ?? 0} whole={told?.onOffer ?? 1} />
    </li>
  );
}
