/** Days as the hours data names them, Sunday first, as `Intl` and `Date` count them. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** One day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** A span of one day, `HH:MM` to `HH:MM`; `24:00` is the end of the day. */
export type Span = readonly [open: string, close: string];

/** When a line answers. `unknown` is said where sources are silent, local or in conflict: never guessed. */
export type OpeningHours = 'always' | 'unknown' | { zone: string; week: Partial<Record<Weekday, readonly Span[]>>; notOnHolidays: boolean };
