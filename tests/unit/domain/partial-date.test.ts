import { describe, expect, it } from 'vitest';
import { compareDates, isCalendarDay, PARTIAL_DATE, yearsAfter } from '#/domain/partial-date.ts';

describe('a date as exactly as it is known', () => {
  it.each(['2017', '2025-12', '2025-01', '2025-10', '2025-12-19', '2025-12-01', '2025-12-30', '2025-12-31', 'undated'])('may be %s', (date) => {
    expect(date).toMatch(PARTIAL_DATE);
  });

  it.each([
    '',
    '17',
    '20255',
    'x2017',
    '2017x',
    '2025-12-1',
    '2025-12-40',
    '2025-20-01',
    '2025-12-190',
    'undated2017',
    '2025-13',
    '2025-00',
    '2025-12-32',
    '2025-12-00',
    '2025-1',
    '19-12-2025',
    '2025/12/19',
    'Undated',
    '2025-12-19T00:00:00Z',
  ])('may not be "%s"', (date) => {
    expect(date).not.toMatch(PARTIAL_DATE);
  });
});

describe('a calendar day', () => {
  it('is accepted when it exists, a leap day among them', () => {
    expect(isCalendarDay('2026-03-14')).toBe(true);
    expect(isCalendarDay('2024-02-29')).toBe(true);
  });

  it.each([
    '2026-02-31',
    '2025-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-03',
    '2026-3-4',
    '',
    'undated',
    '12026-03-14',
    '2026-03-140',
    ' 2026-03-14',
    '2026-03-14Z',
  ])('is not "%s"', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });
});

describe('the order of dates', () => {
  it('puts the oldest first and the undated before every date', () => {
    const dates = ['2025-12-19', '2017', 'undated', '2025-12', '2026'];
    expect([...dates].sort(compareDates)).toEqual(['undated', '2017', '2025-12', '2025-12-19', '2026']);
  });

  it('counts a bare year as its first day, so that nothing is called newer than is known', () => {
    expect(compareDates('2025', '2025-03')).toBeLessThan(0);
    expect(compareDates('2025-03', '2025')).toBe(1);
    expect(compareDates('undated', '0001')).toBe(-1);
    expect(compareDates('0001', 'undated')).toBe(1);
  });

  it('calls the same date equal, and two undated ones too', () => {
    expect(compareDates('2025-03', '2025-03')).toBe(0);
    expect(compareDates('undated', 'undated')).toBe(0);
  });
});

describe('the day some years later', () => {
  it('is the same day of the year', () => {
    expect(yearsAfter('2026-03-14', 3)).toBe('2029-03-14');
  });

  it('is the first of March after a leap day, where that year has none', () => {
    expect(yearsAfter('2024-02-29', 1)).toBe('2025-03-01');
    expect(yearsAfter('2024-02-29', 4)).toBe('2028-02-29');
  });

  it('is the day itself after no years', () => {
    expect(yearsAfter('2026-12-31', 0)).toBe('2026-12-31');
  });
});
