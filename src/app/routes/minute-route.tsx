/** /a-minute/: for whoever has been touched more than they wanted, or has left a session. */
import { useSearchParams } from 'wouter';
import { MinutePage } from '../minute/minute-page.tsx';
import { LIBRARY } from './paths.ts';

export function MinuteRoute() {
  const [search] = useSearchParams();
  return (
    <>
      <title>A minute for yourself · Reattune</title>
      <MinutePage
        left={search.has('left')}
        library={LIBRARY}
        {...(window.history.length > 1 ? { onBack: () => window.history.back() } : {})}
      />
    </>
  );
}
