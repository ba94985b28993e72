/** Gives the reader a file of what is theirs. */

/** Saves a value as a JSON file under a name, by the browser's own download. */
export function saveJson(name: string, value: unknown): void {
  saveText(name, `${JSON.stringify(value, null, 2)}\n`, 'application/json');
}

/** Saves plain words, or a text of another kind, as a file. */
export function saveText(name: string, text: string, type = 'text/plain'): void {
  saveBlob(name, new Blob([text], { type }));
}

/** Saves a picture, given as SVG. */
export function saveSvg(name: string, svg: string): void {
  saveText(name, svg, 'image/svg+xml');
}

/** Saves what is a file already. */
export function saveBlob(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the file by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
