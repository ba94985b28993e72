// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { HandedDebriefPage } from '../../../src/app/debrief/handed-debrief-page.tsx';
import { faultsOf } from '../axe.ts';
import { THREE_ALIKE, type ToldRun, toldRun } from './told-run.ts';

afterEach(cleanup);

const page = (told: ToldRun) => (
  <HandedDebriefPage
    {...told}
    person="Robin (2)"
    attempt={1}
    attempts={2}
    back={{ title: 'Week four', href: '/course/group/' }}
  />
);

describe('the debrief of a run that was handed in', () => {
  it('breaks no rule of axe', async () => {
    const { container } = render(page(toldRun(THREE_ALIKE, ['see', 'why', 'how'])));
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says whose it is, and that it is there to talk about', () => {
    render(page(toldRun(THREE_ALIKE, ['see', 'why', 'how'])));
    expect(screen.getByText('Robin (2), attempt 1 of 2')).toBeTruthy();
    expect(screen.getByText(/there to talk about/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Turn by turn' })).toBeTruthy();
  });

  it('has no box to write in, nothing to play again, and no link to what is not there', () => {
    render(page(toldRun(THREE_ALIKE, ['see'])));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Again' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Again' })).toBeNull();
    expect(screen.getByText(/Anybody may leave at any moment/)).toBeTruthy();
  });
});
