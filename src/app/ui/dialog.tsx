/** A native dialog: holds the focus while it is open and gives it back when it is closed. */

import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** Called however it was closed: by a button, by Escape. */
  readonly onClose: () => void;
  /** Begins with the title, and not with the first thing that can be pressed. */
  readonly fromTop?: boolean;
  readonly children: ReactNode;
}

export function Dialog({ open, title, onClose, fromTop = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (open) {
      element.showModal();
      if (fromTop) heading.current?.focus();
    } else element.close();
  }, [open, fromTop]);

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      // Left to itself Escape gives the focus back before it is told that the dialog has closed,
      // and whoever presses the same button again in between would press it in vain.
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        // It may have been opened anew by the time this is told.
        if (dialog.current?.open !== true) onClose();
      }}
    >
      <h2
        ref={heading}
        id={titleId}
        className="dialog__title"
        {...(fromTop ? { tabIndex: -1 } : {})}
      >
        {title}
      </h2>
      {children}
    </dialog>
  );
}
