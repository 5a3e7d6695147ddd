import type { Problem } from '#/content-files/read/problem.ts';
import { LOCKED_WAYS, type LockedWay } from '#/content-files/number-lock/lock.ts';
import type { Line } from '#/domain/hotlines.ts';
import { shownLine } from '#/domain/line-order.ts';
import { bareNumber } from '#/domain/same-number.ts';
import {
  added,
  changed,
  filledIn,
  formWay,
  heldBack,
  inNames,
  namedNumber,
  namesLeft,
  numberAt,
  reasonFrom,
  type Filled,
  type Given,
  type Made,
} from './change.ts';
import { countriesAt, filesFor, lineOf, openCountry, put, tryOut, type Complaint, type Opened, type Standing } from './country.ts';
import type { Filling } from './fields.ts';
import { newLineFrom, withLine } from './new-line.ts';
import { compareForm, countriesPage, countryPage, holdForm, lineForm, notDone, numberForm } from './pages.ts';
import { numbersSay } from './words.ts';

/** What is answered: a page, or where to go on. */
export type Answer = { status: number; body: string } | { to: string };

/** Where numbers are changed. */
export const NUMBERS = '/desk/numbers';

const page = (body: string, status = 200): Answer => ({ status, body });

/** What checks say of a file, at the field of the form in which it was filled in. */
const atFields = (problems: readonly Problem[]): Complaint[] =>
  problems.map(({ field, message }) => {
    const parts = field.split(' › ');
    const last = parts.at(-1) ?? '';
    const both = last === 'en' ? 'En' : last === 'es' ? 'Es' : '';
    const named = parts.at(-2) ?? '';
    const its = (): string => {
      if (parts.includes('sources')) return ['url', 'publisher', 'date'].includes(last) ? last : 'page';
      if (parts[0] === 'codes') return ({ url: 'codeUrl', publisher: 'codePublisher', date: 'codeDate' } as Record<string, string>)[last] ?? 'number';
      if (parts[0] !== 'lines') return '';
      if (both !== '' && (named === 'heldBecause' || named === 'note')) return `why${both}`;
      if (both !== '') return `${named}${both}`;
      if (last === 'name' || last === 'short') return `${last}Es`;
      return parts.some((part) => ['phones', 'sms', 'whatsapp'].includes(part)) ? 'number' : '';
    };
    return { field: its(), said: message };
  });

/** Writes what a form made, or says why it does not. */
const written = (opened: Opened, { raw, toConfirm }: Made): Complaint[] | undefined => {
  const tried = tryOut(opened, raw);
  if ('problems' in tried) return atFields(tried.problems);
  const files = filesFor(opened, raw, tried, toConfirm);
  if (typeof files === 'string') return [{ field: '', said: files }];
  put(opened.root, files);
  return undefined;
};

/** The place of a number among those of its way; one that is nowhere where none is given. */
const placeIn = ({ index = '' }: Given): number => (/^\d{1,3}$/.test(index) ? Number(index) : -1);

/** What stands in a form that is opened: the number as it is. */
const startOf = (opened: Opened, line: Line, index: number | undefined, given: Given): Given => {
  const way = formWay(given['way']);
  const entry = way && index !== undefined ? line[way][index] : undefined;
  const old = way && index !== undefined ? numberAt(line, way, index) : undefined;
  return {
    country: opened.country.code,
    line: line.id,
    state: opened.state,
    ...(way && index !== undefined ? { way, index: String(index) } : {}),
    number: old?.number ?? '',
    abroad: entry && 'abroad' in entry ? entry.abroad : 'unknown',
    language: 'es',
    nameEn: line.name.en,
    nameEs: line.name.es,
    shortEn: line.short.en,
    shortEs: line.short.es,
  };
};

/** What is wrong with a number beside what the line has already. */
const besideLine = (opened: Opened, line: Line, index: number | undefined, filled: Filled, given: Given): Complaint[] => {
  const words = numbersSay(opened.language);
  const { code } = opened.country;
  const bare = bareNumber(filled.number.number, code);
  const its = line[filled.way].map((entry) => bareNumber('dial' in entry ? entry.dial : entry.number, code));
  if (its.some((one, place) => one === bare && place !== index)) return [{ field: 'number', said: words.twice }];
  const old = index === undefined ? undefined : numberAt(line, filled.way, index);
  if (!old || its[index ?? -1] === bare || !inNames(line, old.number)) return [];
  return namesLeft(given, old.number, words);
};

/**
 * What a form made, shown to be compared with its page; written once somebody has ticked that it was.
 * @param form the form with what is wrong with it
 * @param compare the page on which it is compared
 */
const compared = (
  opened: Opened,
  { raw, toConfirm }: Made,
  given: Given,
  form: (wrong: readonly Complaint[]) => Answer,
  compare: (filling: Filling) => string,
): Answer => {
  const tried = tryOut(opened, raw);
  if ('problems' in tried) return form(atFields(tried.problems));
  const files = filesFor(opened, raw, tried, toConfirm);
  if (typeof files === 'string') return form([{ field: '', said: files }]);
  if (given['step'] !== 'save') return page(compare({ given, wrong: [] }));
  if (given['compared'] !== 'yes') return page(compare({ given, wrong: [{ field: 'compared', said: numbersSay(opened.language).tick }] }), 422);
  put(opened.root, files);
  return { to: `${NUMBERS}?country=${opened.country.code}&done` };
};

/** Changing a number, or adding one. */
const number = (opened: Opened, line: Line, given: Given, isPosted: boolean, isNew: boolean): Answer => {
  const words = numbersSay(opened.language);
  const { country, language } = opened;
  const way = formWay(given['way']);
  const index = isNew ? undefined : placeIn(given);
  if (index !== undefined && (!way || !numberAt(line, way, index))) return page(notDone(language, words.gone, country.code), 404);
  if (!isPosted) return page(numberForm(opened, line, isNew ? undefined : way, index, { given: startOf(opened, line, index, given), wrong: [] }));
  if (given['state'] !== opened.state) return page(notDone(language, words.stale, country.code), 409);
  const form = (wrong: readonly Complaint[]): Answer =>
    page(numberForm(opened, line, isNew ? undefined : way, index, { given, wrong }), wrong.length > 0 ? 422 : 200);
  if (given['step'] === 'edit') return form([]);
  const filled = filledIn(given, opened, { country, line }, line.sources);
  if (Array.isArray(filled)) return form(filled);
  const beside = besideLine(opened, line, index, filled, given);
  if (beside.length > 0) return form(beside);
  const made = index === undefined ? added(opened, line, filled, given) : changed(opened, line, index, filled, given);
  return compared(opened, made, given, form, (filling) => compareForm(opened, line, isNew ? 'add' : 'change', { filled, index, filling }));
};

/** A new line like another one. */
const newLine = (opened: Opened, like: Line, given: Given, isPosted: boolean): Answer => {
  const words = numbersSay(opened.language);
  const { country, language } = opened;
  if (!isPosted) {
    const { kind, purpose } = like;
    const start = { country: country.code, line: like.id, state: opened.state, page: 'new', abroad: 'unknown', language: 'es', kind, purpose };
    return page(lineForm(opened, like, { given: start, wrong: [] }));
  }
  if (given['state'] !== opened.state) return page(notDone(language, words.stale, country.code), 409);
  const form = (wrong: readonly Complaint[]): Answer => page(lineForm(opened, like, { given, wrong }), wrong.length > 0 ? 422 : 200);
  if (given['step'] === 'edit') return form([]);
  const filled = newLineFrom(given, opened);
  if (Array.isArray(filled)) return form(filled);
  return compared(opened, withLine(opened, filled), given, form, (filling) =>
    compareForm(opened, undefined, 'line', { filled: filled.filled, index: undefined, filling }),
  );
};

const isLocked = (way: string | undefined): way is LockedWay => LOCKED_WAYS.some((one) => one === way);

/** Whether one way is all that a line shows: without it nothing is left that a line can be shown with. */
const isLast = (line: Line, way: LockedWay, index: number): boolean => {
  const shown = shownLine(line);
  if (!shown) return false;
  const others = (['phones', 'sms', 'whatsapp', 'chat'] as const).flatMap((one) =>
    line[one].filter(({ status }, place) => status === 'published' && !(one === way && place === index)),
  );
  return others.length === 0;
};

/** Holding a number back, or a line. */
const hold = (opened: Opened, line: Line, given: Given, isPosted: boolean): Answer => {
  const words = numbersSay(opened.language);
  const { country, language } = opened;
  const { way } = given;
  const index = placeIn(given);
  const isOne = way !== undefined && way !== '';
  if (isOne && (!isLocked(way) || line[way][index] === undefined)) return page(notDone(language, words.gone, country.code), 404);
  const at = isOne && isLocked(way) ? { way, index, isLast: isLast(line, way, index) } : undefined;
  if (!isPosted) {
    const start = {
      ...startOf(opened, line, undefined, {}),
      ...(at ? { way: at.way, index: String(at.index) } : {}),
    };
    return page(holdForm(opened, line, at, { given: start, wrong: [] }));
  }
  if (given['state'] !== opened.state) return page(notDone(language, words.stale, country.code), 409);
  const reason = reasonFrom(given, opened);
  const named = namedNumber(line, at);
  const refused = [...(Array.isArray(reason) ? reason : []), ...(named === undefined ? [] : namesLeft(given, named, words))];
  const wrong =
    refused.length > 0 || Array.isArray(reason) ? refused : written(opened, { raw: heldBack(opened, line, reason, at, given), toConfirm: undefined });
  if (wrong) return page(holdForm(opened, line, at, { given, wrong }), 422);
  return { to: `${NUMBERS}?country=${country.code}&done` };
};

/** What is answered at an address of the desk's numbers. @param form what was sent; nothing where a page is asked for */
export const answerNumbers = (standing: Standing, url: URL, form: URLSearchParams | undefined): Answer => {
  const { language } = standing;
  const words = numbersSay(language);
  const given: Given = Object.fromEntries(form ?? url.searchParams);
  const code = given['country'] ?? '';
  if (code === '') return page(countriesPage(language, countriesAt(standing)));
  const opened = openCountry(standing, code);
  if (!opened) return page(notDone(language, words.unreadable), 409);
  if (url.pathname === NUMBERS) return page(countryPage(opened, url.searchParams.has('done')));
  const line = lineOf(opened, given['line'] ?? '');
  const action = url.pathname.slice(NUMBERS.length + 1);
  if (!line) return page(notDone(language, words.gone, opened.country.code), 404);
  if (action === 'change' || action === 'add') return number(opened, line, given, form !== undefined, action === 'add');
  if (action === 'line') return newLine(opened, line, given, form !== undefined);
  if (action === 'hold') return hold(opened, line, given, form !== undefined);
  return page(notDone(language, words.gone), 404);
};
