/** A way to another page: a plain link, until the router says how it goes there. */

import type { ComponentPropsWithRef, ComponentType } from 'react';
import { createContext, useContext } from 'react';

export type LinkProps = Omit<ComponentPropsWithRef<'a'>, 'href'> & { readonly href: string };

/** The router puts its own link here; without one every link loads its page. */
export const LinkKind = createContext<ComponentType<LinkProps>>(PlainLink);

export function Link(props: LinkProps) {
  const Kind = useContext(LinkKind);
  return <Kind {...props} />;
}

function PlainLink(props: LinkProps) {
  return <a {...props} />;
}
