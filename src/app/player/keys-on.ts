/** Whether single keys choose something in the session; for what stands between its turns. */
import { createContext } from 'react';

export const KeysOn = createContext(true);
