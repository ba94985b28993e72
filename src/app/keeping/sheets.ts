/** Pages for supervision as they are kept: under their run's name, apart from it. */
import { readSheet, type Sheet } from '../../practice/sheet.ts';
import type { Damaged } from './attempt.ts';

/** Reads a stored record; whatever is not a page for supervision is damaged, and says why. */
export function parseSheet(key: string, found: unknown): Sheet | Damaged {
  const read = readSheet(found);
  return 'fault' in read ? { key, found, fault: read.fault } : read;
}
