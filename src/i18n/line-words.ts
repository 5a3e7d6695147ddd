import { dateInWords } from '#/domain/dates.ts';
import type { Line, LineOnPage, TraceOnPage } from '#/domain/hotlines.ts';
import { languageNameIn } from '#/domain/language-names.ts';
import { newestSource, printingSource } from '#/domain/line-order.ts';
import type { HelpLocale } from '#/domain/locale.ts';
import { noteBehind } from '#/domain/source-names.ts';
import { WEEKDAYS, type OpeningHours, type Weekday } from '#/domain/opening-hours.ts';
import { sourceDateInWords } from './source-date.ts';
import { heardAlso } from './told-words.ts';
import { getFixedT } from './translate.ts';

// A week that begins on a Sunday, to name the days by.
const SUNDAY = Date.UTC(2026, 0, 4);

const dayName = (day: Weekday, locale: HelpLocale): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(SUNDAY + WEEKDAYS.indexOf(day) * 86_400_000);

/** A time of day as it is said in the language: in English "8 am", "8:30 pm" and "noon", elsewhere `8:00` on a clock of 24 hours. */
const timeInWords = (time: string, locale: HelpLocale): string => {
  const t = getFixedT(locale, 'help');
  if (time === '00:00' || time === '24:00') return t('hours.midnight');
  if (time === '12:00') return t('hours.noon');
  if (locale !== 'en') return time.replace(/^0/, '');
  const [hours = '', minutes = ''] = time.split(':');
  const hour = Number(hours);
  return `${String(hour % 12 || 12)}${minutes === '00' ? '' : `:${minutes}`} ${hour < 12 ? 'am' : 'pm'}`;
};

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The cities that zones are named by, where Spanish has another name for them. */
const CITIES_IN_SPANISH: Readonly<Record<string, string>> = { Havana: 'La Habana', Lisbon: 'Lisboa', Rome: 'Roma' };

/** Opening hours in words, in the language; "hours not known" where they are not. */
export const hoursInWords = (hours: OpeningHours, locale: HelpLocale): string => {
  const t = getFixedT(locale, 'help');
  if (hours === 'always') return t('hours.always');
  if (hours === 'unknown') return t('hours.unknown');
  const week: Weekday[] = [...WEEKDAYS.slice(1), 'sun'];
  const runs: { from: Weekday; to: Weekday; spans: string }[] = [];
  let before: string | undefined;
  for (const day of week) {
    const spans = hours.week[day]
      ?.map(([open, close]) => t('hours.span', { open: timeInWords(open, locale), close: timeInWords(close, locale) }))
      .join(', ');
    const last = runs.at(-1);
    if (spans !== undefined && last && spans === before) last.to = day;
    else if (spans !== undefined) runs.push({ from: day, to: day, spans });
    before = spans;
  }
  const days = (from: Weekday, to: Weekday): string => {
    const named = { from: dayName(from, locale), to: dayName(to, locale) };
    if (from === to) return named.from;
    return week.indexOf(to) === week.indexOf(from) + 1 ? t('hours.two', named) : t('hours.days', named);
  };
  const words = runs.map(({ from, to, spans }) => t('hours.run', { days: days(from, to), spans })).join('; ');
  const city = hours.zone.slice(hours.zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  const place = (locale === 'es' ? CITIES_IN_SPANISH[city] : undefined) ?? city;
  return capital([words, ...(hours.notOnHolidays ? [t('hours.notOnHolidays')] : []), t('hours.zone', { place })].join(', '));
};

/** Who answers, and where the data's words do not say it, that it is not the police. */
export const answersInWords = ({ answers, authority }: Pick<LineOnPage, 'answers' | 'authority'>, locale: HelpLocale): string => {
  const t = getFixedT(locale, 'help');
  return authority !== 'none' || /polic/i.test(answers) ? answers : `${answers} ${t('fact.notPolice')}`;
};

/** What a call costs, as far as we know. */
const costInWords = ({ cost, heard }: Pick<LineOnPage, 'cost' | 'heard'>, locale: HelpLocale): string => {
  const t = getFixedT(locale, 'help');
  if (heard?.cost?.differs === false && cost === heard.cost.said) return { free: t('fact.freeTold'), charged: t('fact.chargedTold') }[cost];
  const page = { free: t('fact.free'), charged: t('fact.charged'), unknown: t('fact.costUnknown') }[cost];
  if (heard?.cost?.differs !== true) return page;
  return `${page} ${heardAlso(heard.cost, { free: t('heard.free'), charged: t('heard.charged') }[heard.cost.said], locale)}`;
};

/** What is said first of a line, in one sentence behind its number: who answers, when, and what a call costs. */
export interface SaidFirst {
  who: string;
  hours: string;
  cost: string;
}

/** What is said first of a line; what is not known is said too. */
export const saidFirst = (line: LineOnPage, locale: HelpLocale): SaidFirst => {
  const t = getFixedT(locale, 'help');
  return {
    who: answersInWords(line, locale),
    hours: line.hours === 'unknown' ? t('fact.hoursUnknown') : `${hoursInWords(line.hours, locale)}.`,
    cost: costInWords(line, locale),
  };
};

/** Languages by name, as a list. @param codes of two or three letters */
export const languageNames = (codes: readonly string[], locale: HelpLocale): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(codes.map((code) => languageNameIn(code, locale)));

/** The languages that answer, in words; nothing where they are not known. */
export const languagesInWords = (languages: Line['languages'], locale: HelpLocale): string | undefined => {
  if (languages === 'unknown') return undefined;
  const t = getFixedT(locale, 'help');
  const list = languageNames(languages.known, locale);
  if (languages.interpreters) return t('languages.interpreters', { list });
  return languages.others ? t('languages.others', { list }) : t('languages.known', { list });
};

/** What is to be known of each way of reaching a line but its first number; ways of which the same is said stand together. */
export const notesInWords = (line: LineOnPage, locale: HelpLocale): string[] => {
  const t = getFixedT(locale, 'help');
  const ways: [way: string, note: string | undefined][] = [
    ...line.phones.slice(1).map(({ dial, note }): [string, string | undefined] => [dial, note]),
    ...line.whatsapp.map(({ note }): [string, string | undefined] => [t('way.whatsapp'), note]),
    ...line.sms.map(({ number, note }): [string, string | undefined] => [`SMS ${number}`, note]),
    ...line.chat.map(({ note }): [string, string | undefined] => [t('way.chat'), note]),
    ...line.email.map(({ note }): [string, string | undefined] => [t('way.email'), note]),
    ...line.tty.map(({ number, note }): [string, string | undefined] => [`TTY ${number ?? ''}`.trim(), note]),
  ];
  const said = new Map<string, string[]>();
  for (const [way, note] of ways) if (note) said.set(note, [...(said.get(note) ?? []), way]);
  return [...said].map(([note, names]) => `${names.join(', ')}: ${note}`);
};

/** What a source says of something that stays behind; nothing where none does. */
const saidOf = (trace: TraceOnPage | undefined): string | undefined => (typeof trace === 'object' ? trace.words : undefined);

/**
 * What stays behind, by the ways in which a line can be reached.
 * @param which all of it, or what a source says of this line alone
 */
export const afterInWords = (line: LineOnPage, locale: HelpLocale, which: 'all' | 'own' = 'all'): string => {
  const t = getFixedT(locale, 'help');
  const { bill, log, whatsapp } = line.leaves;
  const ofAny = (words: string): string => (which === 'all' ? words : '');
  return [
    ...(line.phones.length > 0 ? [saidOf(log) ?? ofAny(t('if.afterLog')), saidOf(bill) ?? ofAny(t('if.afterBill'))] : []),
    ...(line.sms.length + line.whatsapp.length > 0 ? [ofAny(t('if.afterMessage')), saidOf(whatsapp) ?? ''] : []),
    ...(line.chat.length > 0 ? [ofAny(t('if.afterChat'))] : []),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};

/** One sentence that says which things about a line we do not know, beside its facts; nothing where all are known. */
export const unknownsInWords = (line: LineOnPage, locale: HelpLocale): string | undefined => {
  const t = getFixedT(locale, 'help');
  const things = [
    // A line for children is there for those under 18: what is not known of it is whom it tells.
    ...(line.under18 || line.heard?.under18 || line.kind === 'child' ? [] : [t('unknown.under18')]),
    ...(saidOf(line.leaves.bill) === undefined && !line.heard?.bill
      ? [line.leaves.bill === 'looked' ? t('unknown.billLooked') : t('unknown.bill')]
      : []),
    ...(line.languages === 'unknown' ? [t('unknown.languages')] : []),
    ...(line.firstMinute || line.heard?.firstMinute ? [] : [t('unknown.firstMinute')]),
  ];
  const last = things.pop();
  if (last === undefined) return undefined;
  // Spanish joins what is not known by "ni"; a list of Intl knows only "o".
  return t('unknown.one', { a: things.length === 0 ? last : `${things.join(', ')} ${t('unknown.or')} ${last}` });
};

/** How old what we know of a line is: words, the page that is cited (to be linked) and its date, and words after it. */
export interface Verification {
  before: string;
  page?: { source: LineOnPage['sources'][number]; date?: string };
  after: string;
}

/** A page that is cited, in plain text: who published it, what we say of it, when. */
export const citedInWords = ({ source, date }: NonNullable<Verification['page']>): string =>
  `${source.publisher}${noteBehind(source.note)}${date === undefined ? '' : `, ${date}`}`;

/** Whether staff have called a line: *confirmed* is said of nothing else, and of one number only where there are several. */
export const calledInWords = ({ dialledOn, phones, tried, officeAsked, doubted }: LineOnPage, locale: HelpLocale): string => {
  const t = getFixedT(locale, 'help');
  // Its warning says so.
  if (doubted !== undefined) return '';
  if (!dialledOn) {
    if (officeAsked !== undefined) return t('age.office', { date: dateInWords(officeAsked, locale) });
    return tried === undefined ? t('age.notCalled') : t('age.notReached', { date: dateInWords(tried.day, locale) });
  }
  const date = dateInWords(dialledOn.day, locale);
  const number = dialledOn.number ?? phones[0]?.dial;
  return number === undefined || phones.length === 1 ? t('age.confirmed', { date }) : t('age.confirmedNumber', { number, date });
};

/** What somebody should know of a line before she calls: that somebody else answered there, and what the data warns of. */
export const warningInWords = ({ doubted, warning }: Pick<LineOnPage, 'doubted' | 'warning'>, locale: HelpLocale): string | undefined => {
  if (doubted === undefined) return warning;
  const t = getFixedT(locale, 'help');
  return [t('age.doubted', { date: dateInWords(doubted, locale) }), ...(warning ? [warning] : [])].join(' ');
};

/** Which page prints a line's number and when, and whether staff have called it; where we saw the number on no page, that is said. */
export const verificationInWords = (line: LineOnPage, locale: HelpLocale): Verification => {
  const t = getFixedT(locale, 'help');
  const called = calledInWords(line, locale);
  const printing = printingSource(line);
  const source = printing ?? newestSource(line);
  if (!source) return { before: '', after: called };
  // The page's place in the sentence differs by language: a mark stands in for it and is cut out.
  const page = '\u0000';
  const undated = source.date === 'undated';
  const printed = undated ? t('age.printedUndated', { page }) : t('age.printed', { page });
  const read = undated ? t('age.undated', { page }) : t('age.read', { page });
  const [before = '', after = ''] = (printing ? printed : `${read} ${t('age.notSeen')}`).split(page);
  return { before, page: { source, ...(undated ? {} : { date: sourceDateInWords(source, locale) }) }, after: `${after} ${called}` };
};
