/**
 * Runs before the page is there to answer: keeps a reply that is pressed before then, and hides
 * the written opening of a session when another run is about to take its place. It stands by
 * itself, because it must be here with the first picture; `routes/before-hydration.ts` reads it.
 */
{
  const marks = document.documentElement.dataset;
  const session = /^\/s\/([^/]+)\/play\/?$/.exec(location.pathname);
  if (session !== null) {
    let standing = '';
    try {
      standing = localStorage.getItem('reattune-standing') ?? '';
    } catch {
      // Storage is refused: then no run stands open here.
    }
    const named = new URLSearchParams(location.search).has('run');
    if (named || standing.split(' ').includes(session[1] ?? '')) marks.start = 'other';

    const keep = (option: Element | null | undefined) => {
      if (!(option instanceof HTMLElement) || marks.hydrated !== undefined) return;
      if (marks.start !== undefined || marks.pressed !== undefined) return;
      const options = [...document.querySelectorAll('.option')];
      marks.pressed = String(options.indexOf(option));
      option.dataset.chosen = 'true';
      option.closest<HTMLElement>('.options')?.setAttribute('data-chosen', 'true');
    };
    const press = (event: Event) => {
      if (event.target instanceof Element) keep(event.target.closest('.option'));
    };
    const type = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      if (/^[1-9]$/.test(event.key))
        keep(document.querySelectorAll('.option')[Number(event.key) - 1]);
    };
    document.addEventListener('click', press);
    document.addEventListener('keydown', type);
  }
}
