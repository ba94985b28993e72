/** /s/<id>/debrief/?run=…: what a run did, told from its log. */
import { NotHere } from './not-here.tsx';

export function DebriefRoute({ id }: { readonly id: string }) {
  return <NotHere key={id} why={{ kind: 'not-loaded' }} />;
}
