// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { Room } from '../../../src/app/ui/room/room.tsx';
import { HOURS, POSTURES, SETTINGS } from '../../../src/scenario/scenario.ts';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

const still = { hour: 'afternoon', posture: 'facing', seed: 0 } as const;

describe('the room', () => {
  it.each(SETTINGS)('says in words what it shows (%s)', async (setting) => {
    const { container } = render(<Room {...still} setting={setting} shows="She looks away." />);
    expect(screen.getByRole('img', { name: 'She looks away.' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is decoration where it has no words', () => {
    render(<Room {...still} setting="room" />);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('carries no style attribute when it is rendered to HTML, which a strict policy would drop', () => {
    for (const setting of SETTINGS) {
      for (const hour of HOURS) {
        for (const posture of POSTURES) {
          const html = renderToStaticMarkup(
            <Room setting={setting} hour={hour} posture={posture} seed={3} silence shows="x" />,
          );
          expect(html).not.toContain('style=');
        }
      }
    }
  });

  it('keeps the therapist’s chair still, whatever the client does', () => {
    const places = POSTURES.map((posture) => {
      const { container } = render(<Room {...still} setting="room" posture={posture} seed={5} />);
      return container.querySelector('.piece--therapist > g')?.getAttribute('transform');
    });
    expect(new Set(places).size).toBe(1);
  });

  it('has the client’s chair in its new place at once where there is no movement', () => {
    const place = () => document.querySelector('.piece--client > g')?.getAttribute('transform');
    const { rerender } = render(<Room {...still} setting="room" />);
    const before = place();
    rerender(<Room {...still} setting="room" posture="turned" seed={1} />);
    expect(place()).not.toBe(before);
  });

  it('keeps two pictures on one page from sharing their paints', () => {
    const { container } = render(
      <>
        <Room {...still} setting="room" />
        <Room {...still} setting="video" />
      </>,
    );
    const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
