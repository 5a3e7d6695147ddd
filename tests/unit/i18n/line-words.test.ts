import { describe, expect, it } from 'vitest';
import type { Line } from '#/domain/hotlines.ts';
import { hoursInWords, unknownsInWords } from '#/i18n/line-words.ts';

const WEEK = {
  mon: [['08:00', '17:00']],
  tue: [['08:00', '17:00']],
  sat: [
    ['09:00', '12:00'],
    ['14:00', '24:00'],
  ],
} as const;
const hours = { zone: 'America/Costa_Rica', week: WEEK, notOnHolidays: true } as unknown as Line['hours'];

describe('opening hours', () => {
  it('are said as people say them in each language', () => {
    expect(hoursInWords(hours, 'es')).toBe(
      'De lunes a martes, de 8:00 a 17:00; sábado, de 9:00 a 12:00, de 14:00 a 24:00, excepto días festivos, hora de Costa Rica',
    );
    expect(hoursInWords(hours, 'en')).toBe('Monday–Tuesday 8:00–17:00; Saturday 9:00–12:00, 14:00–24:00, not on holidays, time in Costa Rica');
  });
});

describe('what is not known about a line', () => {
  const line = (unknown: string[]): Line =>
    ({
      authority: 'none',
      informs: unknown.includes('tell') ? undefined : { en: 'Nobody.', es: 'A nadie.' },
      anonymous: 'yes',
      cost: unknown.includes('cost') ? 'unknown' : 'free',
      hours: 'always',
      languages: unknown.includes('languages') ? 'unknown' : { known: ['es'] },
    }) as unknown as Line;

  it('is one sentence', () => {
    expect(unknownsInWords(line(['tell', 'cost', 'languages']), 'es')).toBe('No sabemos a quién avisan, cuánto cuesta ni qué idiomas hablan.');
    expect(unknownsInWords(line(['tell', 'cost', 'languages']), 'en')).toMatch(/^We do not know .+, .+ or .+\.$/);
    expect(unknownsInWords(line(['cost']), 'es')).toBe('No sabemos cuánto cuesta.');
  });

  it('is not said where all is known', () => {
    expect(unknownsInWords(line([]), 'es')).toBeUndefined();
  });
});
