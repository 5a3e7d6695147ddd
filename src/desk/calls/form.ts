import { dateInWords } from '#/domain/dates.ts';
import type { Country, HeardField, Line } from '#/domain/hotlines.ts';
import { bareNumber } from '#/domain/same-number.ts';
import { RESULTS, ROLES } from '#/kinds/calls/schema.ts';
import type { Calls } from '#/kinds/calls/domain/with-calls.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import { escaped } from '../escaped.ts';
import { hoursInWords, languagesInWords, pageSays } from './page-says.ts';
import { CALL_QUESTIONS, type CallQuestion } from './questions.ts';
import { phonesOf } from './sheet-lines.ts';
import { sheetSays } from './sheet-words.ts';
import { callsSay } from './words.ts';

/** Languages that lines of Latin America answer in, offered by name. */
const LANGUAGES = ['es', 'en', 'pt', 'fr', 'ht', 'it', 'qu', 'ay', 'gn', 'nah', 'yua', 'quc', 'mam', 'arn'] as const;

/** The most letters of an answer, as on a sheet. */
const MOST_LETTERS = 1000;

/** The days of one row of hours. */
const DAYS = { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], saturday: ['sat'], sunday: ['sun'] } as const;

type Given = Pick<URLSearchParams, 'get' | 'getAll'>;

const HALVES = ['es', 'en'] as const;
const otherOf = (language: StaffLanguage): StaffLanguage => (language === 'es' ? 'en' : 'es');

const halvesIn = (given: Given, name: string): Record<string, string> | undefined => {
  const found = HALVES.flatMap((half): [string, string][] => {
    // One line: what Enter adds is no part of what they said.
    const words = given.get(`${name}-${half}`)?.replace(/\s+/g, ' ').trim() ?? '';
    return words === '' ? [] : [[half, words]];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
};

const weekIn = (given: Given, zone: string): unknown => {
  const week = Object.entries(DAYS).flatMap(([row, days]) => {
    const [open, close] = ['from', 'to'].map((end) => given.get(`${row}-${end}`) ?? '');
    // Midnight ends the day.
    return open === '' && close === '' ? [] : days.map((day) => [day, [[open, close === '00:00' ? '24:00' : close]]]);
  });
  return week.length === 0
    ? undefined
    : { zone, week: Object.fromEntries(week) as unknown, ...(given.get('holidays') === 'yes' ? { notOnHolidays: true } : {}) };
};

const answerIn = (given: Given, { field, by }: CallQuestion, zone: string): unknown => {
  const value = given.get(field) ?? '';
  if (by === 'words') return halvesIn(given, field);
  if (by === 'languages') {
    const codes = given.getAll(field);
    return codes.length === 0 ? undefined : codes;
  }
  if (by === 'hours') return value === 'always' ? 'always' : value === 'week' ? (weekIn(given, zone) ?? {}) : undefined;
  if (value === '') return undefined;
  if (by === 'choice') return value;
  return value === 'sometimes' ? { answer: value, when: halvesIn(given, `${field}-when`) ?? {} } : { answer: value };
};

/** A call as the form gives it, in the form of its file. @param zone the country's, in which hours are meant */
export const callIn = (given: Given, zone: string): Record<string, unknown> => {
  const heard = CALL_QUESTIONS.flatMap((question): [string, unknown][] => {
    const answer = answerIn(given, question, zone);
    return answer === undefined ? [] : [[question.field, answer]];
  });
  const against = given.getAll('against').filter((field) => heard.some(([name]) => name === field));
  const number = given.get('number') ?? '';
  return {
    day: given.get('day') ?? '',
    ...((given.get('hour') ?? '') === '' ? {} : { hour: given.get('hour') }),
    role: given.get('role') ?? '',
    ...(number === 'office' ? { office: true } : { number }),
    result: given.get('result') ?? '',
    ...(given.get('someoneElse') === 'yes' ? { someoneElse: true } : {}),
    ...(heard.length > 0 ? { heard: Object.fromEntries(heard) } : {}),
    ...(against.length > 0 ? { against } : {}),
  };
};

/** What is said to whoever found somebody else at a number and dialled another one; nothing where it is the line's. */
const otherThanDialled = (given: Given, country: string, language: StaffLanguage): string | undefined => {
  const { officeWrong, typedNone, typedOther } = callsSay(language);
  const [typed, number] = [given.get('typed')?.trim() ?? '', given.get('number') ?? ''];
  if (given.get('result') !== 'wrong') return undefined;
  if (number === 'office') return officeWrong;
  if (typed === '') return typedNone;
  return bareNumber(typed, country) === bareNumber(number, country) ? undefined : typedOther(typed, number);
};

/** What is said of hours that would be lost, or are none. */
const hoursSlip = (given: Given): 'hoursUnmarked' | 'hoursNone' | 'hoursOrder' | undefined => {
  const rows = Object.keys(DAYS)
    .map((row) => [given.get(`${row}-from`) ?? '', given.get(`${row}-to`) ?? ''] as const)
    .filter((times) => times.some((time) => time !== ''));
  if (given.get('hours') !== 'week') return rows.length > 0 ? 'hoursUnmarked' : undefined;
  if (rows.length === 0) return 'hoursNone';
  return rows.some(([open, close]) => open === '' || close === '' || (close !== '00:00' && close <= open)) ? 'hoursOrder' : undefined;
};

/**
 * What in a form contradicts itself, so that a part of it would be lost without a word: an answer beside a mark that was not made, a mark
 * without its answer, and a wrong number that is not the line's.
 */
export const slipsIn = (given: Given, country: string, language: StaffLanguage): string[] => {
  const { slips } = callsSay(language);
  const heard = callIn(given, 'UTC')['heard'] ?? {};
  const ofQuestions = CALL_QUESTIONS.flatMap(({ field, by, short }) => {
    const found: (keyof typeof slips | undefined)[] = [];
    if (by === 'told') {
      const [sometimes, words] = [given.get(field) === 'sometimes', halvesIn(given, `${field}-when`)];
      found.push(sometimes === (words !== undefined) ? undefined : sometimes ? 'noWhen' : 'when');
    }
    if (by === 'hours') found.push(hoursSlip(given));
    if (given.getAll('against').includes(field) && !Object.hasOwn(heard, field)) found.push('against');
    return found.flatMap((one) => (one === undefined ? [] : [slips[one](short[language])]));
  });
  const other = otherThanDialled(given, country, language);
  return other === undefined ? ofQuestions : [other, ...ofQuestions];
};

const radio = (name: string, value: string, label: string, given: Given, more = ''): string =>
  `<label><input type="radio" name="${name}" value="${escaped(value)}"${given.get(name) === value ? ' checked' : ''}${more}> ${escaped(label)}</label><br>`;
const box = (name: string, value: string, label: string, given: Given): string =>
  `<label><input type="checkbox" name="${name}" value="${escaped(value)}"${given.getAll(name).includes(value) ? ' checked' : ''}> ${escaped(label)}</label> `;
/** A field of some lines. @param shown whether its label is seen, and not only heard */
const area = (name: string, label: string, shown: boolean, given: Given, lang: string): string => {
  const field = (more: string): string =>
    `<textarea name="${name}" rows="2" maxlength="${String(MOST_LETTERS)}" lang="${lang}"${more}>${escaped(given.get(name) ?? '')}</textarea>`;
  return shown ? `<label><small>${escaped(label)}</small><br>${field('')}</label>` : field(` aria-label="${escaped(label)}"`);
};
/** The same in both languages, that of the desk first. */
const both = (name: string, label: string, shown: boolean, given: Given, language: StaffLanguage): string => {
  const other = otherOf(language);
  const open = (given.get(`${name}-${other}`) ?? '') === '' ? '' : ' open';
  const words = callsSay(language);
  return `${area(`${name}-${language}`, label, shown, given, language)}<details${open}><summary>${escaped(words.otherLanguage)}</summary>${area(`${name}-${other}`, `${label} ${words.otherLanguage}`, false, given, other)}</details>`;
};

const answerField = ({ field, by, choices = [], ask }: CallQuestion, given: Given, language: StaffLanguage): string => {
  const words = callsSay(language);
  if (by === 'words') return both(field, ask[language], false, given, language);
  const none = `<label><input type="radio" name="${field}" value=""${(given.get(field) ?? '') === '' ? ' checked' : ''}> ${escaped(words.notAsked)}</label><br>`;
  if (by === 'choice') return choices.map((one) => radio(field, one.value, one.words[language], given)).join('') + none;
  if (by === 'told')
    return `${(['says-no', 'yes', 'sometimes'] as const).map((one) => radio(field, one, words.told[one], given)).join('')}${none}${both(`${field}-when`, words.when, true, given, language)}`;
  if (by === 'languages') {
    const names = languagesInWords(LANGUAGES, language);
    return LANGUAGES.map((code, index) => box(field, code, names[index] ?? code, given)).join('');
  }
  const time = (name: string, label: string): string =>
    `<label>${escaped(label)} <input type="time" name="${name}" value="${escaped(given.get(name) ?? '')}" aria-label="${escaped(`${ask[language]} ${label}`)}"></label> `;
  const rows = (['weekdays', 'saturday', 'sunday'] as const)
    .map((row) => `<p>${escaped(words[row])}: ${time(`${row}-from`, words.from)}${time(`${row}-to`, words.to)}</p>`)
    .join('');
  return `${radio(field, 'always', words.hoursKinds.always, given)}${radio(field, 'week', words.hoursKinds.week, given)}${rows}<p>${box('holidays', 'yes', words.holidays, given)}</p>${none}`;
};

const questionHtml = (question: CallQuestion, line: Line, given: Given, language: StaffLanguage): string => {
  const words = callsSay(language);
  const page = pageSays(line, question.field, language);
  const against = page === undefined ? '' : `<p>${box('against', question.field, words.against, given)}</p>`;
  return `<fieldset><legend>${escaped(question.ask[language])}</legend><p><small>${escaped(page === undefined ? words.pageSaysNothing : `${words.pageSays} ${page}`)}</small></p>${answerField(question, given, language)}${against}</fieldset>`;
};

/** Everything that has to be known to fill in the form of a line. */
export interface Asked {
  country: Country;
  line: Line;
  /** The same without what calls brought: what its pages say. */
  page: Line;
  calls: Calls | undefined;
  given: Given;
  language: StaffLanguage;
  today: string;
  /** What is wrong with what was filled in. */
  problems: readonly string[];
}

/** The form for one call: what to dial, what to say, the questions with what a page says of each, and how it ended. */
export const callForm = ({ country, line, page, calls, given, language, today, problems }: Asked): string => {
  const words = callsSay(language);
  const office = line.kind === 'crisis';
  const last = calls?.calls.at(-1);
  // Those that two calls found wrong too: a third may take that back.
  const numbers = phonesOf(page);
  const dial = office
    ? `<p class="stop">${escaped(words.officeOnly)}</p>`
    : `<ul>${numbers
        .map(({ dial: its, e164, fromAbroad }) => {
          const abroad = fromAbroad ?? e164;
          return `<li>${escaped(words.dialInside(country.name[language]))} <b translate="no">${escaped(its)}</b>${abroad === undefined ? '' : `<br>${escaped(words.dialAbroad(abroad))}`}</li>`;
        })
        .join('')}</ul>`;
  const many = numbers.length === 1;
  const number = office
    ? `<label><input type="radio" name="number" value="office" required checked> ${escaped(words.askedOffice)}</label>`
    : `${numbers
        .map(({ dial: its }) =>
          radio('number', its, its, given.get('number') === null && many ? new URLSearchParams({ number: its }) : given, ' required'),
        )
        .join('')}${radio('number', 'office', words.askedOffice, given, ' required')}`;
  const roles = ROLES.map(
    (one) => `<option value="${one}"${given.get('role') === one ? ' selected' : ''}>${escaped(sheetSays(language).roles[one])}</option>`,
  ).join('');
  const wrong =
    problems.length === 0
      ? ''
      : `<div class="stop" role="alert"><p>${escaped(words.notSaved)}</p><ul>${problems.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul></div>`;
  const other = last
    ? `<fieldset><legend>${escaped(words.someoneElse(dateInWords(last.day, language)))}</legend>${radio('someoneElse', 'yes', words.yes, given, ' required')}${radio('someoneElse', 'no', words.no, given, ' required')}</fieldset>`
    : '';
  return `${wrong}<h2>${escaped(words.dial)}</h2>${dial}<p>${escaped(words.open)}: <b>${escaped(hoursInWords(line.hours, language) ?? callsSay(language).hoursUnknown)}</b></p>
<h2>${escaped(words.begin)}</h2><p>${escaped(words.beginWords)}</p><ul>${words.never.map((one) => `<li>${escaped(one)}</li>`).join('')}<li>${escaped(words.busy)}</li></ul>
<form method="post" action="/desk/calls/line?of=${escaped(encodeURIComponent(line.id))}"><input type="hidden" name="seen" value="${String(calls?.calls.length ?? 0)}"><h2>${escaped(words.whenHeard)}</h2>
<p><label>${escaped(words.day)}<br><input type="date" name="day" required max="${today}" value="${escaped(given.get('day') ?? today)}"></label></p>
<p><label>${escaped(words.hour)}<br><input type="time" name="hour" value="${escaped(given.get('hour') ?? '')}"></label></p>
<p><label>${escaped(words.role)} <small>${escaped(words.roleHint)}</small><br><select name="role" required><option value=""></option>${roles}</select></label></p>
<fieldset><legend>${escaped(words.number)}</legend>${number}</fieldset>${other}
<fieldset><legend>${escaped(words.result)}</legend>${RESULTS.map((one) => radio('result', one, sheetSays(language).results[one], given, ' required')).join('')}
<p><label>${escaped(words.typed)}<br><small>${escaped(words.typedHint)}</small><br><input name="typed" inputmode="tel" autocomplete="off" value="${escaped(given.get('typed') ?? '')}"></label></p></fieldset>
<h2>${escaped(words.heard)}</h2><p>${escaped(words.heardHint)}</p>${CALL_QUESTIONS.map((one) => questionHtml(one, page, given, language)).join('')}
<p><button class="button">${escaped(words.save)}</button></p></form>`;
};

/** What a question is called in a list. */
export const shortOf = (field: HeardField, language: StaffLanguage): string =>
  CALL_QUESTIONS.find((one) => one.field === field)?.short[language] ?? field;
