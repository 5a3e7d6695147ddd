import { telHref } from './dialling.ts';
import type { Channel, Country, Line, LineSource, Phone, ShownCountry, ShownLine } from './hotlines.ts';
import { compareDates } from './partial-date.ts';

/** What a country's page shows, each group in the order in which it is read. */
export interface ShownLines<One = ShownLine> {
  emergency?: One;
  help: One[];
  report: One[];
}

/** What the order of lines is made from, and what a tap can call: of a line in every language, or in that of a page. */
type Callable = Pick<Line, 'authority' | 'kind' | 'dedicated' | 'hours' | 'readIn' | 'doubted'> & { phones: readonly Pick<Phone, 'dial' | 'e164'>[] };

const published = <Way extends Channel>(ways: readonly Way[]): (Way & { status: 'published' })[] =>
  ways.filter((way): way is Way & { status: 'published' } => way.status === 'published');

/** A line as it may be shown: only its published ways of reaching it, and what those leave; nothing if the line itself is held. */
export const shownLine = ({ status, heldBecause, ...line }: Line): ShownLine | undefined => {
  if (status === 'held') return undefined;
  const whatsapp = published(line.whatsapp);
  return {
    ...line,
    status,
    leaves: { ...line.leaves, whatsapp: whatsapp.length > 0 ? line.leaves.whatsapp : undefined },
    phones: published(line.phones),
    sms: published(line.sms),
    whatsapp,
    chat: published(line.chat),
    email: published(line.email),
    tty: published(line.tty),
  };
};

/** A country as it may be shown: without its lines, which `linesFor` gives, and without the numbers that are denied. */
export const shownCountry = ({ code, name, inside, also, places, people, zones, instead, immigration }: Country): ShownCountry => ({
  code,
  name,
  inside,
  also,
  places,
  people,
  zones,
  instead,
  immigration,
});

/**
 * Whether a line is there for some alone: for children, for whoever looks for someone missing, or for whoever does not want to live. It
 * never leads for everyone.
 */
const isForSome = ({ kind }: Pick<Line, 'kind'>): boolean => kind === 'child' || kind === 'missing' || kind === 'crisis';

/** Whether nobody has said, on calling it, that somebody else answers: a line of which that was said never stands first, nor in a bar. */
const isSure = ({ doubted }: Pick<Line, 'doubted'>): boolean => doubted === undefined;

const rank = (line: Callable): number[] =>
  [!isSure(line), line.authority !== 'none', isForSome(line), !line.dedicated, line.hours !== 'always'].map(Number);

/**
 * Order of help lines: those that nobody found wrong first; then not police, prosecutor or migration; then those for everyone; then those for trafficking; then
 * those that answer day and night; then by the newest source. Equal lines keep the order of the file.
 */
export const compareLines = (a: Callable, b: Callable): number => {
  const [left, right] = [rank(a), rank(b)];
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return -compareDates(a.readIn, b.readIn);
};

/** Help lines in order. Where only an authority's line is for everyone, it stands before the lines for some, too. */
const inOrder = (lines: readonly ShownLine[]): ShownLine[] => {
  const sorted = [...lines].sort(compareLines);
  const first = sorted.find((line) => !isForSome(line) && isSure(line));
  return first ? [first, ...sorted.filter((line) => line !== first)] : sorted;
};

/**
 * The lines that one country's page shows: its own, then those of other countries that cover it, each group in order.
 * @param countries every country of the data
 */
export const linesFor = (country: Country, countries: readonly Country[]): ShownLines => {
  const from = (lines: Line[]): ShownLine[] => lines.map(shownLine).filter((line) => line !== undefined);
  const covering = countries
    .filter(({ code }) => code !== country.code)
    .flatMap(({ lines }) => lines.filter(({ covers }) => covers.includes(country.code)));
  const lines = from([...country.lines, ...covering]);
  const emergency = lines.find(({ purpose }) => purpose === 'emergency');
  return {
    ...(emergency ? { emergency } : {}),
    help: inOrder(lines.filter(({ purpose }) => purpose === 'help')),
    report: inOrder(lines.filter(({ purpose }) => purpose === 'report')),
  };
};

/**
 * The ids of all lines that belong to a country's page, held ones too, in the order of the data: a line that has a page of its own
 * has its place here, from 1, as its address. It stays while lines are added behind.
 */
export const idsFor = (country: Country, countries: readonly Country[]): string[] => [
  ...country.lines.map(({ id }) => id),
  ...countries
    .filter(({ code }) => code !== country.code)
    .flatMap(({ lines }) => lines.filter(({ covers }) => covers.includes(country.code)).map(({ id }) => id)),
];

/** The most cards that a country's page holds. With more, the first stands whole and the others are rows that lead to a page each (a page has 9 kB). */
const MOST_CARDS = 5;

/** Whether a country's lines have pages of their own, all but the first. */
export const hasCardPages = ({ help, report }: ShownLines<unknown>): boolean => help.length + report.length > MOST_CARDS;

/** Where the card of each line of a country stands: its place among all of the data, which is its address, and whether on a page of its own or on the country's. */
export const cardPlaces = (country: Country, countries: readonly Country[]): { place: number; apart: boolean }[] => {
  const shown = linesFor(country, countries);
  const ids = idsFor(country, countries);
  const [split, lead] = [hasCardPages(shown), leadLine(shown)];
  return [...shown.help, ...shown.report].map((line) => ({ place: ids.indexOf(line.id) + 1, apart: split && line !== lead }));
};

/** Whether a country has any line that may be shown. */
export const hasLines = (shown: ShownLines<unknown>): boolean => shown.emergency !== undefined || shown.help.length > 0 || shown.report.length > 0;

/** Whether any line of a country can be written to: who cannot speak aloud is told where none can. */
export const canBeWrittenTo = ({ help, report }: ShownLines<Readonly<Record<'whatsapp' | 'sms' | 'chat' | 'email', readonly unknown[]>>>): boolean =>
  [...help, ...report].some(({ whatsapp, sms, chat, email }) => whatsapp.length + sms.length + chat.length + email.length > 0);

/** Whether a country's help lines are for some alone: then the lines to report to stand before them. */
export const helpsOnlySome = ({ help }: ShownLines<Callable>): boolean => help.length > 0 && help.every(isForSome);

/**
 * The line that stands for a country in a list: its first help line for everyone, else the first report line, else the emergency
 * number. Where it has help for some alone, the emergency number, which answers everyone, comes before both; a line for not wanting to
 * live changes nothing of that, as it is no help against anyone.
 */
export const leadLine = <One extends Callable>(shown: ShownLines<One>): One | undefined => {
  const { help, report, emergency } = shown;
  const general = help.filter((line) => !isForSome(line) && isSure(line));
  const isSomeHelped = help.some(({ kind }) => kind !== 'crisis');
  const others = isSomeHelped && helpsOnlySome(shown) ? [emergency, ...report, ...help] : [...report, emergency, ...help];
  const rest = others.filter((line) => line !== undefined);
  return general.find(({ phones }) => phones.length > 0) ?? general[0] ?? rest.find(isSure) ?? rest[0];
};

/** A line with the first of its numbers that a tap can call, and where the tap leads. */
export interface Tap<One extends Callable = Callable> {
  line: One;
  phone: One['phones'][number];
  href: string;
}

const tapOf = <One extends Callable>(line: One): Tap<One> | undefined => {
  for (const phone of line.phones) {
    const href = telHref(phone);
    if (href !== undefined) return { line, phone, href };
  }
  return undefined;
};

/** The first of some lines that is for everyone and that a tap can call. */
const firstTap = <One extends Callable>(lines: readonly One[]): Tap<One> | undefined =>
  lines
    .filter((line) => !isForSome(line) && isSure(line))
    .map(tapOf)
    .find((tap) => tap !== undefined);

/** The help line that the bar of a country's page calls: the first for everyone that a tap can call. */
export const callLine = <One extends Callable>({ help }: ShownLines<One>): Tap<One> | undefined => firstTap(help);

/**
 * Where the hours of the line that leads are not known, the next help line that answers at any hour: at two in the morning it may be
 * the only one. Nothing where they are known, or where there is no other.
 */
export const anyHourLine = <One extends Callable>(shown: ShownLines<One>): Tap<One> | undefined => {
  const lead = leadLine(shown);
  return lead?.hours === 'unknown' ? firstTap(shown.help.filter((line) => line !== lead && line.hours === 'always')) : undefined;
};

/** What of a page decides whether a card cites it. */
type Cited = Pick<LineSource, 'date' | 'printsNumber'>;

const newestOf = <Source extends Cited>(sources: readonly Source[]): Source | undefined =>
  [...sources].sort((a, b) => -compareDates(a.date, b.date))[0];

/** The newest page that prints a line's first number; of equal dates the first. Nothing where we have seen it on none. */
export const printingSource = <Source extends Cited>({ sources }: { sources: readonly Source[] }): Source | undefined =>
  newestOf(sources.filter(({ printsNumber }) => printsNumber));

/** The page about a line that was read last, where it is newer than the one that prints the number. The others stay in the data. */
export const newerSource = <Source extends Cited>(line: { sources: readonly Source[] }): Source | undefined => {
  const [printing, newest] = [printingSource(line), newestSource(line)];
  return printing && newest && compareDates(newest.date, printing.date) > 0 ? newest : undefined;
};

/** The page about a line that was read last: the newest dated source; of equal dates, or none, one that prints the number, then the first. */
export const newestSource = <Source extends Cited>({ sources }: { sources: readonly Source[] }): Source | undefined =>
  newestOf([...sources].sort((a, b) => Number(b.printsNumber) - Number(a.printsNumber)));
