/** One renderer, three printers. */
import type { Diagnostic } from '../../scenario/diagnostic.ts';
import { printGithub } from './github.ts';
import { place } from './placed.ts';
import { printPretty } from './pretty.ts';

export const FORMATS = ['pretty', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** What was found, and the texts it was found in by file name. */
export interface Faults {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

export function printFaults(faults: Faults, format: Format, colours: boolean): string {
  const placed = place(faults.diagnostics, faults.texts);
  if (format === 'json') return `${JSON.stringify(placed, undefined, 2)}\n`;
  if (format === 'github') return printGithub(placed);
  return printPretty(placed, faults.texts, colours);
}
