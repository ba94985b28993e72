/** /a-minute/: for whoever has been touched more than they wanted, or has left a session. */
import { useSearchParams } from 'wouter';
import { openStore } from '../keeping/open-store.ts';
import { MinutePage } from '../minute/minute-page.tsx';
import { LIBRARY } from './paths.ts';
import { useLoaded } from './use-loaded.ts';

export function MinuteRoute() {
  const [search] = useSearchParams();
  const store = useLoaded('store', openStore);
  return (
    <>
      <title>A minute for yourself · Reattune</title>
      <MinutePage
        left={search.has('left')}
        lasting={store.is !== 'here' || store.value.lasting}
        library={LIBRARY}
        {...(window.history.length > 1 ? { onBack: () => window.history.back() } : {})}
      />
    </>
  );
}
