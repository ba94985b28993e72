/** Any address that is none of the site's. */
import { NotHere } from './not-here.tsx';

export function NoPage() {
  return <NotHere why={{ kind: 'no-page' }} />;
}
