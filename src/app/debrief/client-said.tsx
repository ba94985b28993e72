/** What the client said and showed, in the client’s own type. */
import type { ClientLine } from '../../scenario/scenario.ts';
import { Emphasis } from '../ui/emphasis.tsx';

interface ClientSaidProps {
  readonly name: string;
  readonly line: ClientLine;
}

export function ClientSaid({ name, line: { says, shows } }: ClientSaidProps) {
  return (
    <div className="said said--client">
      <p className="said__who">{name}</p>
      {says !== undefined && (
        <p className="said__words">
          <Emphasis text={says} />
        </p>
      )}
      {shows !== undefined && (
        <p className="said__shows">
          <Emphasis text={shows} />
        </p>
      )}
    </div>
  );
}

/** What the client felt and did not say; held back until here. */
export function Felt({ text }: { readonly text: string }) {
  return (
    <div className="felt">
      <p className="felt__label">Felt, not said</p>
      <p className="felt__words">
        <Emphasis text={text} />
      </p>
    </div>
  );
}
