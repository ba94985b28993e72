/** When a page stands: loaded, its first choice there to be pressed, and nobody waiting for it. */
import { whenIdle } from '../ui/when-idle.ts';

/** How long the reader is left alone with a page that has loaded, in milliseconds. */
const LEFT_ALONE = 1_500;

/** Calls back once; returns what calls it off. */
export function whenItStands(then: () => void): () => void {
  let callOff = () => {};
  const later = (): void => {
    const timer = setTimeout(() => {
      callOff = whenIdle(() => (isBusy() ? later() : then()));
    }, LEFT_ALONE);
    callOff = () => clearTimeout(timer);
  };
  if (document.readyState === 'complete') later();
  else {
    addEventListener('load', later, { once: true });
    callOff = () => removeEventListener('load', later);
  }
  return () => callOff();
}

/** A page whose content is still on its way says so. */
function isBusy(): boolean {
  const main = document.querySelector('main');
  return main === null || main.getAttribute('aria-busy') === 'true';
}
