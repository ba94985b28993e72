/** Gives the reader a file of what is theirs. */

/** Saves a value as a JSON file under a name, by the browser's own download. */
export function saveJson(name: string, value: unknown): void {
  save(name, new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' }));
}

/** Saves a picture, given as SVG. */
export function saveSvg(name: string, svg: string): void {
  save(name, new Blob([svg], { type: 'image/svg+xml' }));
}

/** Saves plain words as a file. */
export function saveText(name: string, text: string): void {
  save(name, new Blob([text], { type: 'text/plain' }));
}

function save(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the file by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
