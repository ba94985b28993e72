/** What the site itself has to tell, whatever page is being read. A session is not told. */
import { createContext, type ReactNode } from 'react';

export interface SiteSays {
  /** Offered at the foot of the window: something the reader may do. */
  readonly offer?: ReactNode;
  /** Mentioned in the foot of the page. */
  readonly mention?: ReactNode;
}

/** Nothing until there could be something: then each page makes room for it, so that it is announced. */
export const SiteSaysHere = createContext<SiteSays | undefined>(undefined);
