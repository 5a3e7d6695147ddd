import type { Country, Line } from '#/domain/hotlines.ts';
import { compareDates } from '#/domain/partial-date.ts';

/** Days after which a line that was once called has to be called again. */
export const DUE_AFTER = 365;

/** A line that staff should check, and why. */
export interface DueLine {
  country: string;
  line: Line;
  /** Days since staff called it; nothing where nobody has. */
  days?: number;
  /** Called once, and longer ago than `DUE_AFTER` days. */
  overdue: boolean;
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/**
 * The published lines that staff should check, the most urgent first: those once called and overdue, then those never
 * called, undated sources before dated ones and old before new. Lines called within the year are left out.
 * @param today `YYYY-MM-DD`
 */
export const linesDue = (countries: readonly Country[], today: string): DueLine[] =>
  countries
    .flatMap(({ code, lines }) =>
      lines
        .filter(({ status }) => status === 'published')
        .map((line): DueLine => {
          if (!line.dialledOn) return { country: code, line, overdue: false };
          const days = daysBetween(line.dialledOn.day, today);
          return { country: code, line, days, overdue: days > DUE_AFTER };
        }),
    )
    .filter(({ days, overdue }) => days === undefined || overdue)
    .sort((a, b) => Number(b.overdue) - Number(a.overdue) || compareDates(a.line.readIn, b.line.readIn) || a.line.id.localeCompare(b.line.id));
