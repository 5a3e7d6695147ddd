import { describe, expect, it } from 'vitest';
import { isClockIn, zonesInPage } from '#/domain/clock-zones.ts';

describe('the clock of a device', () => {
  const held = zonesInPage(['America/Mexico_City', 'America/Argentina/Salta', 'Europe/Madrid', 'Mexico/General']);

  it('is found among the zones that a page holds, whatever continent they begin with', () => {
    for (const zone of ['America/Mexico_City', 'America/Argentina/Salta', 'Europe/Madrid']) expect(isClockIn(held, zone), zone).toBe(true);
  });

  it('is found under its whole name alone', () => {
    for (const zone of ['America/Mexico', 'Mexico', 'Salta', 'Argentina', 'Kentucky/Louisville', 'Europe/Mad', ''])
      expect(isClockIn(held, zone), zone).toBe(false);
  });

  it('takes no room for the names that no browser gives', () => {
    expect(held).toBe('Mexico_City Argentina/ Europe/Madrid');
  });
});
