/** Whether a scenario teaches, and is safe: all that the rules find, at once, each at its place. */
import { CODES } from '../scenario/codes.ts';
import type { Diagnostic, Note, Range } from '../scenario/diagnostic.ts';
import type { KeyPath } from '../scenario/reading/range-at.ts';
import type { Accepted, CheckedScenario } from '../scenario/scenario.ts';
import { compileTables } from '../simulation/compile-tables.ts';
import { type Finding, placeOf } from './rule.ts';
import { RULES } from './rules.ts';
import { type Visit, visit } from './visit.ts';

/** The file a scenario was read from. */
export interface SourceFile {
  /** As the faults are to call it. */
  readonly file: string;
  /** Where a part of it stands (`loadScenario` gives this). */
  readonly rangeOf: (path: KeyPath) => Range;
}

/** A warning that the author has set aside, and the entry that does. */
export interface SetAside {
  readonly diagnostic: Diagnostic;
  readonly by: Accepted;
}

export interface Review {
  /** What stands, in the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
  readonly setAside: readonly SetAside[];
  /** What was looked through. */
  readonly seen: Visit;
}

/** All at once, and whatever the scenario; never throws. `most` bounds the states looked through. */
export function review(scenario: CheckedScenario, source: SourceFile, most?: number): Review {
  const seen = visit(compileTables(scenario), most);
  const diagnostics: Diagnostic[] = [];
  const setAside: SetAside[] = [];
  for (const finding of RULES.flatMap((rule) => rule(seen))) {
    const diagnostic = placed(finding, source);
    const by = acceptedBy(finding, scenario);
    if (by === undefined) diagnostics.push(diagnostic);
    else setAside.push({ diagnostic, by });
  }
  const used = new Set(setAside.map(({ by }) => by));
  diagnostics.push(...inVain(scenario, used).map((finding) => placed(finding, source)));
  diagnostics.sort((a, b) => a.range.from - b.range.from || a.code.localeCompare(b.code));
  return { diagnostics, setAside, seen };
}

/** A moment's place covers its responses too. That an error is accepted was refused in reading (R027). */
function acceptedBy({ code, at }: Finding, { id, accepted }: CheckedScenario) {
  const place = placeOf(at, id);
  return accepted.find(
    (one) => one.rule === code && (one.at === place || one.at === place.split('/')[0]),
  );
}

/** T029: what is set aside is there to be set aside; of other families the reader and the proof know. */
function inVain({ accepted }: CheckedScenario, used: ReadonlySet<Accepted>): readonly Finding[] {
  return accepted.flatMap((entry, index): readonly Finding[] => {
    if (used.has(entry) || !/^[TC]/.test(entry.rule) || entry.rule === 'T029') return [];
    return [
      {
        code: 'T029',
        at: ['accept', index],
        message: `There is no \`${entry.rule}\` at \`${entry.at}\` to be set aside. Take the entry out, so that it hides nothing later.`,
      },
    ];
  });
}

function placed({ code, at, message, notes = [] }: Finding, { file, rangeOf }: SourceFile) {
  const { severity } = CODES[code];
  return {
    code,
    severity,
    file,
    range: rangeOf(at),
    message,
    notes: notes.map((note): Note => {
      if (note.at === undefined) return { message: note.message };
      return { message: note.message, range: rangeOf(note.at) };
    }),
  };
}
