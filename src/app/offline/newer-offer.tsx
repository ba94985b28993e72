/** Offers the newer version, for when it suits the reader. */
import { TextButton } from '../ui/text-button.tsx';

export function NewerOffer({ onUse }: { readonly onUse: () => void }) {
  return (
    <p>
      A newer version of Reattune is here. <TextButton onClick={onUse}>Use it now</TextButton>
    </p>
  );
}
