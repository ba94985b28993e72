/** Short facts in a row, with dots between them; a fact is not torn from the dot that follows it. */

export function Facts({ facts }: { readonly facts: readonly string[] }) {
  return facts.map((fact, place) => (
    <span key={fact} className="fact">
      {fact}
      {place < facts.length - 1 && ' · '}
    </span>
  ));
}
