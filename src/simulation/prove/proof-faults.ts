/** What a proof found wrong, as faults with their places in the author's file. */
import { CODES } from '../../scenario/codes.ts';
import type { Diagnostic, Note, Range } from '../../scenario/diagnostic.ts';
import type { CompiledScenario } from '../tables.ts';
import { claimFaults } from './claim-faults.ts';
import type { Found, Path } from './found.ts';
import type { Proof } from './proof.ts';
import { openFault, unmetFaults } from './unmet-faults.ts';

/** The file a scenario was compiled from. */
export interface SourceFile {
  /** As the faults are to call it. */
  readonly file: string;
  /** Where a part of it stands (`loadScenario` gives this). */
  readonly rangeOf: (path: Path) => Range;
}

/**
 * All faults at once, in the order of their places. Warnings that the author has set aside with a
 * reason are left out.
 */
export function proofFaults(
  scenario: CompiledScenario,
  proof: Proof,
  { file, rangeOf }: SourceFile,
): readonly Diagnostic[] {
  const found = [
    ...claimFaults(proof),
    ...unmetFaults(scenario, proof),
    ...openFault(scenario, proof),
  ];
  return found
    .filter((one) => !isAccepted(scenario, one))
    .map(({ code, path, message, notes }): Diagnostic => {
      const { severity } = CODES[code];
      const placed = notes.map((note): Note => {
        if (note.path === undefined) return { message: note.message };
        return { message: note.message, range: rangeOf(note.path) };
      });
      return { code, severity, file, range: rangeOf(path), message, notes: placed };
    })
    .sort((a, b) => a.range.from - b.range.from);
}

/** A moment's place covers its responses too. Errors stay, whatever is accepted. */
function isAccepted({ accepted }: CompiledScenario, { code, at }: Found): boolean {
  if (CODES[code].severity === 'error') return false;
  return accepted.some(
    (one) => one.rule === code && (one.at === at || one.at === at.split('/')[0]),
  );
}
