/** Puts the debrief of a run on a page, and gives what it called back. */

import { render } from '@testing-library/react';
import { type Mock, vi } from 'vitest';
import { DebriefPage, type DebriefPageProps } from '../../../src/app/debrief/debrief-page.tsx';
import { EMPTY_REFLECTION, type Reflection } from '../../../src/practice/reflection.ts';
import type { ToldRun } from './told-run.ts';

export interface Shown {
  readonly container: HTMLElement;
  readonly unmount: () => void;
  readonly onReflect: Mock<(reflection: Reflection) => void>;
  readonly onAgain: Mock<(temper: string) => void>;
  readonly onSave: Mock<() => void>;
}

/** The debrief as it first stands, before it is opened. */
export function showClosed(told: ToldRun, more: Partial<DebriefPageProps> = {}): Shown {
  const called = {
    onReflect: vi.fn<(reflection: Reflection) => void>(),
    onAgain: vi.fn<(temper: string) => void>(),
    onSave: vi.fn<() => void>(),
  };
  const { container, unmount } = render(
    <DebriefPage {...told} reflection={EMPTY_REFLECTION} {...called} {...more} />,
  );
  return { container, unmount, ...called };
}

/** The debrief as a reader comes back to it, opened already. */
export function showOpened(told: ToldRun, more: Partial<DebriefPageProps> = {}): Shown {
  window.location.hash = '#read';
  return showClosed(told, more);
}
