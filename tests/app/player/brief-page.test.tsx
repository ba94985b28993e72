// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BriefPageProps } from '../../../src/app/player/brief-page.tsx';
import { BriefPage } from '../../../src/app/player/brief-page.tsx';
import { faultsOf } from '../axe.ts';
import { MAYA, SKILLS, TEMPERS } from '../fixtures/cards.ts';

afterEach(cleanup);

const brief: BriefPageProps = {
  card: MAYA,
  tempers: TEMPERS,
  library: '/',
  minute: '/a-minute/',
  onBegin: () => {},
};

describe('the brief', () => {
  it('breaks no rule of axe', async () => {
    const [skill] = SKILLS;
    if (skill === undefined) throw new Error('the fixture has skills');
    const { container } = render(
      <BriefPage
        {...brief}
        skill={skill}
        standing={{ turn: 2, href: '/play/' }}
        notice="Not stored."
      />,
    );
    expect(await faultsOf(container)).toEqual([]);
  });

  it('tells who the client is and what has happened so far, in paragraphs', () => {
    render(<BriefPage {...brief} />);
    expect(screen.getByRole('heading', { level: 1, name: 'From her mother’s side' })).toBeTruthy();
    expect(
      screen.getByText('Maya (she/her), 27, manages a bakery. This is your fifth session.'),
    ).toBeTruthy();
    expect(screen.getByText(/^Last week she told you/)).toBeTruthy();
  });

  it('begins with the even temper unless another is chosen', async () => {
    const onBegin = vi.fn();
    render(<BriefPage {...brief} onBegin={onBegin} />);
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
    expect(onBegin).toHaveBeenLastCalledWith({
      temper: 'even',
      mode: 'session',
      wordsFirst: false,
      urgeCheck: false,
    });
    await userEvent.click(screen.getByRole('radio', { name: /no trouble/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
    expect(onBegin).toHaveBeenLastCalledWith({
      temper: 'polite',
      mode: 'session',
      wordsFirst: false,
      urgeCheck: false,
    });
  });

  it('asks for a pause after each reply only when its reader does, and never of what is set', async () => {
    const onBegin = vi.fn();
    const { rerender } = render(<BriefPage {...brief} onBegin={onBegin} />);
    await userEvent.click(screen.getByRole('checkbox', { name: /^Pause after each reply/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
    expect(onBegin).toHaveBeenLastCalledWith({
      temper: 'even',
      mode: 'coached',
      wordsFirst: false,
      urgeCheck: false,
    });
    const set = { heading: 'Set for you', says: 'Set for you: see below', content: null };
    rerender(<BriefPage {...brief} onBegin={onBegin} set={set} />);
    expect(screen.queryByRole('checkbox', { name: /^Pause/ })).toBeNull();
  });

  it('asks for one’s own words first when its reader does, of what is set too', async () => {
    const onBegin = vi.fn();
    const set = { heading: 'Set for you', says: 'Set for you: see below', content: null };
    render(<BriefPage {...brief} onBegin={onBegin} set={set} />);
    await userEvent.click(screen.getByRole('checkbox', { name: /^First in my own words/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
    expect(onBegin).toHaveBeenLastCalledWith({
      temper: 'even',
      mode: 'session',
      wordsFirst: true,
      urgeCheck: false,
    });
  });

  it('asks what the pull is when its reader wants to be asked, of what is set too', async () => {
    const onBegin = vi.fn();
    const set = { heading: 'Set for you', says: 'Set for you: see below', content: null };
    render(<BriefPage {...brief} onBegin={onBegin} set={set} />);
    await userEvent.click(screen.getByRole('checkbox', { name: /^Ask me what the pull is/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
    expect(onBegin).toHaveBeenLastCalledWith({
      temper: 'even',
      mode: 'session',
      wordsFirst: false,
      urgeCheck: true,
    });
  });

  it('asks for no temper where there is only one', () => {
    render(<BriefPage {...brief} tempers={TEMPERS.slice(0, 1)} />);
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('offers to go on with a run that waits', () => {
    render(<BriefPage {...brief} standing={{ turn: 2, href: '/play/' }} />);
    const link = screen.getByRole('link', { name: 'Go on with it' });
    expect(link.getAttribute('href')).toBe('/play/');
  });

  it('names what it touches on, and the ways out', () => {
    render(<BriefPage {...brief} />);
    expect(screen.getByText(/touches on quarrels in a family/)).toBeTruthy();
    expect(screen.getByText('pause').tagName).toBe('STRONG');
  });

  it('has a place for what was set, before Begin, with a way down to it', async () => {
    const set = { heading: 'Set for you', says: 'Set for you: see below', content: 'Week 3' };
    const { container } = render(<BriefPage {...brief} set={set} />);
    const heading = screen.getByRole('heading', { name: 'Set for you' });
    const begin = screen.getByRole('button', { name: 'Begin' });
    expect(heading.compareDocumentPosition(begin)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await userEvent.click(screen.getByRole('button', { name: 'Set for you: see below' }));
    expect(heading).toBe(document.activeElement);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('begins with a temper that is offered, though which are may come later', async () => {
    const onBegin = vi.fn();
    const { rerender } = render(<BriefPage {...brief} onBegin={onBegin} />);
    rerender(<BriefPage {...brief} onBegin={onBegin} tempers={TEMPERS.slice(1)} />);
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
    expect(onBegin).toHaveBeenLastCalledWith({
      temper: 'raw',
      mode: 'session',
      wordsFirst: false,
      urgeCheck: false,
    });
  });

  it('renders scenario text as text, never as markup', () => {
    const card = { ...MAYA, soFar: '<img src=x onerror=alert(1)>' };
    const html = renderToStaticMarkup(<BriefPage {...brief} card={card} />);
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toContain('style=');
  });
});
