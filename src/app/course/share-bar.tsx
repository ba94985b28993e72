/** A quiet bar between hair lines: how many of how many. The number stands beside it as text. */

interface ShareBarProps {
  readonly part: number;
  readonly whole: number;
}

export function ShareBar({ part, whole }: ShareBarProps) {
  return (
    <svg
      className="share-bar"
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="share-bar__part" width={whole === 0 ? 0 : (100 * part) / whole} height="4" />
    </svg>
  );
}
