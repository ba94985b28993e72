/** What can go wrong with storing and fetching while a run is played, in the words it is told with. */

export type StorageTrouble = 'refused' | 'full' | 'failed' | 'erased' | 'unreachable';

/** A page whose store was erased from another tab must not write back what it still holds. */
export class ErasedFault extends Error {
  override readonly name = 'ErasedFault';
}

/** Which trouble a failed write means. */
export function troubleOf(fault: unknown): StorageTrouble {
  if (fault instanceof ErasedFault) return 'erased';
  const name = fault instanceof DOMException ? fault.name : '';
  return name === 'QuotaExceededError' ? 'full' : 'failed';
}

/** What has happened, and what it means for the run that is being played. */
export const TROUBLE_WORDS: Readonly<Record<StorageTrouble, string>> = {
  refused:
    'This browser does not let the page store anything. You can play to the end and read the debrief; closing the page loses the run unless you save it as a file.',
  full: 'This device has no room left, so your last choices could not be stored. You can go on; save the run as a file to keep it.',
  failed:
    'Your last choice could not be stored on this device. You can go on; save the run as a file to keep it.',
  unreachable:
    'The rest of this scenario could not be fetched: the connection may have gone. What you chose is kept; choose again in a moment.',
  erased:
    'What this browser kept of Reattune was erased in another tab, and this run with it. Nothing more of it is stored.',
};
