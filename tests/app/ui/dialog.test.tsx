/** Closing a dialog, however it is done, and opening it again at once. */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { Dialog } from '../../../src/app/ui/dialog.tsx';
import { letDialogsOpen } from '../dialogs.ts';

beforeAll(letDialogsOpen);
afterEach(cleanup);

function Asking() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Ask
      </button>
      <Dialog open={open} title="Sure?" onClose={() => setOpen(false)}>
        <p>Think.</p>
      </Dialog>
    </>
  );
}

it('closes by Escape, and opens again for the next press', async () => {
  render(<Asking />);
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
  // What a browser sends for Escape before it closes the dialog itself.
  fireEvent(
    screen.getByRole('dialog', { name: 'Sure?' }),
    new Event('cancel', { cancelable: true }),
  );
  expect(screen.queryByRole('dialog')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
  expect(screen.getByRole('dialog', { name: 'Sure?' })).toBeTruthy();
});

it('stays open when it is told late that it was closed before', async () => {
  render(<Asking />);
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
  const dialog = screen.getByRole('dialog', { name: 'Sure?' });
  fireEvent(dialog, new Event('close'));
  expect(screen.getByRole('dialog', { name: 'Sure?' })).toBe(dialog);
});
