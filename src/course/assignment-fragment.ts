/** Where in an address an assignment stands: in its fragment, which no server is sent. */

/** The fragment's name for it, as in `#a=…`. */
const NAME = 'a';

/** What stands after the address of the first scenario's brief, `#` included. */
export function fragmentOf(code: string): string {
  return `#${NAME}=${code}`;
}

/** The code in a fragment, as it stands there; nothing when there is none. */
export function codeIn(fragment: string): string | undefined {
  const found = new URLSearchParams(fragment.replace(/^#/, '')).get(NAME);
  // A link in a sentence easily takes the sentence’s last sign with it.
  return found?.replace(/[\s.,;:!?)\]}>'"’”]+$/u, '');
}
