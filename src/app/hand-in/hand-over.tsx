/** The ways a result leaves: as a file, as a code to paste, or by what the device shares with. */
import { useEffect, useEffectEvent, useState } from 'react';
import { CopyButton } from '../ui/copy-button.tsx';
import { TextButton } from '../ui/text-button.tsx';
import type { Result } from './result.ts';
import { resultFile } from './result-file.ts';

interface HandOverProps {
  readonly title: string;
  readonly result: Result;
  /** Whether the result is whole; if not, what is missing has been said. */
  readonly ready: () => boolean;
  readonly codeOf: (result: Result) => Promise<string>;
  readonly onSave: (name: string, text: string) => void;
  readonly onHandedIn: (result: Result) => void;
}

export function HandOver({ title, result, ready, codeOf, onSave, onHandedIn }: HandOverProps) {
  const [said, setSaid] = useState('');
  const code = useCode(result, codeOf);
  const file = async () =>
    resultFile(title, result.alias, result.runs.length, code ?? (await codeOf(result)));
  const save = async () => {
    if (!ready()) return;
    const { name, text } = await file();
    onSave(name, text);
    onHandedIn(result);
    setSaid(`Saved as ${name}. It has gone nowhere yet: now give it to your tutor.`);
  };
  const share = async () => {
    if (!ready()) return;
    const { name, text } = await file();
    try {
      await navigator.share({ files: [asFile(name, text)], title });
    } catch {
      // Not to share after all is no fault.
      return;
    }
    onHandedIn(result);
    setSaid('Shared.');
  };
  return (
    <div className="hand-over">
      <p className="hand-over__ways">
        <button type="button" className="onward" onClick={() => void save()}>
          Save it as a file
        </button>
        <CopyButton
          text={async () => (ready() ? (code ?? (await codeOf(result))) : undefined)}
          onCopied={() => onHandedIn(result)}
        >
          Copy it as a code
        </CopyButton>
        {canShareFiles() && <TextButton onClick={() => void share()}>Share the file</TextButton>}
      </p>
      <p role="status" className="hand-over__said">
        {said}
      </p>
    </div>
  );
}

/** The code, made ahead: some browsers copy and share only at the very moment of a press. */
function useCode(result: Result, codeOf: (result: Result) => Promise<string>): string | undefined {
  const wanted = JSON.stringify(result);
  const [made, setMade] = useState<{ readonly of: string; readonly code: string }>();
  const make = useEffectEvent(() => codeOf(result));
  useEffect(() => {
    let gone = false;
    make().then(
      (code) => {
        if (!gone) setMade({ of: wanted, code });
      },
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [wanted]);
  return made?.of === wanted ? made.code : undefined;
}

function asFile(name: string, text: string): File {
  return new File([text], name, { type: 'text/plain' });
}

function canShareFiles(): boolean {
  return (
    typeof navigator.share === 'function' &&
    navigator.canShare?.({ files: [asFile('result.txt', '')] }) === true
  );
}
