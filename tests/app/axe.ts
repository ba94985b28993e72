/** Checks a component with axe. Colour contrast cannot be seen here: `tokens.test.ts` holds it. */
import axe from 'axe-core';

/** The rules that are broken, each with the elements that break it; none is what is wanted. */
export async function faultsOf(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
