/** A real button that reads as a word in the line. */
import type { ComponentPropsWithRef } from 'react';

export function TextButton({ className, type, ...rest }: ComponentPropsWithRef<'button'>) {
  const classes = className === undefined ? 'text-button' : `text-button ${className}`;
  return <button type={type ?? 'button'} className={classes} {...rest} />;
}
