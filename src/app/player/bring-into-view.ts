/** Scrolls so that what the client says now, and what can be answered, are seen together. */

/** Aligns the end when the whole fits beneath what stays on top, and the beginning when not. */
export function bringIntoView(now: HTMLElement, stays: HTMLElement | null): void {
  if (typeof now.scrollIntoView !== 'function') return;
  const above = stays !== null && staysOnTop(stays) ? stays.offsetHeight : 0;
  const fits = now.offsetHeight <= window.innerHeight - above;
  now.scrollIntoView({ block: fits ? 'end' : 'start' });
}

function staysOnTop(element: HTMLElement): boolean {
  const style = window.getComputedStyle(element);
  return style.position === 'sticky' && style.display !== 'contents';
}
