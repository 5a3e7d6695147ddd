import type { Channel, Country, Line } from './hotlines.ts';
import { compareDates } from './partial-date.ts';

/** What a country's page shows, each group in the order in which it is read. */
export interface ShownLines {
  emergency?: Line;
  help: Line[];
  report: Line[];
}

const published = <Kind extends Channel>(channels: Kind[]): Kind[] => channels.filter(({ status }) => status === 'published');

/** A line as it may be shown: only its published ways of reaching it; nothing if the line itself is held. */
export const shownLine = (line: Line): Line | undefined =>
  line.status === 'held'
    ? undefined
    : {
        ...line,
        phones: published(line.phones),
        sms: published(line.sms),
        whatsapp: published(line.whatsapp),
        chat: published(line.chat),
        email: published(line.email),
        tty: published(line.tty),
      };

const rank = (line: Line): number[] => [line.authority === 'none' ? 0 : 1, line.dedicated ? 0 : 1, line.hours === 'always' ? 0 : 1];

/**
 * Order of help lines: not police, prosecutor or migration first; then those for trafficking; then those that
 * answer day and night; then by the newest source. Equal lines keep the order of the file.
 */
export const compareLines = (a: Line, b: Line): number => {
  const [left, right] = [rank(a), rank(b)];
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return -compareDates(a.readIn, b.readIn);
};

/**
 * The lines that one country's page shows: its own, then those of other countries that cover it, each group in order.
 * @param countries every country of the data
 */
export const linesFor = (country: Country, countries: readonly Country[]): ShownLines => {
  const from = (lines: Line[]): Line[] => lines.map(shownLine).filter((line) => line !== undefined);
  const covering = countries
    .filter(({ code }) => code !== country.code)
    .flatMap(({ lines }) => lines.filter(({ covers }) => covers.includes(country.code)));
  const lines = from([...country.lines, ...covering]);
  const emergency = lines.find(({ purpose }) => purpose === 'emergency');
  return {
    ...(emergency ? { emergency } : {}),
    help: lines.filter(({ purpose }) => purpose === 'help').sort(compareLines),
    report: lines.filter(({ purpose }) => purpose === 'report').sort(compareLines),
  };
};

/** Whether a country has any line that may be shown. */
export const hasLines = (shown: ShownLines): boolean => shown.emergency !== undefined || shown.help.length > 0 || shown.report.length > 0;

/** The line that stands for a country in a list: its first help line, else the first report line, else the emergency number. */
export const leadLine = (shown: ShownLines): Line | undefined =>
  shown.help.find(({ phones }) => phones.length > 0) ?? shown.help[0] ?? shown.report[0] ?? shown.emergency;

/**
 * The page that a line's card names beside the newest: the one that printed its first way of being reached, unless the
 * newest prints it too, or is of the same publisher and date, so that its link would say the same. The others stay in the data.
 */
export const printingSource = (line: Line): Line['sources'][number] | undefined => {
  const newest = newestSource(line);
  const main = [...line.phones, ...line.whatsapp, ...line.sms][0]?.source;
  const printing = line.sources.find(({ id }) => id === main);
  const same = printing && newest && printing.publisher === newest.publisher && printing.date === newest.date;
  return newest?.printsNumber || same ? undefined : printing;
};

/** The page about a line that was read last: the newest dated source; of equal dates, or none, one that prints the number, then the first. */
export const newestSource = (line: Line): Line['sources'][number] | undefined =>
  [...line.sources].sort((a, b) => -compareDates(a.date, b.date) || Number(b.printsNumber) - Number(a.printsNumber))[0];
