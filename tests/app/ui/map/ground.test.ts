import { expect, it } from 'vitest';
import { contours } from '../../../../src/app/ui/map/ground.ts';

const SIZE = { width: 320, height: 1000 };

it('the ground is the same again for a scenario, and another for another', () => {
  const ground = contours(SIZE, 'one');
  expect(ground).not.toBe('');
  expect(contours(SIZE, 'one')).toBe(ground);
  expect(contours(SIZE, 'two')).not.toBe(ground);
});

it('the ground’s lines cover the sheet, and run no further than a cell beyond it', () => {
  const points = [...contours(SIZE, 'one').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
  const ys = points.map(([, , y]) => Number(y));
  const xs = points.map(([, x]) => Number(x));
  expect(Math.min(...xs, ...ys)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...xs)).toBeLessThanOrEqual(SIZE.width + 48);
  expect(Math.max(...ys)).toBeLessThanOrEqual(SIZE.height + 48);
  expect(Math.max(...ys)).toBeGreaterThan(SIZE.height - 48);
});
