/** Makes a map larger, smaller, or shows the whole of it. */
import { TextButton } from '../text-button.tsx';

export interface Zoom {
  readonly canGrow: boolean;
  readonly canShrink: boolean;
  readonly isWhole: boolean;
  readonly grow: () => void;
  readonly shrink: () => void;
  readonly showWhole: () => void;
}

export function ZoomBar({ zoom }: { readonly zoom: Zoom }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons
    <div className="map__zoom" role="group" aria-label="Size of the map">
      {/* Never `disabled`: that would take the focus from the button that was just pressed. */}
      <TextButton onClick={zoom.shrink} aria-disabled={!zoom.canShrink}>
        Smaller
      </TextButton>
      <TextButton onClick={zoom.grow} aria-disabled={!zoom.canGrow}>
        Larger
      </TextButton>
      <TextButton onClick={zoom.showWhole} aria-pressed={zoom.isWhole}>
        Whole
      </TextButton>
    </div>
  );
}
