/** Makes the site work without a connection, once its first page stands; the pages tell of it. */
import { type ReactNode, useEffect, useState } from 'react';
import { whenItStands } from '../offline/when-it-stands.ts';
import { type SiteSays, SiteSaysHere } from '../ui/site-says.ts';

/** Around all pages, and inside what waits for their code: so it begins after they have. */
export function Offline({ children }: { readonly children: ReactNode }) {
  const [says, setSays] = useState<SiteSays>();
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return undefined;
    return whenItStands(() => {
      import('./site-says.tsx')
        .then(({ followSite }) => followSite(setSays))
        .catch(() => {
          // The browser allows no worker here: the site works with a connection, as before.
        });
    });
  }, []);
  return <SiteSaysHere value={says}>{children}</SiteSaysHere>;
}
