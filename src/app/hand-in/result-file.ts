/** A result as a file: a few plain words for whoever opens it by chance, and the code. */

export interface ResultFile {
  readonly name: string;
  readonly text: string;
}

export function resultFile(title: string, alias: string, runs: number, code: string): ResultFile {
  const count = runs === 1 ? 'one run' : `${runs} runs`;
  return {
    name: `${inFileName(title)}-${inFileName(alias)}.reattune.txt`,
    text: `A result of Reattune: ${count} of “${title}”, handed in by ${alias}.
Your tutor reads it in Reattune, under Course: bring in this file, or paste all of the line below.

${code}
`,
  };
}

/** Letters and digits of any script, and hyphens between them. */
function inFileName(text: string): string {
  const words = text
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return (words ?? ['result']).join('-').slice(0, 40);
}
