/** The places on the page that can be linked to, in the order they stand. */

export const PLACES = [
  ['safety', 'Safety'],
  ['missteps', 'After a misstep'],
  ['transcript', 'Turn by turn'],
  ['pull', 'The pull and the choice'],
  ['figures', 'Repair, against, away'],
  ['steps', 'The steps of a repair'],
  ['side', 'Their side'],
  ['room', 'The room again'],
  ['road', 'The road not taken'],
  ['map', 'The map'],
  ['ending', 'How it ended'],
  ['questions', 'Questions'],
  ['again', 'Again'],
  ['sources', 'Sources'],
] as const;

export type PlaceName = (typeof PLACES)[number][0];

/** Where the debrief was opened, and no more. */
export const READ = 'read';

export function turnAnchor(turn: number): string {
  return `turn-${turn + 1}`;
}

/** Whether an address’s fragment names a place on this page. */
export function isPlace(fragment: string): boolean {
  const name = fragment.replace(/^#/, '');
  return (
    name === READ || /^(?:turn|source)-./.test(name) || PLACES.some(([place]) => place === name)
  );
}
