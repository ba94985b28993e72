/** The library's filters: one sentence with five places to fill. */
import { useId } from 'react';
import type { Term } from '../../scenario/rubric.ts';
import { LEVELS, RUPTURES, SETTINGS } from '../../scenario/scenario.ts';
import type { Story } from './story.ts';
import type { Wish } from './wish.ts';
import { LONGEST_WORD, occurring } from './wish.ts';
import { RUPTURE_WORDS, SETTING_WORDS } from './words.ts';

interface FiltersProps {
  readonly stories: readonly Story[];
  readonly skills: readonly Term[];
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
}

export function Filters({ stories, skills, wish, onWish }: FiltersProps) {
  if (stories.length < 2) return null;
  const ruptures = occurring(stories, 'rupture');
  const levels = occurring(stories, 'level');
  const practised = occurring(stories, 'skill');
  const settings = occurring(stories, 'setting');
  return (
    <form
      className="filters"
      aria-label="Narrow the list"
      onSubmit={(event) => event.preventDefault()}
    >
      <Place
        says="Show"
        label="Kind of rupture"
        any="any kind of rupture"
        value={wish.rupture}
        choices={RUPTURES.filter((rupture) => ruptures.includes(rupture)).map((rupture) => ({
          id: rupture,
          name: RUPTURE_WORDS[rupture].toLowerCase(),
        }))}
        onPick={(rupture) => onWish({ ...wish, rupture })}
      />
      <Place
        says="practising"
        label="Skill"
        any="any skill"
        value={wish.skill}
        choices={skills
          .filter((skill) => practised.includes(skill.id))
          .map(({ id, name }) => ({ id, name: name.toLowerCase() }))}
        onPick={(skill) => onWish({ ...wish, skill })}
      />
      <Place
        says="at"
        label="Level"
        any="any level"
        value={wish.level}
        choices={LEVELS.filter((level) => levels.includes(level)).map((level) => ({
          id: level,
          name: `${level} level`,
        }))}
        onPick={(level) => onWish({ ...wish, level })}
      />
      <Place
        label="Setting"
        any="in any setting"
        value={wish.setting}
        choices={SETTINGS.filter((setting) => settings.includes(setting)).map((setting) => ({
          id: setting,
          name: SETTING_WORDS[setting],
        }))}
        onPick={(setting) => onWish({ ...wish, setting })}
      />
      <Word value={wish.word} onType={(word) => onWish({ ...wish, word })} />
    </form>
  );
}

interface PlaceProps {
  /** The words before it; without them the choice itself has its preposition. */
  readonly says?: string;
  readonly label: string;
  readonly any: string;
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly onPick: (id: string) => void;
}

function Place({ says, label, any, value, choices, onPick }: PlaceProps) {
  const id = useId();
  return (
    <span className="filters__place">
      {says !== undefined && <span aria-hidden="true">{says}</span>}
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onPick(event.target.value)}>
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </span>
  );
}

interface WordProps {
  readonly value: string;
  readonly onType: (word: string) => void;
}

function Word({ value, onType }: WordProps) {
  const id = useId();
  return (
    <span className="filters__place">
      <label htmlFor={id}>with the word</label>
      <input
        id={id}
        type="search"
        value={value}
        maxLength={LONGEST_WORD}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => onType(event.target.value)}
      />
    </span>
  );
}
