import { isAddressPrinted, isPrinted, bareNumber } from '#/domain/same-number.ts';
import { compareDates, PARTIAL_DATE } from '#/domain/partial-date.ts';
import type { Country, Line } from '#/domain/hotlines.ts';
import { LOCALES, type Locale, type Words } from '#/domain/locale.ts';
import type { LockedWay } from '#/content-files/number-lock/lock.ts';
import { numbersIn } from '#/kinds/hotlines/checks/numbers-in-words.ts';
import { digitsOf } from '#/domain/dialling.ts';
import { slugOf } from '../slug.ts';
import { cleaned, usable, type Usable, type Whose } from './number.ts';
import { groupsIn, rawLine, type Complaint, type Opened, type Raw, type ToConfirm } from './country.ts';
import { FORM_WAYS, numbersSay, type FormWay, type NumbersWords } from './words.ts';

/* A number that is changed, added or held back, in the fields of its country's file. */

/** What somebody filled in, by the names of the fields. */
export type Given = Readonly<Record<string, string>>;

/** The page that prints a number, as it was chosen or filled in. */
export interface Page {
  /** The id that it has among the line's pages, or is given. */
  id: string;
  url: string;
  publisher: string;
  /** The fields of a new one; nothing where the line has it. */
  fresh: Raw | undefined;
  date: string;
}

/** A number with its page, ready to be shown once more. */
export interface Filled {
  way: FormWay;
  number: Usable;
  page: Page;
  abroad: string;
  /** The page that says that a new short number exists. */
  code: Raw | undefined;
}

/** One of the ways that a form knows. */
export const formWay = (way: string | undefined): FormWay | undefined => FORM_WAYS.find((one) => one === way);

const LANGUAGES = ['es', 'en', 'fr', 'it', 'pt'];
const ABROAD = ['yes', 'no', 'unknown'];

/** Words of one line, as they are pasted: without what nobody sees, and with plain spaces. */
export const plainLine = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    // What joins the parts of one emoji stays.
    .replace(/[\u00AD\u200B\u200E\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g, '')
    .trim();

const isAddress = (url: string): boolean => /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(url) && URL.canParse(url);

/** The page that was chosen or filled in, or what is wrong with it. @param sources the pages that the line has */
const pageFrom = (given: Given, sources: Line['sources'], words: NumbersWords): Page | Complaint[] => {
  const chosen = sources.find(({ id }) => id === given['page']);
  if (chosen) return { id: chosen.id, url: chosen.url, publisher: chosen.publisher, fresh: undefined, date: chosen.date };
  if (given['page'] !== 'new') return [{ field: 'page', said: words.noPage }];
  const url = plainLine(given['url']);
  const publisher = plainLine(given['publisher']);
  const date = given['undated'] === 'yes' ? 'undated' : plainLine(given['date']);
  const wrong: Complaint[] = [
    ...(isAddress(url) ? [] : [{ field: 'url', said: words.noUrl }]),
    ...(sources.some((one) => isAddressPrinted(one.url, url)) ? [{ field: 'url', said: words.pageThere }] : []),
    ...(publisher === '' ? [{ field: 'publisher', said: words.noPublisher }] : []),
    ...(PARTIAL_DATE.test(date) ? [] : [{ field: 'date', said: words.noDate }]),
  ];
  if (wrong.length > 0) return wrong;
  const base = slugOf(publisher) === '' ? 'page' : slugOf(publisher);
  const taken = new Set(sources.map(({ id }) => id));
  const id = Array.from({ length: taken.size + 1 }, (_, index) => (index === 0 ? base : `${base}-${String(index + 1)}`)).find(
    (one) => !taken.has(one),
  );
  const language = LANGUAGES.find((one) => one === given['language']);
  const named = id ?? base;
  return {
    id: named,
    url,
    publisher,
    date,
    fresh: { id: named, url, publisher, ...(language === undefined ? {} : { publisherLanguage: language }), date },
  };
};

/** The page that says that a short number exists, or what is wrong with it. */
const codeFrom = (given: Given, { printed, isNewCode }: Usable, words: NumbersWords): Raw | Complaint[] | undefined => {
  if (!isNewCode) return undefined;
  const [url, publisher, date] = [plainLine(given['codeUrl']), plainLine(given['codePublisher']), plainLine(given['codeDate'])];
  if (url === '' && publisher === '' && date === '') return [{ field: 'number', said: words.needsCode(printed), asksCode: true }];
  const wrong: Complaint[] = [
    ...(isAddress(url) ? [] : [{ field: 'codeUrl', said: words.noUrl }]),
    ...(publisher === '' ? [{ field: 'codePublisher', said: words.noPublisher }] : []),
    ...(PARTIAL_DATE.test(date) ? [] : [{ field: 'codeDate', said: words.noDate }]),
  ];
  return wrong.length > 0 ? wrong : { number: printed, source: { publisher, date, url } };
};

/** A number with its page as they were filled in, or all that is wrong with them. @param sources the pages that the line has */
export const filledIn = (given: Given, opened: Opened, whose: Whose, sources: Line['sources']): Filled | Complaint[] => {
  const words = numbersSay(opened.language);
  const way = formWay(given['way']);
  if (!way) return [{ field: 'way', said: words.noWay }];
  const number = usable(given['number'] ?? '', way, whose, words, opened.language);
  const page = pageFrom(given, sources, words);
  const code = typeof number === 'string' ? undefined : codeFrom(given, number, words);
  const wrong = [
    ...(typeof number === 'string' ? [{ field: 'number', said: number }] : []),
    ...(Array.isArray(page) ? page : []),
    ...(Array.isArray(code) ? code : []),
  ];
  if (wrong.length > 0 || typeof number === 'string' || Array.isArray(page) || Array.isArray(code)) return wrong;
  return { way, number, page, code, abroad: ABROAD.find((one) => one === given['abroad']) ?? 'unknown' };
};

/** What a page prints of one way, with a number in it: in the place of the one that is changed, if it printed that. */
const printsWith = (prints: unknown, number: string, old: string | undefined, code: string): unknown => {
  const all = (Array.isArray(prints) ? prints : prints === undefined ? [] : [prints]).map(String);
  const left = all.filter((one) => old === undefined || !isPrinted(old, one, code));
  if (left.some((one) => isPrinted(number, one, code))) return prints;
  const made = [...left, number];
  return made.length === 1 ? made[0] : made;
};

/** A line's fields with the page of a number among its pages. */
export const withPage = (line: Raw, { page, way, number }: Filled, old: string | undefined, code: string): void => {
  const sources = groupsIn(line, 'sources');
  const known = sources.find(({ id }) => id === page.id);
  const source = known ?? { ...page.fresh };
  const prints = source['prints'];
  const group = typeof prints === 'object' && prints !== null ? { ...prints } : {};
  source['prints'] = { ...group, [way]: printsWith(Reflect.get(group, way), number.printed, old, code) };
  if (!known) line['sources'] = [...sources, source];
  // Of what was read last the newest page counts.
  const readIn = typeof line['readIn'] === 'number' ? String(line['readIn']) : line['readIn'];
  if (typeof readIn === 'string' && compareDates(readIn, page.date) < 0) line['readIn'] = page.date;
};

/** A country's fields with a short number among those that exist. */
export const withCode = (raw: Raw, code: Raw | undefined): void => {
  if (code) raw['codes'] = [...groupsIn(raw, 'codes'), code];
};

/** What a number's own fields are. */
export const entryOf = ({ way, number, page, abroad }: Filled): Raw =>
  way === 'phones' ? { source: page.id, dial: number.number, abroad } : { source: page.id, number: number.number };

/** A copy of a country's fields and the line in it that is changed. @throws where the line is not there: it was asked for before */
const copied = (opened: Opened, id: string): { raw: Raw; line: Raw } => {
  const raw = structuredClone(opened.raw);
  const line = rawLine(raw, id);
  if (!line) throw new Error(`There is no line ${id}.`);
  return { raw, line };
};

/** A number of a line by its place. */
export const numberAt = (
  line: Line,
  way: FormWay,
  index: number,
): { number: string; note: boolean; fromAbroad: boolean; held: boolean } | undefined => {
  const entry = line[way][index];
  if (!entry) return undefined;
  const number = 'dial' in entry ? entry.dial : entry.number;
  return {
    number,
    note: entry.note !== undefined,
    fromAbroad: 'fromAbroad' in entry && entry.fromAbroad !== undefined,
    held: entry.status === 'held',
  };
};

/** Whether what is noted of a call was a call to that number. */
export const wasCalled = (line: Line, way: FormWay, number: string, code: string): boolean => {
  if (way !== 'phones' || !line.dialledOn) return false;
  const called = line.dialledOn.number ?? line.phones.find(({ status }) => status === 'published')?.dial ?? '';
  return bareNumber(called, code) === bareNumber(number, code);
};

/** The numbers of a line that stand in its names: a change of one changes the other. */
export const inNames = ({ name, short }: Pick<Line, 'name' | 'short'>, number: string): boolean => {
  const digits = digitsOf(number);
  return [name, short].some((words) =>
    LOCALES.some((locale) =>
      numbersIn(words[locale], { isOwn: () => false, isCode: () => true, isName: true }).some((one) => digitsOf(one) === digits && digits !== ''),
    ),
  );
};

/** What is wrong with names out of which a number is to go. */
export const namesLeft = (given: Given, number: string, words: NumbersWords): Complaint[] =>
  ['nameEn', 'nameEs', 'shortEn', 'shortEs'].flatMap((field) => {
    const name = plainLine(given[field]);
    if (name === '') return [{ field, said: words.names[1] }];
    return inNames({ name: { en: name, es: name }, short: { en: '', es: '' } }, number) ? [{ field, said: words.nameHasNumber(number) }] : [];
  });

const withNames = (line: Raw, given: Given): void => {
  const words = (en: string, es: string) => ({ en: plainLine(given[en]), es: plainLine(given[es]) });
  line['name'] = words('nameEn', 'nameEs');
  line['short'] = words('shortEn', 'shortEs');
};

/** What a form makes of a country, and what of it is to be confirmed. */
export interface Made {
  raw: Raw;
  toConfirm: ToConfirm | undefined;
}

/** What is confirmed of a number that is shown from now on. */
export const confirming = (line: string, { way, number, page }: Filled, country: Pick<Country, 'code'>): ToConfirm => ({
  line,
  source: page.id,
  page: page.url,
  isIt: (now) => now.kind === 'number' && now.way === way && now.value === bareNumber(number.number, country.code),
});

/** A line with a number changed. @param index its place among those of its way */
export const changed = (opened: Opened, line: Line, index: number, filled: Filled, given: Given): Made => {
  const { code } = opened.country;
  const { raw, line: its } = copied(opened, line.id);
  const { way } = filled;
  const entries = groupsIn(its, way);
  const [entry, old] = [entries[index], numberAt(line, way, index)];
  if (!entry || !old) throw new Error(`There is no number ${way} ${String(index)} of ${line.id}.`);
  const isSame = bareNumber(old.number, code) === bareNumber(filled.number.number, code);
  if (!isSame) {
    // What is known of the old number is not known of the new one.
    for (const name of ['note', 'fromAbroad']) Reflect.deleteProperty(entry, name);
    if (wasCalled(line, way, old.number, code)) Reflect.deleteProperty(its, 'dialledOn');
  }
  // Of a number that is held its note says why.
  if (old.held) for (const name of ['note', 'status']) Reflect.deleteProperty(entry, name);
  Reflect.deleteProperty(entry, 'e164');
  Object.assign(entry, entryOf(filled));
  withPage(its, filled, isSame ? undefined : old.number, code);
  withCode(raw, filled.code);
  if (!isSame && inNames(line, old.number)) withNames(its, given);
  return { raw, ...again(its, line, given, filled, opened) };
};

/** Whether a held line is to be shown again, and what is confirmed then: nothing where it stays held. */
const again = (its: Raw, line: Line, given: Given, filled: Filled, { country }: Opened): Pick<Made, 'toConfirm'> => {
  if (line.status === 'held' && given['show'] !== 'yes') return { toConfirm: undefined };
  if (line.status === 'held') {
    its['status'] = 'published';
    Reflect.deleteProperty(its, 'heldBecause');
  }
  return { toConfirm: confirming(line.id, filled, country) };
};

/** A line with a number more. */
export const added = (opened: Opened, line: Line, filled: Filled, given: Given): Made => {
  const { raw, line: its } = copied(opened, line.id);
  its[filled.way] = [...groupsIn(its, filled.way), entryOf(filled)];
  const leaves = its['leaves'];
  if (filled.way === 'whatsapp' && typeof leaves === 'object' && leaves !== null && !('whatsapp' in leaves))
    its['leaves'] = { ...leaves, whatsapp: 'unknown' };
  withPage(its, filled, undefined, opened.country.code);
  withCode(raw, filled.code);
  return { raw, ...again(its, line, given, filled, opened) };
};

const isWords = (words: Words): boolean => LOCALES.every((locale) => words[locale] !== '');

/** Why something is kept back, in both languages, or what is wrong with that. */
export const reasonFrom = (given: Given, opened: Opened): Words | Complaint[] => {
  const words = numbersSay(opened.language);
  const reason = { en: plainLine(given['whyEn']), es: plainLine(given['whyEs']) };
  const fieldOf = (locale: Locale): string => (locale === 'en' ? 'whyEn' : 'whyEs');
  if (!isWords(reason)) return LOCALES.flatMap((locale) => (reason[locale] === '' ? [{ field: fieldOf(locale), said: words.noReason }] : []));
  const codes = new Set(opened.country.codes.map(({ number }) => digitsOf(number)));
  const wrong = LOCALES.flatMap((locale) => {
    const [number] = numbersIn(cleaned(reason[locale]), { isOwn: () => false, isCode: (digits) => codes.has(digits), isName: true });
    return number === undefined ? [] : [{ field: fieldOf(locale), said: words.numberInReason(number) }];
  });
  return wrong.length > 0 ? wrong : reason;
};

/** The number of a line that is kept back while the line stays, where its names have it: it has to go out of them. */
export const namedNumber = (line: Line, at: Held | undefined): string | undefined => {
  const way = at && !at.isLast ? formWay(at.way) : undefined;
  const number = way && at ? numberAt(line, way, at.index)?.number : undefined;
  return number !== undefined && inNames(line, number) ? number : undefined;
};

/** One way of a line that is kept back, and whether it is all that the line shows. */
export interface Held {
  way: LockedWay;
  index: number;
  isLast: boolean;
}

/** A line of which one way is kept back; all of it where nothing else of it is shown. @param at nothing for the whole line */
export const heldBack = (opened: Opened, line: Line, reason: Words, at: Held | undefined, given: Given): Raw => {
  const { raw, line: its } = copied(opened, line.id);
  const entry = at && groupsIn(its, at.way)[at.index];
  if (entry && !at.isLast) {
    entry['status'] = 'held';
    entry['note'] = reason;
    const way = formWay(at.way);
    const number = way && numberAt(line, way, at.index)?.number;
    if (way && number !== undefined && wasCalled(line, way, number, opened.country.code)) Reflect.deleteProperty(its, 'dialledOn');
    if (namedNumber(line, at) !== undefined) withNames(its, given);
  } else {
    its['status'] = 'held';
    its['heldBecause'] = reason;
  }
  return raw;
};
