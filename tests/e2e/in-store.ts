/** What the page has stored, as it lies in the browser. */
import type { Page } from '@playwright/test';

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
