/** Copies a text, and says whether the browser let it. */
import { useState } from 'react';
import { TextButton } from './text-button.tsx';

interface CopyButtonProps {
  /** What is copied; asked for on the press. Nothing when there is nothing to copy yet. */
  readonly text: () => Promise<string | undefined> | string;
  readonly children: string;
  readonly className?: string;
  /** Called once it is copied. */
  readonly onCopied?: () => void;
}

type Said =
  | ''
  | 'Copied.'
  | 'This browser does not let the page copy. Select it and copy it yourself.';

export function CopyButton({ text, children, className, onCopied }: CopyButtonProps) {
  const [said, setSaid] = useState<Said>('');
  const copy = async () => {
    try {
      const copied = await text();
      if (copied === undefined) return setSaid('');
      await navigator.clipboard.writeText(copied);
      setSaid('Copied.');
      onCopied?.();
    } catch {
      setSaid('This browser does not let the page copy. Select it and copy it yourself.');
    }
  };
  return (
    <>
      <TextButton {...(className === undefined ? {} : { className })} onClick={() => void copy()}>
        {children}
      </TextButton>
      <span role="status" className="copy-said">
        {said}
      </span>
    </>
  );
}
