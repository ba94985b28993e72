/** What the page has stored, as it lies in the browser. */
import type { Page } from '@playwright/test';
import type { Attempt } from '../../src/app/keeping/attempt.ts';

/** Every value of one of the page's stores. */
export function inStore(page: Page, name: string): Promise<readonly unknown[]> {
  return page.evaluate(async (store) => {
    const db = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open('reattune');
      asked.onsuccess = () => done(asked.result);
    });
    const values = await new Promise<unknown[]>((done) => {
      const asked = db.transaction(store).objectStore(store).getAll();
      asked.onsuccess = () => done(asked.result);
    });
    db.close();
    return values;
  }, name);
}

/** Puts a run into the store as if it had been left there; the page has been open before. */
export function leaveInStore(page: Page, attempt: Attempt): Promise<void> {
  return page.evaluate(async (left) => {
    const db = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open('reattune');
      asked.onsuccess = () => done(asked.result);
    });
    const write = db.transaction('attempts', 'readwrite');
    write.objectStore('attempts').put(left, left.id);
    await new Promise((done) => {
      write.oncomplete = done;
    });
    db.close();
  }, attempt);
}
