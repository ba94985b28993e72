/** `accept`: warnings that the author has set aside, with a reason, are not reported again. */
import type { Node } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { placeAt } from './place-at.ts';

interface SetAside {
  readonly rule: { readonly id: string };
  readonly at: { readonly id: string };
}

/** A moment's place covers its responses too. Errors stay, whatever is accepted. */
export function withoutAccepted(
  found: readonly Diagnostic[],
  accepted: readonly SetAside[],
  root: Node,
): readonly Diagnostic[] {
  if (accepted.length === 0) return found;
  return found.filter(({ code, severity, range }) => {
    if (severity === 'error') return true;
    const place = placeAt(root, range.from);
    return !accepted.some(
      ({ rule, at }) => rule.id === code && (at.id === place || at.id === place?.split('/')[0]),
    );
  });
}
