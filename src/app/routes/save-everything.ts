/** Everything that is kept here, as one file in the reader's hands. */
import { gather } from '../keeping/along/gather.ts';
import { fileName, writeKept } from '../keeping/along/kept-file.ts';
import { seal } from '../keeping/along/sealed.ts';
import { contentKey, isDamaged } from '../keeping/attempt.ts';
import { openHoldings, openStore } from '../keeping/open-store.ts';
import { keepContent } from './open-run.ts';
import { saveText } from './save-file.ts';

/** Closes it with a passphrase if there is one; gives the file's name. */
export async function saveEverything(passphrase: string | undefined): Promise<string> {
  await keepEveryContent();
  const now = new Date();
  const text = writeKept(gather(await (await openHoldings()).all()), now.toISOString());
  const name = fileName(now, passphrase !== undefined);
  if (passphrase === undefined) saveText(name, text, 'application/json');
  else saveText(name, JSON.stringify(await seal(text, passphrase)), 'application/octet-stream');
  return name;
}

/** A run that was left at once has not got its scenario beside it yet; the file is to have it. */
async function keepEveryContent(): Promise<void> {
  const store = await openStore();
  for (const attempt of await store.all()) {
    if (isDamaged(attempt) || (await store.content(contentKey(attempt))) !== undefined) continue;
    // Without it the run still opens wherever the site has the same wording.
    await keepContent(store, attempt).catch(() => {});
  }
}
