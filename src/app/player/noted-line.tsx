/** One quiet line that says what was noted as the pull, and takes a slip of the key back. */
import type { Noted } from '../../practice/urges.ts';
import { TextButton } from '../ui/text-button.tsx';
import { pullSentence } from '../ui/told/pull-words.ts';
import './noted-line.css';

interface NotedLineProps {
  readonly pull: Noted;
  readonly onAgain: () => void;
}

export function NotedLine({ pull, onAgain }: NotedLineProps) {
  return (
    <p className="noted-line">
      {pull === 'passed' ? 'You passed over the pull.' : pullSentence(pull)}{' '}
      <TextButton onClick={onAgain}>Note it otherwise</TextButton>
    </p>
  );
}
