import { describe, expect, it } from 'vitest';
import { placeOfClient, placeOfTherapist } from '../../../src/app/ui/room/place.ts';
import { SEATS } from '../../../src/app/ui/room/seats.ts';
import { POSTURES } from '../../../src/scenario/scenario.ts';

const seat = SEATS.room.client;

describe('the client’s seat', () => {
  it('takes another place for every posture', () => {
    const places = POSTURES.map((posture) => JSON.stringify(placeOfClient(seat, posture, 0)));
    expect(new Set(places).size).toBe(POSTURES.length);
  });

  it('comes nearer, and is pushed back', () => {
    const rest = placeOfClient(seat, 'facing', 0);
    expect(placeOfClient(seat, 'near', 0).x).toBeLessThan(rest.x - 20);
    expect(placeOfClient(seat, 'back', 0).x).toBeGreaterThan(rest.x + 20);
  });

  it('never takes a posture twice exactly alike', () => {
    const seeds = Array.from({ length: 20 }, (_, seed) => seed + 1);
    const places = seeds.map((seed) => JSON.stringify(placeOfClient(seat, 'turned', seed)));
    expect(new Set(places).size).toBe(seeds.length);
  });

  it('differs by no more than a degree or two, and no two postures are confused by it', () => {
    for (let seed = 1; seed < 200; seed++) {
      const turned = placeOfClient(seat, 'turned', seed).rotate;
      expect(Math.abs(turned - placeOfClient(seat, 'turned', 0).rotate)).toBeLessThanOrEqual(2);
    }
  });

  it('is the same again for the same seed', () => {
    expect(placeOfClient(seat, 'edge', 7)).toEqual(placeOfClient(seat, 'edge', 7));
  });
});

describe('the therapist’s seat', () => {
  it('stands still at rest, whatever the seed', () => {
    expect(placeOfTherapist(SEATS.room.therapist, 'rest', 9)).toEqual(
      placeOfTherapist(SEATS.room.therapist, 'rest', 0),
    );
  });

  it('draws back from the client, and squares up to them', () => {
    const rest = placeOfTherapist(SEATS.room.therapist, 'rest', 0);
    expect(placeOfTherapist(SEATS.room.therapist, 'drawn-back', 1).x).toBeLessThan(rest.x - 20);
    expect(placeOfTherapist(SEATS.room.therapist, 'squared', 1).x).toBeGreaterThan(rest.x + 10);
  });
});
