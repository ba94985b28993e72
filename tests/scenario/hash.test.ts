/** Equal values have one canonical text, whatever the order they were made in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, hashOf } from '../../src/scenario/hash.ts';

describe('canonical JSON', () => {
  it('orders keys by their code units and leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: [true, null, 'x"'], é: undefined, Z: {} })).toBe(
      '{"Z":{},"a":[true,null,"x\\""],"b":1}',
    );
  });

  it('reads back as the value it was made from', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // JSON has one zero.
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe('a hash', () => {
  it('is SHA-256 in hex, the same for ever', () => {
    expect(hashOf({ b: 'ö', a: 1 })).toBe(hashOf({ a: 1, b: 'ö' }));
    expect(hashOf('')).toBe('12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126');
  });
});
