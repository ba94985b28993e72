/** What the trainee said or did, in their own type. */
import type { Response } from '../../scenario/scenario.ts';
import { Emphasis } from '../ui/emphasis.tsx';

export function OwnSaid({ response: { say, do: done = '' } }: OwnSaidProps) {
  return (
    <div className="said said--own">
      <p className="said__who">You</p>
      <p className={say === undefined ? 'said__act' : 'said__words'}>
        <Emphasis text={say ?? done} />
      </p>
    </div>
  );
}

interface OwnSaidProps {
  readonly response: Pick<Response, 'say' | 'do'>;
}
