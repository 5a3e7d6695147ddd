import { describe, expect, it } from 'vitest';
import { isOpenAt, type OpeningHours } from '#/domain/opening-hours.ts';

const WEEKDAYS_TO_MIDNIGHT = Object.fromEntries((['mon', 'tue', 'wed', 'thu', 'fri'] as const).map((day) => [day, [['08:00', '24:00']]])) as Record<
  string,
  [string, string][]
>;
// Chile's 1455: weekdays from 8 to midnight, not day and night as older pages say.
const santiago: OpeningHours = { zone: 'America/Santiago', week: WEEKDAYS_TO_MIDNIGHT, notOnHolidays: true };
const at = (instant: string): Date => new Date(instant);

describe('whether a line answers now', () => {
  it('is yes at any time for a line that answers day and night', () => {
    expect(isOpenAt('always', at('2026-01-01T04:00:00Z'))).toBe(true);
  });

  it('is not guessed where hours are not known', () => {
    expect(isOpenAt('unknown', at('2026-01-01T04:00:00Z'))).toBeUndefined();
  });

  it('changes at the minute in which it opens, and at midnight', () => {
    // Wednesday in November: Santiago is three hours behind UTC.
    expect(isOpenAt(santiago, at('2026-11-25T10:59:00Z'))).toBe(false);
    expect(isOpenAt(santiago, at('2026-11-25T11:00:00Z'))).toBe(true);
    expect(isOpenAt(santiago, at('2026-11-26T02:59:00Z'))).toBe(true);
    expect(isOpenAt(santiago, at('2026-11-26T03:00:00Z'))).toBe(false);
  });

  it('goes by the day in the line’s own zone, not in the caller’s or in UTC', () => {
    // Still Friday evening in Santiago, already Saturday in UTC.
    expect(isOpenAt(santiago, at('2026-11-28T01:00:00Z'))).toBe(true);
    // Sunday evening there, Monday in UTC.
    expect(isOpenAt(santiago, at('2026-11-30T01:00:00Z'))).toBe(false);
  });

  it('follows the line’s zone across a daylight-saving change', () => {
    // Chile leaves summer time on 4 April 2026: eight in the morning is 11:00 UTC before it and 12:00 UTC after it.
    expect(isOpenAt(santiago, at('2026-04-03T11:30:00Z'))).toBe(true);
    expect(isOpenAt(santiago, at('2026-04-06T11:30:00Z'))).toBe(false);
    expect(isOpenAt(santiago, at('2026-04-06T12:00:00Z'))).toBe(true);
  });
});
