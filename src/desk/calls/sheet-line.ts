import { dateInWords } from '#/domain/dates.ts';
import { RESULTS, ROLES, DECIDABLE } from '#/kinds/calls/schema.ts';
import type { Line } from '#/domain/hotlines.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import { escaped } from '../escaped.ts';
import { hoursInWords, languagesInWords, pageSays, WEEK } from './page-says.ts';
import { CALL_QUESTIONS, type CallQuestion } from './questions.ts';
import { dialsOf, isAskedByOffice, phonesOf, type SheetLine } from './sheet-lines.ts';
import { sheetSays } from './sheet-words.ts';

/* A line on the sheet: what to dial, what happened, and the questions with room for the answers. Without its script it is a form on paper. */

/** Languages that have a box of their own on every sheet; of others the name is written. */
const LANGUAGES = ['es', 'en', 'pt', 'fr', 'ht'];

const option = (kind: 'radio' | 'checkbox', name: string, value: string, words: string): string =>
  `<label class="option"><input type="${kind}" name="${escaped(name)}" value="${escaped(value)}"><span>${escaped(words)}</span></label>`;

/** The questions that a line is asked: nobody asks the police whether it tells the police. */
const questionsFor = ({ authority }: Line): CallQuestion[] =>
  CALL_QUESTIONS.filter(({ field }) => !(field === 'police' && authority === 'police') && !(field === 'immigration' && authority === 'migration'));

const room = (name: string, label: string): string =>
  `<textarea name="${escaped(name)}" rows="2" maxlength="1000" aria-label="${escaped(label)}"></textarea>`;

/** The zone by whose clock a line tells its hours. */
const zoneOf = ({ country, line: { hours } }: SheetLine): string => (typeof hours === 'object' ? hours.zone : (country.zones[0] ?? 'UTC'));

const hoursAnswer = (name: string, zone: string, language: StaffLanguage): string => {
  const words = sheetSays(language);
  const days = WEEK.map((day) => {
    const time = (which: 'from' | 'to'): string =>
      `<label><span>${escaped(words[which])}</span><input type="time" name="${escaped(`${name} ${day} ${which}`)}" aria-label="${escaped(`${words.days[day]} ${words[which]}`)}"></label>`;
    return `<li data-day="${day}"><b>${escaped(words.days[day])}</b>${time('from')}${time('to')}</li>`;
  }).join('');
  return `<p>${option('radio', name, 'always', words.always)}${option('radio', name, 'week', words.theseHours)}</p>
<ul class="week" role="list">${days}</ul>
<p class="screen"><button type="button" data-as-monday>${escaped(words.asMonday)}</button></p>
<p>${option('checkbox', `${name} holidays`, 'yes', words.notOnHolidays)}</p><p class="small">${escaped(words.clock(zone))}</p>`;
};

const answer = ({ field, by, ask, choices }: CallQuestion, its: SheetLine, language: StaffLanguage): string => {
  const words = sheetSays(language);
  const { line } = its;
  const name = `${line.id} ${field}`;
  switch (by) {
    case 'words':
      return room(name, ask[language]);
    case 'choice':
      return `<p>${(choices ?? []).map((one) => option('radio', name, one.value, one.words[language])).join('')}</p>`;
    case 'told':
      return `<p>${(['says-no', 'yes', 'sometimes'] as const).map((value) => option('radio', name, value, words.told[value])).join('')}</p>
<label class="when"><span>${escaped(words.when)}</span><input type="text" name="${escaped(`${name} when`)}" maxlength="300"></label>`;
    case 'languages': {
      const known = line.languages === 'unknown' ? [] : line.languages.known;
      const codes = [...new Set([...LANGUAGES, ...known])];
      const names = languagesInWords(codes, language);
      const boxes = codes.map((code, index) => option('checkbox', name, code, names[index] ?? code)).join('');
      return `<p>${boxes}</p><label class="when"><span>${escaped(words.otherLanguages)}</span><input type="text" name="${escaped(`${name} others`)}" list="languages" maxlength="200"></label>`;
    }
    case 'hours':
      return hoursAnswer(name, zoneOf(its), language);
  }
};

const question = (one: CallQuestion, its: SheetLine, language: StaffLanguage): string => {
  const words = sheetSays(language);
  const says = pageSays(its.line, one.field, language);
  const canDiffer = says !== undefined && DECIDABLE.some((field) => field === one.field);
  const id = `${its.line.id}-${one.field}`;
  return `<div class="question" role="group" aria-labelledby="${id}" data-field="${one.field}" data-by="${one.by}"${one.by === 'hours' ? ` data-zone="${escaped(zoneOf(its))}"` : ''}>
<p class="ask" id="${id}">${escaped(one.ask[language])}</p>
<div class="says"><p class="page">${says === undefined ? escaped(words.pageSilent) : `<b>${escaped(words.pageSays)}</b> ${escaped(says)}`}</p>
${canDiffer ? `<p class="against">${option('checkbox', `${its.line.id} against`, one.field, words.against)}</p>` : ''}</div>
<div class="answer">${answer(one, its, language)}</div></div>`;
};

const dialling = ({ country, line }: SheetLine, language: StaffLanguage): string => {
  const words = sheetSays(language);
  if (isAskedByOffice(line)) {
    const [page] = line.sources.filter(({ link }) => link);
    const where = page ? `<p>${escaped(words.officePage)} <span class="address">${escaped(page.url)}</span></p>` : '';
    return `<p class="stop">${escaped(words.askOffice(line.operator[language]))}</p>${where}`;
  }
  const numbers = phonesOf(line).map((phone) => {
    const from = phone.fromAbroad ?? (phone.abroad === 'no' ? undefined : phone.e164);
    const abroad = from === undefined ? (phone.abroad === 'no' ? words.notFromAbroad : words.abroadUnknown) : undefined;
    const far = from === undefined ? escaped(abroad ?? '') : `<b class="number">${escaped(from)}</b>`;
    return `<dd>${escaped(words.inside(country.name[language]))} <b class="number">${escaped(phone.dial)}</b> <span class="abroad">${escaped(words.fromAbroad)} ${far}</span></dd>`;
  });
  return `<dl><dt>${escaped(words.dial)}</dt>${numbers.join('')}</dl>`;
};

const happened = ({ country, line }: SheetLine, language: StaffLanguage): string => {
  const words = sheetSays(language);
  const name = (part: string): string => `${line.id} ${part}`;
  const byOffice = isAskedByOffice(line);
  const dials = dialsOf(line, country.code);
  const numbers = byOffice
    ? option('checkbox', name('office'), 'yes', words.office)
    : dials.map((number) => option('radio', name('number'), number, number)).join('');
  const results = RESULTS.filter((result) => !byOffice || result !== 'wrong');
  return `<div class="happened" role="group" aria-labelledby="${line.id}-happened"><h3 id="${line.id}-happened">${escaped(words.happened)}</h3>
<div class="options">${results.map((result) => option('radio', name('result'), result, byOffice && result === 'answered' ? words.officeAnswered : words.results[result])).join('')}</div>
<p>${byOffice ? '' : `<span class="label">${escaped(words.number)}</span>`}${numbers}</p>
<p><label class="day"><span class="label">${escaped(words.day)}</span><input type="date" name="${escaped(name('day'))}"></label> <label class="day"><span class="label">${escaped(words.hour)}</span><input type="time" name="${escaped(name('hour'))}"></label></p>
<p><span class="label">${escaped(words.role)} <small>${escaped(words.noName)}</small></span>${ROLES.map((role) => option('radio', name('role'), role, words.roles[role])).join('')}</p>
<p>${option('checkbox', name('someoneElse'), 'yes', words.someoneElse)}</p></div>`;
};

/** A line as a block of the sheet. @param number its place on the sheet, from 1 */
export const lineBlock = (its: SheetLine, number: number, language: StaffLanguage): string => {
  const { country, line, last } = its;
  const words = sheetSays(language);
  const hours = hoursInWords(line.hours, language);
  return `<section class="line" data-line="${escaped(line.id)}" data-country="${escaped(country.code)}" aria-labelledby="${line.id}-name">
<h2 id="${line.id}-name">${String(number)}. ${escaped(line.name[language])} <small>${escaped(country.name[language])}</small></h2>
<div class="what"><div>${dialling(its, language)}</div>
<div><dl><dt>${escaped(words.whoAnswers)}</dt><dd>${escaped(line.answers[language])}</dd>${hours === undefined ? '' : `<dt>${escaped(words.open)}</dt><dd>${escaped(hours)}</dd>`}</dl><p class="small">${escaped(last === undefined ? words.neverCalled : words.lastCall(dateInWords(last, language)))}</p></div></div>
<div class="mistakes" role="alert" tabindex="-1"></div>
${happened(its, language)}
<h3 class="asked">${escaped(isAskedByOffice(line) ? words.ifOfficeAnswered : words.ifAnswered)}</h3>
${questionsFor(line)
  .map((one) => question(one, its, language))
  .join('\n')}</section>`;
};
