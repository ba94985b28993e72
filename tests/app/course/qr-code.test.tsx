// @vitest-environment jsdom
/** What a phone would read: the drawn code decodes to the very link. */
import { cleanup, render, screen } from '@testing-library/react';
import decodeQR from 'qr/decode.js';
import { afterEach, describe, expect, it } from 'vitest';
import { QrCode } from '../../../src/app/course/setting/qr-code.tsx';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

/** A link about as long as one with a single scenario, and one with a long note. */
const SHORT = `https://reattune.example.ac.uk/s/ten-minutes-late/#a=${'eJxVjkEOgjAQRa_SzFqT'.repeat(10)}`;
const LONG = `${SHORT}${'aZ0-_'.repeat(120)}`;

describe('the QR code', () => {
  it.each([
    ['short', SHORT],
    ['long', LONG],
  ])('of a %s link decodes to it, as it is drawn', (_, link) => {
    render(<QrCode text={link} label="QR code of the link" />);
    expect(decodeQR(rastered(screen.getByRole('img', { name: 'QR code of the link' })))).toBe(link);
  });

  it('keeps four modules of light around it', () => {
    render(<QrCode text={SHORT} label="QR" />);
    const image = rastered(screen.getByRole('img'), 1);
    const dark = (x: number, y: number) => image.data[(y * image.width + x) * 4] === 0;
    const places = Array.from({ length: image.width }, (_, place) => place);
    for (const margin of [0, 1, 2, 3])
      for (const along of places) {
        expect(dark(along, margin) || dark(margin, along)).toBe(false);
        expect(dark(along, image.height - 1 - margin)).toBe(false);
        expect(dark(image.width - 1 - margin, along)).toBe(false);
      }
    expect(dark(4, 4)).toBe(true);
  });

  it('breaks no rule of axe, and says when a link is too long for one', async () => {
    const { container, rerender } = render(<QrCode text={SHORT} label="QR code of the link" />);
    expect(await faultsOf(container)).toEqual([]);
    rerender(<QrCode text={'x'.repeat(4000)} label="QR code of the link" />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText(/too long/)).toBeTruthy();
  });
});

/** The drawing as pixels, `scale` to a module: its path is rectangles of one row each. */
function rastered(svg: HTMLElement, scale = 4) {
  const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]) * scale;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  const path = svg.querySelector('path')?.getAttribute('d') ?? '';
  for (const [, x, y, wide] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let at = Number(x) * scale; at < (Number(x) + Number(wide)) * scale; at += 1)
        data.fill(0, (row * size + at) * 4, (row * size + at) * 4 + 3);
  return { width: size, height: size, data };
}
