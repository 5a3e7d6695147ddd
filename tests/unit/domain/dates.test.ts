import { describe, expect, it } from 'vitest';
import { dateInWords } from '#/domain/dates.ts';

describe('a date in words', () => {
  it('is a day where the day is known', () => {
    expect(dateInWords('2025-12-19', 'en')).toBe('December 19, 2025');
    expect(dateInWords('2025-12-19', 'es')).toBe('19 de diciembre de 2025');
  });

  it('is a month where only the month is known', () => {
    expect(dateInWords('2025-12', 'en')).toBe('December 2025');
    expect(dateInWords('2025-12', 'es')).toBe('diciembre de 2025');
  });

  it('stays a year where only the year is known', () => {
    expect(dateInWords('2017', 'en')).toBe('2017');
    expect(dateInWords('2017', 'es')).toBe('2017');
  });

  it('is never the day before, wherever the site is built', () => {
    const zone = process.env['TZ'];
    try {
      for (const tz of ['America/Mexico_City', 'Pacific/Kiritimati', 'UTC']) {
        process.env['TZ'] = tz;
        expect(dateInWords('2026-01-01', 'en'), tz).toBe('January 1, 2026');
        expect(dateInWords('2026-01', 'es'), tz).toBe('enero de 2026');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('is refused for an undated source, which the caller must say in its own words', () => {
    expect(() => dateInWords('undated', 'en')).toThrow(/undated/);
  });
});
