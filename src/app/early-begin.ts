/**
 * Runs in a brief before the page is there to answer: keeps what is chosen when somebody begins
 * before then, which the browser would else send as a form and lose. It stands by itself, like
 * `early.ts`; `routes/early-begin.ts` reads it.
 */
{
  const marks = document.documentElement.dataset;
  document.addEventListener('submit', (event) => {
    if (marks.hydrated !== undefined || !(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    const chosen = [...new FormData(event.target)].map(([name, value]) => [name, String(value)]);
    marks.begun = new URLSearchParams(chosen).toString();
  });
}
