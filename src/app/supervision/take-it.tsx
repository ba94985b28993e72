/** Taking the page along: on paper, as a PDF by the browser, or as a file. */
import { useState } from 'react';
import { TextButton } from '../ui/text-button.tsx';
import { sheetInMarkdown } from './sheet-markdown.ts';
import { isMoreThanAPage } from './told-length.ts';
import { isBlank, type ToldSheet } from './told-sheet.ts';

interface TakeItProps {
  readonly told: ToldSheet;
  /** Of a file, without its ending. */
  readonly name: string;
  readonly onSave: (name: string, file: Blob) => void;
}

export function TakeIt({ told, name, onSave }: TakeItProps) {
  const [says, setSays] = useState('');
  if (isBlank(told)) return null;
  const saveWord = async () => {
    setSays('The file is being made …');
    try {
      const { sheetInWord } = await import('./sheet-word.ts');
      onSave(`${name}.docx`, await sheetInWord(told));
      setSays('');
    } catch {
      setSays('What makes the Word file could not be fetched just now. Try once more.');
    }
  };
  return (
    <div className="take-it">
      {isMoreThanAPage(told) && <p className="take-it__long">This is more than one page by now.</p>}
      <div className="take-it__ways">
        <button type="button" className="onward" onClick={() => window.print()}>
          Print it
        </button>
        <TextButton onClick={() => void saveWord()}>Save it as a Word file</TextButton>
        <TextButton
          onClick={() =>
            onSave(`${name}.md`, new Blob([sheetInMarkdown(told)], { type: 'text/markdown' }))
          }
        >
          Save it as Markdown
        </TextButton>
      </div>
      <p className="supervision__small">
        In the browser’s print window you can save it as a PDF as well.
      </p>
      <p role="status">{says}</p>
    </div>
  );
}
