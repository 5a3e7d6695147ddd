import { readContent, type ContentFiles } from '#/content-files/read/read-content.ts';
import { linesDue, type DueLine } from '#/content-files/lines/lines-due.ts';
import type { Problem } from '#/content-files/read/problem.ts';
import { dateInWords } from '#/domain/dates.ts';
import type { Country, Heard, HeardField, Line } from '#/domain/hotlines.ts';
import { callsTo, standingOf, untranslated, type Calls } from '#/kinds/calls/domain/with-calls.ts';
import { callsSchema } from '#/kinds/calls/schema.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import { escaped } from '../escaped.ts';
import { whole } from '../page.ts';
import { saidIn } from '../said-in.ts';
import { deskSays } from '../words.ts';
import { filesSay } from './file-words.ts';
import { callForm, callIn, shortOf, slipsIn } from './form.ts';
import { callsFile, decidedCalls, notedCalls, translatedCalls, writeCalls, type Noted } from './note-calls.ts';
import { hoursInWords, pageSays, saidInWords } from './page-says.ts';
import { isAskedByOffice, phonesOf } from './sheet-lines.ts';
import { callsSay } from './words.ts';

/* The pages of the desk on which calls are laid out and written down. They need no script. */

/** What is asked of these pages. */
export interface AskedOfCalls {
  root: string;
  language: StaffLanguage;
  /** `YYYY-MM-DD` */
  today: string;
  url: URL;
  /** What a form sent; nothing where a page is opened. */
  form: URLSearchParams | undefined;
}

/** A page, or where to go instead. */
export type AnswerOfCalls = { html: string; status: number } | { to: string };

/** What people speak where lines are, beside Spanish: from this a caller's lines are found where no page says a line's languages. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  br: ['pt'],
  pt: ['pt'],
  us: ['en', 'es'],
  ca: ['en', 'fr'],
  bz: ['en', 'es'],
  ht: ['ht', 'fr'],
  it: ['it'],
  pr: ['es', 'en'],
};

/** Which languages a line may be called in. */
const spokenAt = (country: string, { languages }: Pick<Line, 'languages'>): readonly string[] =>
  languages === 'unknown' ? (SPOKEN[country] ?? ['es']) : languages.known;

const page = (language: StaffLanguage, title: string, body: string, back: { href: string; words: string }): string =>
  whole(
    language,
    title,
    `<main class="calls"><section><h1>${escaped(title)}</h1>${body}<p><a href="${back.href}">${escaped(back.words)}</a></p></section></main>`,
  );

const lineAddress = (id: string): string => `/desk/calls/line?of=${encodeURIComponent(id)}`;

const whyInWords = ({ days, overdue, secondBy, unanswered, office, line }: DueLine, language: StaffLanguage): string => {
  const { why } = callsSay(language);
  const date = (day: string): string => dateInWords(day, language);
  return [
    secondBy !== undefined
      ? why.second(date(secondBy))
      : overdue
        ? why.overdue(days ?? 0)
        : unanswered !== undefined
          ? why.unanswered(date(unanswered.day), unanswered.hour)
          : line.readIn === 'undated'
            ? why.undated
            : why.never(date(line.readIn)),
    ...(office ? [why.office] : []),
  ].join(' ');
};

const dueRow = (due: DueLine, names: ReadonlyMap<string, string>, language: StaffLanguage): string => {
  const { line, country } = due;
  const number = due.office
    ? ''
    : ` <b translate="no">${escaped(phonesOf(line)[0]?.dial ?? line.whatsapp[0]?.number ?? line.sms[0]?.number ?? '')}</b>`;
  return `<li${due.secondBy === undefined ? '' : ' class="stop"'}><a href="${escaped(lineAddress(line.id))}">${escaped(names.get(country) ?? country)}: ${escaped(line.name[language])}</a>${number}<br>
<small>${escaped(whyInWords(due, language))} ${escaped(hoursInWords(line.hours, language) ?? callsSay(language).hoursUnknown)}</small></li>`;
};

/** What a page says and what was said on the telephone, of each question of which the two differ, and two buttons. */
const differences = (countries: readonly Country[], language: StaffLanguage): string => {
  const words = callsSay(language);
  const rows = countries.flatMap(({ lines }) =>
    lines.flatMap((line) =>
      (Object.entries(line.heard ?? {}) as [HeardField, NonNullable<Heard[HeardField]>][]).flatMap(([field, heard]) => {
        if (!heard.differs) return [];
        const day = dateInWords(heard.day, language);
        const telephone = heard.organization === undefined ? words.telephone(day) : words.telephoneOf(heard.organization, day);
        const choose = (holds: string, label: string): string => `<button class="button" name="holds" value="${holds}">${escaped(label)}</button> `;
        return [
          `<li><form method="post" action="/desk/calls/decide"><input type="hidden" name="line" value="${escaped(line.id)}"><input type="hidden" name="field" value="${field}"><input type="hidden" name="call" value="${escaped(heard.day)}">
<p><b>${escaped(line.name[language])}</b>: ${escaped(shortOf(field, language))}</p>
<table><tr><th scope="col">${escaped(words.page)}</th><th scope="col">${escaped(telephone)}</th></tr><tr><td>${escaped(pageSays(line, field, language) ?? '')}</td><td>${escaped(saidInWords(field, heard.said, language))}</td></tr></table>
<p>${choose('page', words.pageHolds)}${choose('call', words.callHolds)}</p></form></li>`,
        ];
      }),
    ),
  );
  return rows.length === 0
    ? ''
    : `<section><h2>${escaped(words.differs)}</h2><p>${escaped(words.differsHint)}</p><ul>${rows.join('')}</ul></section>`;
};

/** A line as its file has it, without what calls brought: what its pages say. */
const asInFile = (content: ContentFiles, id: string): Line | undefined =>
  // Each has passed the schema of a country's file, as `data` has it.
  (content.dataFiles.hotlines as readonly { data: Country }[]).flatMap(({ data }) => data.lines).find((line) => line.id === id);

/** What stands in one language alone, each with a field for the other. */
const waiting = (content: ContentFiles, language: StaffLanguage, form: URLSearchParams | undefined): string => {
  const words = callsSay(language);
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const lines = new Map(content.data.hotlines.flatMap(({ data }) => data.lines.map((line) => [line.id, line.name[language]] as const)));
  const rows = content.data.calls.flatMap(({ id, data }) =>
    untranslated(data).flatMap(({ call, field }) => {
      const said: unknown = call.heard[field];
      const when: unknown = typeof said === 'object' && said !== null && 'when' in said ? said.when : said;
      const halves = typeof when === 'object' && when !== null ? (when as Readonly<Record<string, string | undefined>>) : {};
      const missing: StaffLanguage = halves['en'] === undefined ? 'en' : 'es';
      const there = halves['en'] ?? halves['es'] ?? '';
      const index = String(data.calls.indexOf(call));
      // What was typed and could not be saved.
      const isSent = form?.get('line') === id && form.get('field') === field && form.get('index') === index;
      // Until both languages are there the card says what the page says, whatever was heard: seen beside it, the urgent one is found.
      const line = asInFile(content, id);
      const onPage = line && pageSays(line, field, language);
      const typed = isSent ? (form.get('words') ?? '') : '';
      return [
        `<li><form method="post" action="/desk/calls/translate"><input type="hidden" name="line" value="${escaped(id)}"><input type="hidden" name="field" value="${field}"><input type="hidden" name="index" value="${index}"><input type="hidden" name="language" value="${missing}"><input type="hidden" name="there" value="${escaped(there)}">
<p><b>${escaped(lines.get(id) ?? id)}</b>: ${escaped(shortOf(field, language))}<br><q>${escaped(there)}</q>${onPage === undefined ? '' : `<br><small>${escaped(`${words.pageSays} ${onPage}`)}</small>`}</p>
<p><label>${escaped(words.inLanguage(names.of(missing) ?? missing))}<br><textarea name="words" rows="2" maxlength="1000" required lang="${missing}">${escaped(typed)}</textarea></label></p><p><button class="button">${escaped(words.keep)}</button></p></form></li>`,
      ];
    }),
  );
  return rows.length === 0
    ? ''
    : `<section><h2>${escaped(words.untranslated)}</h2><p>${escaped(words.untranslatedHint)}</p><ul>${rows.join('')}</ul></section>`;
};

/** Numbers that two people found wrong, each with the way to change it and the way to call it once more. */
const wrongTwice = (content: ContentFiles, language: StaffLanguage): string => {
  const words = callsSay(language);
  const rows = content.data.hotlines.flatMap(({ data: { code, lines } }) =>
    lines.flatMap((line) => {
      const calls = content.data.calls.find(({ id }) => id === line.id)?.data;
      return line.phones
        .filter(({ status, dial }) => calls && status === 'held' && standingOf(callsTo(dial, calls, code)).is === 'wrong')
        .map(
          ({ dial }) =>
            `<li><a href="${escaped(lineAddress(line.id))}">${escaped(line.name[language])}</a> <b translate="no">${escaped(dial)}</b><br><a href="/desk/numbers?country=${escaped(encodeURIComponent(code))}">${escaped(words.changeNumbers)}</a></li>`,
        );
    }),
  );
  return rows.length === 0
    ? ''
    : `<section><h2>${escaped(words.wrongTwice)}</h2><p>${escaped(words.wrongTwiceHint)}</p><ul>${rows.join('')}</ul></section>`;
};

const select = (name: string, label: string, any: string, options: readonly [string, string][], chosen: string): string =>
  `<label>${escaped(label)} <select name="${name}"><option value="">${escaped(any)}</option>${options
    .map(([value, words]) => `<option value="${escaped(value)}"${value === chosen ? ' selected' : ''}>${escaped(words)}</option>`)
    .join('')}</select></label> `;

/** Where calls come and go as files, and what that is called (files.ts). */
const FILES = { sheet: 'sheet', 'take-in': 'takeIn', 'hand-on': 'handOn' } as const;

const listPage = ({ root, language, today, url, form }: AskedOfCalls, problems: readonly string[] = []): string => {
  const words = callsSay(language);
  const content = readContent(root);
  const countries = content.data.hotlines.map(({ data }) => data);
  const names = new Map(countries.map(({ code, name }) => [code, name[language]]));
  // A line whose numbers two people found wrong can be called no more, and stands above.
  const all = linesDue(countries, today).filter(({ line }) => isAskedByOffice(line) || line.phones.length === 0 || phonesOf(line).length > 0);
  const [country, speaks] = [url.searchParams.get('country') ?? '', url.searchParams.get('speaks') ?? ''];
  const due = all.filter((one) => (country === '' || one.country === country) && (speaks === '' || spokenAt(one.country, one.line).includes(speaks)));
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const byName = (options: [string, string][]): [string, string][] => options.sort(([, a], [, b]) => a.localeCompare(b, language));
  const spoken = byName([...new Set(all.flatMap((one) => spokenAt(one.country, one.line)))].map((code) => [code, languages.of(code) ?? code]));
  const there = byName([...new Set(all.map((one) => one.country))].map((code) => [code, names.get(code) ?? code]));
  const saved = countries.flatMap(({ lines }) => lines).find(({ id }) => id === url.searchParams.get('saved'));
  const said = saved
    ? `<p role="status">${escaped(words.saved(saved.name[language]))}</p>`
    : url.searchParams.has('kept')
      ? `<p role="status">${escaped(words.kept)}</p>`
      : '';
  const wrong =
    problems.length === 0
      ? ''
      : `<div class="stop" role="alert"><p>${escaped(words.notSaved)}</p><ul>${problems.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul></div>`;
  return page(
    language,
    words.title,
    `${said}${wrong}<p>${escaped(words.lead)}</p><ul class="kinds">${(['sheet', 'take-in', 'hand-on'] as const)
      .map((one) => `<li><a href="/desk/calls/${one}">${escaped(filesSay(language)[FILES[one]])}</a></li>`)
      .join('')}</ul>${wrongTwice(content, language)}${differences(countries, language)}${waiting(content, language, form)}
<form action="/desk/calls"><p>${select('country', words.country, words.allCountries, there, country)}${select('speaks', words.speaks, words.anyLanguage, spoken, speaks)}<button class="button">${escaped(words.show)}</button></p></form>
${due.length === 0 ? `<p>${escaped(words.none)}</p>` : `<ol>${due.map((one) => dueRow(one, names, language)).join('')}</ol>`}`,
    { href: '/', words: deskSays(language).home },
  );
};

const inWords = (problems: readonly Problem[]): string[] => [...new Set(problems.map(({ message }) => message))];

/** Writes what was noted, if nothing is wrong with it. */
const written = (root: string, { changes, problems }: Noted): readonly string[] => {
  if (problems.length > 0) return inWords(problems);
  writeCalls(root, changes);
  return [];
};

/** Whether the last call to a line is the one that a form sends: it was sent twice. */
const isThere = (calls: Calls | undefined, call: Readonly<Record<string, unknown>>): boolean => {
  const read = callsSchema.safeParse({ calls: [call] });
  return read.success && JSON.stringify(read.data.calls[0]) === JSON.stringify(calls?.calls.at(-1));
};

/** Where a call that was written down by mistake is taken back: what the file was after each save. */
const before = (id: string, language: StaffLanguage): string =>
  `<p><a href="/desk/history?file=${escaped(encodeURIComponent(callsFile(id)))}">${escaped(deskSays(language).earlier)}</a></p>`;

const linePage = (asked: AskedOfCalls): AnswerOfCalls => {
  const { root, language, today, url, form } = asked;
  const words = callsSay(language);
  const content = readContent(root);
  const countries = content.data.hotlines.map(({ data }) => data);
  const id = url.searchParams.get('of') ?? '';
  const country = countries.find(({ lines }) => lines.some((one) => one.id === id));
  const line = country?.lines.find((one) => one.id === id && one.purpose !== 'emergency');
  if (!country || !line)
    return { html: page(language, words.title, `<p>${escaped(words.gone)}</p>`, { href: '/desk/calls', words: words.more }), status: 404 };
  const zone = country.zones[0] ?? 'UTC';
  const calls = content.data.calls.find((one) => one.id === id)?.data;
  const wrongIn = (sent: URLSearchParams): readonly string[] => {
    const call = callIn(sent, zone);
    if (sent.get('seen') !== String(calls?.calls.length ?? 0)) return isThere(calls, call) ? [] : [words.meanwhile];
    const slips = slipsIn(sent, country.code, language);
    return slips.length > 0 ? slips : saidIn(language, 'form', () => written(root, notedCalls(content, [{ line: id, call }], today)));
  };
  const problems = form ? wrongIn(form) : [];
  if (form && problems.length === 0) return { to: `/desk/calls?saved=${encodeURIComponent(id)}` };
  const html = page(
    language,
    `${country.name[language]}: ${line.name[language]}`,
    before(id, language) +
      callForm({ country, line, page: asInFile(content, id) ?? line, calls, given: form ?? new URLSearchParams(), language, today, problems }),
    { href: '/desk/calls', words: words.more },
  );
  return { html, status: problems.length === 0 ? 200 : 422 };
};

/** Answers what is asked at an address that begins with `/desk/calls`; nothing where there is no such page. */
export const answerCalls = (path: string, asked: AskedOfCalls): AnswerOfCalls | undefined => {
  const { root, language, today, form } = asked;
  const given = (name: string): string => form?.get(name)?.trim() ?? '';
  /** Back to the list, which says what was wrong. */
  const after = (noted: () => Noted): AnswerOfCalls => {
    const problems = saidIn(language, 'form', () => written(root, noted()));
    return problems.length === 0 ? { to: '/desk/calls?kept' } : { html: listPage(asked, problems), status: 422 };
  };
  if (path === '/desk/calls') return { html: listPage(asked), status: 200 };
  if (path === '/desk/calls/line') return linePage(asked);
  if (path === '/desk/calls/decide' && form)
    return after(() => decidedCalls(readContent(root), given('line'), { field: given('field'), holds: given('holds'), call: given('call') }, today));
  if (path === '/desk/calls/translate' && form) {
    const half = { field: given('field'), index: Number(given('index')), there: given('there'), language: given('language'), words: given('words') };
    return after(() => translatedCalls(readContent(root), given('line'), half, today));
  }
  return undefined;
};
