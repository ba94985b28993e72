/** The way to be done with an assignment: it goes from the list, the runs stay. */
import { TextButton } from '../ui/text-button.tsx';

export function PutAside({ onPutAside }: { readonly onPutAside: () => void }) {
  return (
    <p className="hand-in__aside">
      Done with it? <TextButton onClick={onPutAside}>Take it off your list</TextButton>. Your runs
      stay, with their debriefs.
    </p>
  );
}
