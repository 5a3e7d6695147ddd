import type { LineOnPage } from '#/domain/hotlines.ts';
import { newestSource, printingSource, type ShownLines } from '#/domain/line-order.ts';
import type { PartialDate } from '#/domain/partial-date.ts';
import { carriedOf, otherCarried, type Carried } from './carried.ts';
import { answersOf, type Answer } from './tells.ts';

/** Whom a line was asked about, and what is known of it: of the police itself, immigration. Where page and telephone differ, it is not known. */
export const toldOf = (line: LineOnPage): { asked: 'police' | 'immigration'; state: Answer['state'] } => {
  const asked = line.authority === 'police' ? 'immigration' : 'police';
  const answer = answersOf(line).find(({ question }) => question === asked);
  return { asked, state: answer === undefined || answer.heard?.differs === true ? 'unknown' : answer.state };
};

/** What of a line stands on a sheet, before it is put into words: all of it, and nothing else, so that what is not printed makes no sheet old. */
export interface PrintedLine {
  number: string;
  role: Carried['role'];
  short: string;
  answers: string;
  authority: LineOnPage['authority'];
  hours: LineOnPage['hours'];
  warning: string | undefined;
  doubted: string | undefined;
  told: ReturnType<typeof toldOf>;
  /** The page that is cited: its date, and whether it prints the number. */
  read: { date: PartialDate; approximate: boolean; prints: boolean } | undefined;
  /** What came of calling it, and when; nothing where nobody tried. */
  called: { what: 'called' | 'tried' | 'office'; day: string } | undefined;
}

/** What came of calling a number: "called" is said of the very number that was dialled alone. */
const calledOf = ({ dialledOn, phones, tried, officeAsked }: LineOnPage): PrintedLine['called'] => {
  if (dialledOn && (dialledOn.number ?? phones[0]?.dial) === phones[0]?.dial) return { what: 'called', day: dialledOn.day };
  if (officeAsked !== undefined) return { what: 'office', day: officeAsked };
  return tried && { what: 'tried', day: tried.day };
};

/** What of a line that is carried stands on a sheet. */
export const printedLine = ({ line, number, role }: Carried): PrintedLine => {
  const printing = printingSource(line);
  const source = printing ?? newestSource(line);
  return {
    number,
    role,
    short: line.short,
    answers: line.answers,
    authority: line.authority,
    hours: line.hours,
    warning: line.warning,
    doubted: line.doubted,
    told: toldOf(line),
    read: source && { date: source.date, approximate: source.approximate, prints: printing !== undefined },
    called: calledOf(line),
  };
};

/** The lines of a country that a sheet can hold: first those that every sheet has, then the others. */
export interface PrintedLines {
  first: PrintedLine[];
  others: PrintedLine[];
}

/** What of a country's lines stands on its sheets. */
export const printedLines = (shown: ShownLines<LineOnPage>): PrintedLines => {
  const first = carriedOf(shown);
  const taken = new Set(first.map(({ number }) => number));
  return {
    first: first.map(printedLine),
    others: otherCarried(shown)
      .filter(({ number }) => !taken.has(number))
      .map(printedLine),
  };
};
