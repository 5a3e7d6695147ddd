/** Days as the hours data names them, Sunday first, as `Intl` and `Date` count them. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** One day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** A span of one day, `HH:MM` to `HH:MM`; `24:00` is the end of the day. */
export type Span = readonly [open: string, close: string];

/** When a line answers. `unknown` is said where sources are silent, local or in conflict: never guessed. */
export type OpeningHours = 'always' | 'unknown' | { zone: string; week: Partial<Record<Weekday, readonly Span[]>>; notOnHolidays: boolean };

/** The day of the week and the minutes since midnight on the clocks of a zone. */
const clockIn = (zone: string, at: Date): { day: Weekday; minutes: number } => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const day = WEEKDAYS.find((name) => name === parts.get('weekday')?.toLowerCase());
  if (day === undefined) throw new Error(`No weekday in ${zone}`);
  return { day, minutes: Number(parts.get('hour')) * 60 + Number(parts.get('minute')) };
};

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/**
 * Whether a line answers at an instant: `undefined` where its hours are not known. A span ends with its last minute:
 * at 24:00 it is closed. Holidays are not known here, and the hours in words say so.
 * @param at the instant; the line's own zone decides which day and hour that is there, daylight saving included
 */
export const isOpenAt = (hours: OpeningHours, at: Date): boolean | undefined => {
  if (hours === 'unknown') return undefined;
  if (hours === 'always') return true;
  const { day, minutes } = clockIn(hours.zone, at);
  return hours.week[day]?.some(([open, close]) => minutes >= minutesOf(open) && minutes < minutesOf(close)) ?? false;
};
