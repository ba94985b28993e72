/** The schools an author may let speak, by name. */
import { type Contested, SCHOOLS, type School } from '../../../scenario/scenario.ts';

const NAMES: Readonly<Record<School, string>> = {
  'person-centred': 'Person-centred',
  psychodynamic: 'Psychodynamic',
  cbt: 'CBT',
  relational: 'Relational',
};

/** The views that are given, in a fixed order. */
export function viewsOf({ views }: Contested): readonly {
  readonly school: School;
  readonly name: string;
  readonly view: string;
}[] {
  return SCHOOLS.flatMap((school) => {
    const view = views[school];
    return view === undefined ? [] : [{ school, name: NAMES[school], view }];
  });
}
