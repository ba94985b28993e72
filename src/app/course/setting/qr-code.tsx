/** A QR code, drawn from its modules: dark on light by day and by night, with a quiet margin. */
import { encodeQR } from 'qr';
import { useMemo } from 'react';

/** Modules of quiet around it, as the standard asks. */
const QUIET = 4;

/** A link of more characters is coded with less to spare, or phones could not tell its modules apart. */
const LONG = 500;

interface QrCodeProps {
  readonly text: string;
  /** What it is, for who cannot see it. */
  readonly label: string;
}

export function QrCode({ text, label }: QrCodeProps) {
  const modules = useMemo(() => modulesOf(text), [text]);
  if (modules === undefined)
    return <p className="qr-code__too-long">The link is too long for a QR code.</p>;
  const size = modules.length;
  return (
    <svg className="qr-code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <rect className="qr-code__light" width={size} height={size} />
      <path className="qr-code__dark" d={pathOf(modules)} />
    </svg>
  );
}

/** The code's rows of dark and light, its quiet margin included; nothing when the text is too long. */
function modulesOf(text: string): readonly (readonly boolean[])[] | undefined {
  try {
    return encodeQR(text, 'raw', { ecc: text.length > LONG ? 'low' : 'medium', border: QUIET });
  } catch {
    return undefined;
  }
}

/** The code as a picture of its own, for slides; nothing when the text is too long for one. */
export function pictureOf(text: string): string | undefined {
  const modules = modulesOf(text);
  if (modules === undefined) return undefined;
  const size = modules.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="white"/><path d="${pathOf(modules)}"/></svg>\n`;
}

/** Every run of dark modules in a row as one rectangle. */
function pathOf(modules: readonly (readonly boolean[])[]): string {
  let path = '';
  for (const [y, row] of modules.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      path += `M${from} ${y}h${x + 1 - from}v1h-${x + 1 - from}z`;
    }
  }
  return path;
}
