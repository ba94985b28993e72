/** Faults as the workflow commands that show them on a pull request's lines. */
import type { Placed } from './placed.ts';

export function printGithub(faults: readonly Placed[]): string {
  return faults.map(command).join('');
}

function command(fault: Placed): string {
  const { file, line, column, endLine, endColumn, code, severity } = fault;
  const properties = { file, line, endLine, col: column, endColumn, title: code };
  const told = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  const notes = fault.notes.map((note) =>
    note.line === undefined ? note.message : `${note.message} (line ${note.line})`,
  );
  return `::${severity} ${told.join(',')}::${message([fault.message, ...notes].join('\n'))}\n`;
}

const message = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (value: string | number): string =>
  message(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
