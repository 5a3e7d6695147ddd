import type { Country, Line } from '#/domain/hotlines.ts';
import { leadLine, linesFor } from '#/domain/line-order.ts';
import { compareDates, daysAfter } from '#/domain/partial-date.ts';

/** Days after which a line that was once called has to be called again. */
export const DUE_AFTER = 365;

/** Days within which somebody else calls a number again at which somebody else answered. */
export const SECOND_CALL_WITHIN = 2;

/** A line that staff should check, and why. */
export interface DueLine {
  country: string;
  line: Line;
  /** Days since staff called it; nothing where nobody has. */
  days?: number;
  /** Called once, and longer ago than `DUE_AFTER` days. */
  overdue: boolean;
  /** Somebody else answered it: the last day on which another person is to call again. */
  secondBy?: string;
  /** When nobody answered: it is called again at another hour. */
  unanswered?: NonNullable<Line['tried']>;
  /** Whether its office is asked, and the line itself left free: it answers whoever does not want to live. */
  office: boolean;
}

const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** How urgent a line is, the most urgent first: found wrong; first of a country that stands first; first of another; overdue; any other. */
const rankOf = ({ line, overdue, secondBy }: DueLine, firsts: ReadonlyMap<string, number>): number =>
  secondBy !== undefined ? 0 : overdue ? 1 : (firsts.get(line.id) ?? 4);

/**
 * The published lines that staff should check, the most urgent first: those at which somebody else answered, those once called and overdue,
 * then those never called: the first number of a country that stands first, of another country, and the others; of each undated sources
 * before dated ones and old before new. Lines reached within the year are left out, and emergency numbers, which nobody calls for a list.
 * @param today `YYYY-MM-DD`
 */
export const linesDue = (countries: readonly Country[], today: string): DueLine[] => {
  const firsts = new Map(
    countries.flatMap((country): [string, number][] => {
      const lead = leadLine(linesFor(country, countries));
      return lead ? [[lead.id, country.first === undefined ? 3 : 2]] : [];
    }),
  );
  return countries
    .flatMap(({ code, lines }) =>
      lines
        .filter(({ status, purpose }) => status === 'published' && purpose !== 'emergency')
        .map((line): DueLine => {
          const office = line.kind === 'crisis';
          const { doubted, tried } = line;
          const day = line.dialledOn?.day ?? (office ? line.officeAsked : undefined);
          const days = day === undefined ? undefined : daysBetween(day, today);
          return {
            country: code,
            line,
            ...(days === undefined ? {} : { days }),
            overdue: days !== undefined && days > DUE_AFTER,
            ...(doubted === undefined ? {} : { secondBy: daysAfter(doubted, SECOND_CALL_WITHIN) }),
            ...(tried === undefined || doubted !== undefined ? {} : { unanswered: tried }),
            office,
          };
        }),
    )
    .filter(({ days, overdue, secondBy }) => days === undefined || overdue || secondBy !== undefined)
    .sort((a, b) => rankOf(a, firsts) - rankOf(b, firsts) || compareDates(a.line.readIn, b.line.readIn) || a.line.id.localeCompare(b.line.id));
};
