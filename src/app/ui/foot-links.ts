/** The quiet ways on that stand at the foot of every reading page; the site says which. */
import { createContext } from 'react';

export interface FootLink {
  readonly href: string;
  readonly label: string;
}

/** None, until whoever composes the pages gives some. */
export const FootLinks = createContext<readonly FootLink[]>([]);
