/** Days as the hours data names them, Sunday first, as `Intl` and `Date` count them. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** One day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** A span of one day, `HH:MM` to `HH:MM`; `24:00` is the end of the day. */
export type Span = readonly [open: string, close: string];

/** When a line answers. `unknown` is said where sources are silent, local or in conflict: never guessed. */
export type OpeningHours = 'always' | 'unknown' | { zone: string; week: Partial<Record<Weekday, readonly Span[]>>; notOnHolidays: boolean };

/** What the clocks of a zone show, from the day to the minutes: “wed, 14:05”. Browsers differ in the comma alone. */
const clockIn = (zone: string, at: Date): string =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    .format(at)
    .toLowerCase();

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/**
 * Whether a line answers at an instant: `undefined` where its hours are not known. A span ends with its last minute:
 * at 24:00 it is closed. Holidays are not known here, and the hours in words say so.
 * @param at the instant; the line's own zone decides which day and hour that is there, daylight saving included
 */
export const isOpenAt = (hours: OpeningHours, at: Date): boolean | undefined => {
  if (hours === 'unknown') return undefined;
  if (hours === 'always') return true;
  const clock = clockIn(hours.zone, at);
  const minutes = minutesOf(clock.slice(-5));
  return WEEKDAYS.some(
    (day) => clock.startsWith(day) && hours.week[day]?.some(([open, close]) => minutes >= minutesOf(open) && minutes < minutesOf(close)),
  );
};
