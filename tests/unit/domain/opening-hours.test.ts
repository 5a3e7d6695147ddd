import { describe, expect, it } from 'vitest';
import { isOpenAt, WEEKDAYS, type OpeningHours, type Span } from '#/domain/opening-hours.ts';

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

  it('goes by hours and minutes, and is no at noon between two spans of a day', () => {
    const lima: OpeningHours = {
      zone: 'America/Lima',
      week: {
        sun: [
          ['08:30', '12:15'],
          ['14:00', '17:45'],
        ],
        sat: [['00:00', '24:00']],
      },
      notOnHolidays: false,
    };
    // A Sunday; Lima is five hours behind UTC all year.
    for (const [time, answers] of [
      ['13:29', false],
      ['13:30', true],
      ['17:14', true],
      ['17:15', false],
      ['18:59', false],
      ['19:00', true],
      ['22:44', true],
      ['22:45', false],
    ] as const)
      expect(isOpenAt(lima, at(`2026-11-29T${time}:00Z`)), time).toBe(answers);
    // All of Saturday: from midnight, at whatever minute of the first hour, to the last one.
    for (const [instant, answers] of [
      ['2026-11-28T04:59:00Z', false],
      ['2026-11-28T05:00:00Z', true],
      ['2026-11-28T05:30:00Z', true],
      ['2026-11-29T04:59:00Z', true],
      ['2026-11-29T05:00:00Z', false],
    ] as const)
      expect(isOpenAt(lima, at(instant)), instant).toBe(answers);
  });

  it('knows every day of the week by its name', () => {
    const allDay: Span = ['00:00', '24:00'];
    // From Sunday, November 22, on.
    for (const [index, day] of WEEKDAYS.entries()) {
      const only: OpeningHours = { zone: 'UTC', week: { [day]: [allDay] }, notOnHolidays: false };
      const open = WEEKDAYS.map((_, later) => isOpenAt(only, at(`2026-11-${22 + later}T12:00:00Z`)));
      expect(open, day).toEqual(WEEKDAYS.map((_, later) => later === index));
    }
  });
});
