// @vitest-environment jsdom
/** Every reading page stands on the same foot. */
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { FootLinks } from '../../../src/app/ui/foot-links.ts';
import { Page } from '../../../src/app/ui/page.tsx';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

describe('the foot of a page', () => {
  it('has the ways on that the site gives it, as links', async () => {
    const { container } = render(
      <FootLinks value={[{ href: '/course/', label: 'For tutors' }]}>
        <Page>
          <h1>Words</h1>
        </Page>
      </FootLinks>,
    );
    expect(screen.getByRole('link', { name: 'For tutors' }).getAttribute('href')).toBe('/course/');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('has no list of none', () => {
    render(<Page>Words</Page>);
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});
