/** The form by which a tutor sets scenarios: a title and one scenario are enough. */
import { useRef, useState } from 'react';
import { ASSIGNMENT_LIMITS } from '../../../course/assignment.ts';
import { timesInWords } from '../../ui/assigned/assigned-words.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { WrittenField } from '../../ui/written-field.tsx';
import { type DraftFaults, faultsOf, type MakeDraft, type SettableScenario } from './make-draft.ts';
import { MakePreview } from './make-preview.tsx';
import { MakeScenarios } from './make-scenarios.tsx';

interface MakeFormProps {
  readonly settable: readonly SettableScenario[];
  readonly draft: MakeDraft;
  readonly onDraft: (draft: MakeDraft) => void;
  /** Called with a draft in which nothing is wrong. */
  readonly onMake: () => void;
}

const NO_FAULTS: DraftFaults = {};

export function MakeForm({ settable, draft, onDraft, onMake }: MakeFormProps) {
  const [faults, setFaults] = useState(NO_FAULTS);
  const form = useRef<HTMLFormElement>(null);
  const change = (part: Partial<MakeDraft>) => {
    const changed = { ...draft, ...part };
    onDraft(changed);
    // What was found wrong goes as soon as it is mended; new faults wait for the next try.
    const left = faultsOf(changed);
    setFaults(Object.fromEntries(Object.entries(left).filter(([name]) => name in faults)));
  };
  const send = () => {
    const found = faultsOf(draft);
    setFaults(found);
    if (Object.keys(found).length === 0) onMake();
    else requestAnimationFrame(() => focusFirstFault(form.current));
  };
  return (
    <form
      ref={form}
      className="make-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <WrittenField
        label="Title"
        hint="Your group sees it, and you find it again by it."
        fault={faults.title}
        most={ASSIGNMENT_LIMITS.title}
        lines={1}
        value={draft.title}
        onWrite={(title) => change({ title })}
      />
      <MakeScenarios
        settable={settable}
        draft={draft}
        fault={faults.scenarios}
        onChange={(scenarios, tempers) => change({ scenarios, tempers })}
      />
      <Field
        label="How often each"
        hint="Each further time comes after the debrief of the one before."
      >
        {(asked) => (
          <select
            {...asked}
            className="line-select"
            value={draft.attempts}
            onChange={(event) => change({ attempts: Number(event.target.value) })}
          >
            {Array.from({ length: ASSIGNMENT_LIMITS.attempts }, (_, less) => less + 1).map(
              (attempts) => (
                <option key={attempts} value={attempts}>
                  {timesInWords(attempts)}
                </option>
              ),
            )}
          </select>
        )}
      </Field>
      <WrittenField
        label="A note to the group, if you like"
        hint="Whoever has the link can read it. No real client’s details, please."
        fault={faults.note}
        most={ASSIGNMENT_LIMITS.note}
        lines={3}
        value={draft.note}
        onWrite={(note) => change({ note })}
      />
      <Field
        label="A day it is asked for, if you like"
        hint="Your group is told the day; nothing closes when it has passed."
        fault={faults.by}
      >
        {(asked) => (
          <input
            {...asked}
            className="line-input line-input--plain"
            type="date"
            value={draft.by}
            onChange={(event) => change({ by: event.target.value })}
          />
        )}
      </Field>
      <p className="make-form__mode">
        It is played as a session: nothing is analysed until the end, and then there is the debrief.
      </p>
      <Disclosure summary="Read what your group will be told">
        <MakePreview draft={draft} settable={settable} />
      </Disclosure>
      <button type="submit" className="onward">
        Make the link
      </button>
    </form>
  );
}

function focusFirstFault(form: HTMLFormElement | null): void {
  const faulty = form?.querySelector<HTMLElement>('[aria-invalid]');
  const control = faulty?.matches('fieldset') ? faulty.querySelector('input') : faulty;
  control?.focus();
}
