/** The library's filters: one sentence with three places to fill. */
import { useId } from 'react';
import type { Term } from '../../scenario/rubric.ts';
import { LEVELS, RUPTURES } from '../../scenario/scenario.ts';
import type { Story } from './story.ts';
import type { Wish } from './wish.ts';
import { occurring } from './wish.ts';
import { RUPTURE_WORDS } from './words.ts';

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
    </form>
  );
}

interface PlaceProps {
  readonly says: string;
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
      <span aria-hidden="true">{says}</span>
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
