import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/app/ui/tokens.css', 'utf8');

/** Colours that carry words, on every ground they stand on. */
const GROUNDS = ['paper', 'wall', 'hover', 'press'];
const WORDS = ['ink', 'soft', 'accent', 'therapist-ink', 'against', 'away', 'repair'];

describe.each(['light', 'dark'] as const)('the tokens in %s', (scheme) => {
  const pairs = WORDS.flatMap((word) => GROUNDS.map((ground) => [word, ground] as const));

  it.each(pairs)('%s can be read on %s', (word, ground) => {
    expect(contrast(colour(word, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the strong hair line visible on paper', () => {
    expect(contrast(colour('hair-strong', scheme), colour('paper', scheme))).toBeGreaterThanOrEqual(
      3,
    );
  });

  it.each([
    ['protanopia', [0.152, 1.053, -0.205, 0.115, 0.786, 0.099, -0.004, -0.048, 1.052]],
    ['deuteranopia', [0.367, 0.861, -0.228, 0.28, 0.673, 0.047, -0.012, 0.043, 0.969]],
    ['tritanopia', [1.256, -0.077, -0.179, -0.078, 0.931, 0.148, 0.005, 0.691, 0.304]],
  ] as const)('keeps the three directions apart in %s', (_name, matrix) => {
    const [against, away, repair] = (['against', 'away', 'repair'] as const).map((axis) =>
      seenThrough(matrix, colour(axis, scheme)),
    );
    if (against === undefined || away === undefined || repair === undefined) throw new Error('?');
    for (const [one, other] of [
      [against, away],
      [away, repair],
      [repair, against],
    ] as const) {
      expect(apart(one, other)).toBeGreaterThan(20);
    }
  });
});

type Rgb = readonly [number, number, number];

function colour(name: string, scheme: 'light' | 'dark'): Rgb {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const hex = found?.[scheme === 'light' ? 1 : 2];
  if (hex === undefined) throw new Error(`no token --${name}`);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Machado, Oliveira and Fernandes (2009), at full severity, on linear light. */
function seenThrough(matrix: readonly number[], seen: Rgb): Rgb {
  const [r, g, b] = [linear(seen[0]), linear(seen[1]), linear(seen[2])];
  const row = (at: number) =>
    Math.min(
      1,
      Math.max(0, (matrix[at] ?? 0) * r + (matrix[at + 1] ?? 0) * g + (matrix[at + 2] ?? 0) * b),
    );
  return [row(0), row(3), row(6)];
}

/** CIE76 between two colours given in linear light. */
function apart(one: Rgb, other: Rgb): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
