// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Brought } from '../../../src/app/take-along/brought-told.tsx';
import {
  TakeAlongPage,
  type TakeAlongPageProps,
} from '../../../src/app/take-along/take-along-page.tsx';
import { faultsOf } from '../axe.ts';
import { letDialogsOpen } from '../dialogs.ts';

beforeAll(letDialogsOpen);
afterEach(cleanup);

const IN: Brought = { is: 'in', taken: true, sentences: ['2 runs added.'], leftOut: [] };
const props: TakeAlongPageProps = {
  library: '/',
  counted: true,
  kept: ['7 runs', '2 answers in your own words', '1 assignment that you opened'],
  canSeal: true,
  onSave: async () => 'reattune-2026-11-28.json',
  onBring: async () => IN,
  onErase: async () => {},
};
const file = (name = 'reattune-2026-11-28.json') => new File(['{}'], name);
const chooser = () => screen.getByLabelText(/^Choose the file/);
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('take it along', () => {
  it('breaks no rule of axe, at rest and with all of it open', async () => {
    const onBring = async (): Promise<Brought> => ({ is: 'closed' });
    const { container } = render(
      <TakeAlongPage {...props} onBring={onBring} notice="Not stored." />,
    );
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: /knows a passphrase/ }));
    await userEvent.click(button('Save the file'));
    await userEvent.upload(chooser(), file());
    await userEvent.click(button('Erase everything here'));
    expect(await faultsOf(container)).toEqual([]);
  });

  it('counts what is kept in plain words', () => {
    render(<TakeAlongPage {...props} />);
    expect(
      screen.getByText('7 runs, 2 answers in your own words and 1 assignment that you opened.'),
    ).toBeTruthy();
  });

  it('says when nothing is kept', () => {
    render(<TakeAlongPage {...props} kept={[]} />);
    expect(screen.getByText('Nothing yet.')).toBeTruthy();
  });

  it('tells first what has happened, to whoever comes because of it', () => {
    render(<TakeAlongPage {...props} notice="Everything has been erased." />);
    expect(document.activeElement?.textContent).toBe('Everything has been erased.');
  });
});

describe('saving', () => {
  it('makes an open file unless a passphrase is wanted', async () => {
    const onSave = vi.fn(props.onSave);
    render(<TakeAlongPage {...props} onSave={onSave} />);
    await userEvent.click(button('Save the file'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(undefined);
    expect(screen.getByText(/Your browser has the file/).textContent).toContain(
      'reattune-2026-11-28.json',
    );
  });

  it('takes no passphrase that is soon guessed, and goes to the field', async () => {
    const onSave = vi.fn(props.onSave);
    render(<TakeAlongPage {...props} onSave={onSave} />);
    await userEvent.click(screen.getByRole('radio', { name: /knows a passphrase/ }));
    const field = screen.getByLabelText('Passphrase for the file');
    for (const words of ['', 'short']) {
      if (words !== '') await userEvent.type(field, words);
      await userEvent.click(button('Save the file'));
      expect(document.activeElement).toBe(field);
      expect(field.getAttribute('aria-invalid')).toBe('true');
    }
    expect(onSave).not.toHaveBeenCalled();
    await userEvent.type(field, ' words in no order');
    await userEvent.click(button('Save the file'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith('short words in no order');
  });

  it('shows the passphrase to whoever asks, and is open to password managers', async () => {
    render(<TakeAlongPage {...props} />);
    await userEvent.click(screen.getByRole('radio', { name: /knows a passphrase/ }));
    const field = screen.getByLabelText('Passphrase for the file');
    expect([field.getAttribute('type'), field.getAttribute('autocomplete')]).toEqual([
      'password',
      'new-password',
    ]);
    await userEvent.click(button('Show the passphrase'));
    expect(field.getAttribute('type')).toBe('text');
  });

  it('offers no passphrase where the browser cannot encrypt, and says why', () => {
    render(<TakeAlongPage {...props} canSeal={false} />);
    const radio = screen.getByRole('radio', { name: /only at addresses that begin with https/ });
    expect(radio.hasAttribute('disabled')).toBe(true);
  });

  it('makes one file, however impatiently it is asked for', async () => {
    let done = (_name: string) => {};
    const onSave = vi.fn(() => new Promise<string>((made) => (done = made)));
    render(<TakeAlongPage {...props} onSave={onSave} />);
    await userEvent.click(button('Save the file'));
    await userEvent.click(button('Save the file'));
    expect(onSave).toHaveBeenCalledOnce();
    done('one.json');
    expect(await screen.findByText('one.json')).toBeTruthy();
  });

  it('says when there is no file', async () => {
    render(<TakeAlongPage {...props} onSave={() => Promise.reject(new Error('no'))} />);
    await userEvent.click(button('Save the file'));
    expect(screen.getByText(/so there is no file/)).toBeTruthy();
  });
});

describe('bringing in', () => {
  it('tells what became of each kind, and what was left out and why', async () => {
    const onBring = async (): Promise<Brought> => ({
      is: 'in',
      taken: true,
      sentences: ['12 runs added, 3 were here already, 1 could not be read.'],
      leftOut: ['Run 4 of the file: The transcript names no temper.'],
    });
    render(<TakeAlongPage {...props} onBring={onBring} />);
    await userEvent.upload(chooser(), file());
    const region = screen.getByRole('region', { name: 'Bring a file in' });
    expect(within(region).getByText('reattune-2026-11-28.json has been brought in.')).toBeTruthy();
    expect(within(region).getByText(/12 runs added/)).toBeTruthy();
    expect(within(region).getByText(/names no temper/)).toBeTruthy();
  });

  it('does not say that a file was brought in of which nothing was taken', async () => {
    const onBring = async (): Promise<Brought> => ({ ...IN, taken: false });
    render(<TakeAlongPage {...props} onBring={onBring} />);
    await userEvent.upload(chooser(), file());
    expect(screen.getByText('Nothing of reattune-2026-11-28.json was taken.')).toBeTruthy();
  });

  it('asks for a passphrase until it fits, and stays at the field', async () => {
    const tried: (string | undefined)[] = [];
    const onBring = async (_: File, words: string | undefined): Promise<Brought> => {
      tried.push(words);
      return words === 'right' ? IN : { is: 'closed' };
    };
    render(<TakeAlongPage {...props} onBring={onBring} />);
    await userEvent.upload(chooser(), file('reattune-2026-11-28.reattune'));
    const field = screen.getByLabelText('Passphrase of the file');
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBeNull();
    await userEvent.type(field, 'wrong{Enter}');
    expect(screen.getByText(/The passphrase does not fit/)).toBeTruthy();
    expect(document.activeElement).toBe(field);
    await userEvent.clear(field);
    await userEvent.type(field, 'right{Enter}');
    expect(screen.getByText('2 runs added.')).toBeTruthy();
    expect(screen.queryByLabelText('Passphrase of the file')).toBeNull();
    expect(tried).toEqual([undefined, 'wrong', 'right']);
  });

  it('takes a file that is dropped anywhere, and one at a time', async () => {
    const onBring = vi.fn(props.onBring);
    render(<TakeAlongPage {...props} onBring={onBring} />);
    const heading = screen.getByRole('heading', { level: 1 });
    const dropped = (...files: readonly File[]) =>
      fireEvent.drop(heading, { dataTransfer: { types: ['Files'], files } });
    dropped(file('one.json'), file('other.json'));
    expect(await screen.findByText('One file at a time, please.')).toBeTruthy();
    expect(onBring).not.toHaveBeenCalled();
    dropped(file('one.json'));
    expect(await screen.findByText('one.json has been brought in.')).toBeTruthy();
  });

  it('leaves alone what is dragged that is no file', () => {
    const onBring = vi.fn(props.onBring);
    render(<TakeAlongPage {...props} onBring={onBring} />);
    const heading = screen.getByRole('heading', { level: 1 });
    const drop = fireEvent.drop(heading, { dataTransfer: { types: ['text/plain'], files: [] } });
    expect(drop).toBe(true);
    expect(onBring).not.toHaveBeenCalled();
  });

  it('shows no endless list of faults', async () => {
    const leftOut = Array.from({ length: 150 }, (_, place) => `Run ${place + 1}: It is no run.`);
    render(<TakeAlongPage {...props} onBring={async () => ({ ...IN, leftOut })} />);
    await userEvent.upload(chooser(), file());
    expect(screen.getAllByText(/It is no run/)).toHaveLength(100);
    expect(screen.getByText('And 50 more.')).toBeTruthy();
  });
});

describe('erasing', () => {
  const dialog = () => screen.getByRole('dialog', { name: 'Erase everything that is kept here?' });

  it('says first what goes and that nobody can bring it back', async () => {
    const onErase = vi.fn(props.onErase);
    render(<TakeAlongPage {...props} onErase={onErase} />);
    await userEvent.click(button('Erase everything here'));
    expect(within(dialog()).getByText(/This goes: 7 runs, 2 answers/).textContent).toMatch(
      /Nobody can bring it back/,
    );
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Keep it' }));
    expect(onErase).not.toHaveBeenCalled();
  });

  it('has a file one press away, before anything is gone', async () => {
    const onSave = vi.fn(props.onSave);
    const onErase = vi.fn(props.onErase);
    render(<TakeAlongPage {...props} onSave={onSave} onErase={onErase} />);
    await userEvent.click(button('Erase everything here'));
    await userEvent.click(button('Save everything as a file first'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(undefined);
    expect(within(dialog()).getByText(/Nothing is erased yet/)).toBeTruthy();
    expect(onErase).not.toHaveBeenCalled();
    await userEvent.click(button('Erase it for good'));
    expect(onErase).toHaveBeenCalledOnce();
  });

  it('says when the browser does not let go', async () => {
    render(<TakeAlongPage {...props} onErase={() => Promise.reject(new Error('no'))} />);
    await userEvent.click(button('Erase everything here'));
    await userEvent.click(button('Erase it for good'));
    expect(within(dialog()).getByText(/did not let it be erased/)).toBeTruthy();
  });
});
