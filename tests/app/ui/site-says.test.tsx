// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NewerOffer } from '../../../src/app/offline/newer-offer.tsx';
import { Page } from '../../../src/app/ui/page.tsx';
import { type SiteSays, SiteSaysHere } from '../../../src/app/ui/site-says.ts';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

const page = (says: SiteSays | undefined) => (
  <SiteSaysHere value={says}>
    <Page>
      <h1>A page</h1>
    </Page>
  </SiteSaysHere>
);

describe('what the site says on every reading page', () => {
  it('is announced, because room for it was there before', () => {
    const { rerender } = render(page({}));
    const [offer, mention] = screen.getAllByRole('status');
    expect(offer?.textContent).toBe('');
    rerender(page({ offer: <NewerOffer onUse={() => {}} />, mention: <p>It is here.</p> }));
    const [offered, mentioned] = screen.getAllByRole('status');
    expect(offered).toBe(offer);
    expect(mentioned).toBe(mention);
    expect(offered?.textContent).toBe('A newer version of Reattune is here. Use it now');
    expect(mentioned?.textContent).toBe('It is here.');
  });

  it('breaks no rule of axe, said or not', async () => {
    const { container, rerender } = render(page(undefined));
    expect(await faultsOf(container)).toEqual([]);
    rerender(page({ offer: <NewerOffer onUse={() => {}} />, mention: <p>It is here.</p> }));
    expect(await faultsOf(container)).toEqual([]);
  });

  it('may be taken up', async () => {
    const use = vi.fn();
    render(page({ offer: <NewerOffer onUse={use} /> }));
    await userEvent.click(screen.getByRole('button', { name: 'Use it now' }));
    expect(use).toHaveBeenCalledOnce();
  });
});
