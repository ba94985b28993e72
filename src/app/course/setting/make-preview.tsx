/** What trainees are told of an assignment while it is being made: the brief's own words. */
import { AssignedLetter } from '../../ui/assigned/assigned-letter.tsx';
import type { MakeDraft, SettableScenario } from './make-draft.ts';

interface MakePreviewProps {
  readonly draft: MakeDraft;
  readonly settable: readonly SettableScenario[];
}

export function MakePreview({ draft, settable }: MakePreviewProps) {
  const [first, ...others] = settable.filter(({ id }) => draft.scenarios.includes(id));
  const asked = first?.tempers.filter(({ id }) => draft.tempers[first.id]?.includes(id)) ?? [];
  const free = asked.length === first?.tempers.length;
  return (
    <div className="make-preview">
      <p className="make-preview__where">
        {first === undefined
          ? 'It stands in the brief of the scenario, before they begin.'
          : `It stands in the brief of “${first.title}”, before they begin.`}
      </p>
      <AssignedLetter
        title={draft.title.trim() === '' ? 'The title you give it' : draft.title}
        note={draft.note}
        attempts={draft.attempts}
        done={0}
        client={first?.client ?? ''}
        tempers={free ? [] : asked.map(({ about }) => about)}
        others={others.map(({ title }) => ({ title, done: 0 }))}
        differs={[]}
        {...(draft.by === '' ? {} : { by: draft.by })}
      />
    </div>
  );
}
