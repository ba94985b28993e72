/**
 * Runs in the page, before anything of it: notes when an option is first seen and each press of
 * one, and tells `first-choice.ts`, which presses. It stands by itself and can use nothing from
 * elsewhere; what it looks at (`.option`, `.words`, `.ending`) any page of the dialogue has.
 *
 * *Seen*: an option stands in the window with words in it, and it and all around it show at half
 * their strength or more, so that a fade from nothing counts as half-way there. Style sheets are
 * in by then: no frame is drawn while one is awaited. The time is that of the frame after the one
 * that drew it, and never before the browser's own first contentful paint.
 *
 * *Answered*: what the client says (or the ending) has become another. The time is that of the
 * frame after the one that drew the new words, whether or not they are still fading in; when the
 * last of them shows at half its strength is noted beside it.
 */
{
  interface Press {
    /** When the finger or the mouse did it: the time stamp of the click. */
    readonly at: number;
    readonly before: string;
    /** The new words stand in the document. */
    changed?: number;
    shown?: number;
    legible?: number;
  }
  interface Page {
    /** What the press waits for: that an option is seen, or that the program has taken it up. */
    readonly pressWhen: 'seen' | 'pressable' | 'never';
    readonly tellMarks: (told: string) => void;
  }
  const page = window as unknown as Page; // set from outside: a binding, and a line above this one
  const marks: { seen?: number; pressable?: number; presses: Press[] } = { presses: [] };
  Reflect.set(window, 'choiceMarks', marks);

  const tell = (what: string, more: object = {}): void =>
    page.tellMarks(JSON.stringify({ what, origin: performance.timeOrigin, ...marks, ...more }));

  const said = (): string =>
    [...document.querySelectorAll('.words, .ending')]
      .map((place) => place.textContent?.replace(/\s+/g, ' ').trim())
      .join(' ')
      .trim();

  const strengthOf = (element: Element): number => {
    let strength = 1;
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      strength *= Number(getComputedStyle(at).opacity);
    return getComputedStyle(element).visibility === 'visible' ? strength : 0;
  };

  const isSeen = (element: Element): boolean => {
    const { top, bottom, width, height } = element.getBoundingClientRect();
    const inWindow = width > 0 && height > 0 && top < innerHeight && bottom > 0;
    return inWindow && element.textContent?.trim() !== '' && strengthOf(element) >= 0.5;
  };

  const middleOf = (element: Element): { readonly x: number; readonly y: number } => {
    const { left, width, top, bottom } = element.getBoundingClientRect();
    return { x: left + width / 2, y: (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2 };
  };

  /** React leaves a mark on every node that it has made or taken up from the HTML. */
  const isTakenUp = (option: Element): boolean =>
    option.matches(':not([aria-disabled="true"]):not(:disabled)') &&
    Object.keys(option).some((name) => name.startsWith('__react'));

  const firstPaint = (): number | undefined =>
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime;

  const look = (): void => {
    const option = document.querySelector('.option');
    if (option !== null && isSeen(option)) requestAnimationFrame(drawn);
    else requestAnimationFrame(look);
  };
  const drawn = (): void => {
    const painted = firstPaint();
    const option = document.querySelector('.option');
    if (painted === undefined || option === null) return void requestAnimationFrame(drawn);
    marks.seen = Math.max(performance.now(), painted);
    tell('seen', middleOf(option));
    if (page.pressWhen === 'pressable') lookWhetherTakenUp();
  };
  const lookWhetherTakenUp = (): void => {
    const option = document.querySelector('.option');
    if (option === null || !isTakenUp(option))
      return void requestAnimationFrame(lookWhetherTakenUp);
    marks.pressable = performance.now();
    tell('pressable', middleOf(option));
  };

  addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element) || event.target.closest('.option') === null) return;
      marks.presses.push({ at: event.timeStamp, before: said() });
    },
    true,
  );
  const answered = (press: Press): void => {
    press.changed = performance.now();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        press.shown = performance.now();
        tell('answered');
        lookWhetherLegible(press);
      }),
    );
  };
  const lookWhetherLegible = (press: Press): void => {
    const last = [...document.querySelectorAll('.words p')].at(-1);
    if (last !== undefined && strengthOf(last) < 0.5)
      return void requestAnimationFrame(() => lookWhetherLegible(press));
    press.legible = performance.now();
    tell('legible');
  };

  let isLooking = false;
  new MutationObserver(() => {
    if (!isLooking && document.querySelector('.option') !== null) {
      isLooking = true;
      requestAnimationFrame(look);
    }
    const press = marks.presses.at(-1);
    if (press === undefined || press.changed !== undefined) return;
    const now = said();
    if (now !== '' && now !== press.before) answered(press);
  }).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'hidden', 'aria-disabled'],
  });
}
