import { dateInWords } from '#/domain/dates.ts';
import { bareNumber } from '#/domain/same-number.ts';
import { LOCALES } from '#/domain/locale.ts';
import type { Country, Line } from '#/domain/hotlines.ts';
import { LOCKED_WAYS, type LockedWay } from '#/content-files/number-lock/lock.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import { escaped } from '../escaped.ts';
import { whole } from '../page.ts';
import { deskSays } from '../words.ts';
import { formWay, inNames, namedNumber, numberAt, wasCalled, type Filled, type Given, type Held } from './change.ts';
import type { Opened } from './country.ts';
import { fromList, line as asked, oneOf, saidAbove, tick, unseen, type Filling } from './fields.ts';
import { CHOICES, choicesOf, inLanguageOf, WRITTEN } from './new-line.ts';
import { buttonSays, grouped } from './number.ts';
import { FORM_WAYS, numbersSay, type FormWay, type NumbersWords } from './words.ts';

/* The pages on which numbers are changed. What was filled in, and what stands in files, is text here, whatever it holds. */

/** A page of these, with the ways back. @param country two letters, where it is about one */
export const numbersPage = (language: StaffLanguage, title: string, body: string, country?: string): string => {
  const words = numbersSay(language);
  const back = country === undefined ? '' : `<p><a href="/desk/numbers?country=${escaped(country)}">${escaped(words.back)}</a></p>`;
  const up = `<p><a href="/desk/numbers">${escaped(words.title)}</a> · <a href="/">${escaped(deskSays(language).home)}</a></p>`;
  return whole(language, title, `<main class="one"><section><h1>${escaped(title)}</h1>${body}${back}${up}</section></main>`);
};

const button = (words: string): string => `<p><button class="button">${escaped(words)}</button></p>`;

const link = (action: string, query: Readonly<Record<string, string>>, said: string, about: string): string =>
  `<a class="button" href="/desk/numbers/${action}?${escaped(new URLSearchParams(query).toString())}" aria-label="${escaped(`${said}: ${about}`)}">${escaped(said)}</a>`;

/** The countries to choose from. */
export const countriesPage = (language: StaffLanguage, all: readonly { code: string; country: Country | undefined }[]): string => {
  const words = numbersSay(language);
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const rows = all
    .map(({ code, country }) => ({
      code,
      name: country?.name[language] ?? (/^[a-z]{2}$/.test(code) ? (names.of(code.toUpperCase()) ?? code) : code),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, language))
    .map(({ code, name }) => `<li><a href="/desk/numbers?country=${escaped(encodeURIComponent(code))}">${escaped(name)}</a></li>`);
  return numbersPage(language, words.title, `<p>${escaped(words.intro)}</p><ul class="kinds">${rows.join('')}</ul>`);
};

/** What one way of reaching a line is, as people write it. */
const shownAs = (line: Line, way: LockedWay, index: number): string => {
  const entry: object = line[way][index] ?? {};
  const value: unknown = ['dial', 'number', 'url', 'address'].map((name): unknown => Reflect.get(entry, name)).find((one) => one !== undefined);
  return typeof value === 'string' ? value : '';
};

const rowsOf = ({ country: { code }, language }: Opened, line: Line): string => {
  const words = numbersSay(language);
  const rows = LOCKED_WAYS.flatMap((way) =>
    line[way].map((entry, index) => {
      const said = shownAs(line, way, index);
      const about = `${words.ways[way]} ${said}`;
      const query = { country: code, line: line.id, way, index: String(index) };
      const isHeld = entry.status === 'held' || line.status === 'held';
      const state = entry.status === 'held' ? words.held(entry.note?.[language] ?? '') : line.status === 'held' ? words.held('') : words.shown;
      const change = formWay(way) ? link('change', query, words.change, `${about}, ${line.short[language]}`) : '';
      const hold = isHeld ? '' : link('hold', query, words.hold, `${about}, ${line.short[language]}`);
      return `<li><b>${escaped(about)}</b> <small>${escaped(state)}</small><div class="kinds">${change}${hold}</div></li>`;
    }),
  );
  return rows.length === 0 ? `<p>${escaped(words.noNumbers)}</p>` : `<ul>${rows.join('')}</ul>`;
};

/** A country's lines with their numbers. @param done whether something was just saved */
export const countryPage = (opened: Opened, done: boolean): string => {
  const { country, language, file } = opened;
  const words = numbersSay(language);
  const lines = country.lines.map((line) => {
    const query = { country: country.code, line: line.id };
    const held = line.status === 'held' ? `<p class="stop">${escaped(words.lineHeld(line.heldBecause?.[language] ?? ''))}</p>` : '';
    const name = line.short[language];
    const hold = line.status === 'held' ? '' : link('hold', query, words.holdLine, name);
    return `<section class="line"><h2>${escaped(line.name[language])}</h2>${held}${rowsOf(opened, line)}<div class="kinds">${link('add', query, words.add, name)}${link('line', query, words.likeThis, name)}${hold}</div></section>`;
  });
  const said = done ? `<p role="status"><b>${escaped(words.done)}</b></p>` : '';
  const undo = `<p><a href="/desk/history?file=${escaped(encodeURIComponent(file))}">${escaped(words.undo)}</a></p>`;
  return numbersPage(language, `${words.title}: ${country.name[language]}`, `${said}${lines.join('')}${undo}`);
};

const dated = (date: string, words: NumbersWords, language: StaffLanguage): string =>
  date === 'undated' ? words.undated : dateInWords(date, language);

/** The fields of the page that prints a number. */
export const pageFields = (filling: Filling, sources: Line['sources'], language: StaffLanguage): string => {
  const words = numbersSay(language);
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const languages = ['es', 'en', 'fr', 'it', 'pt'].map((code) => ({ value: code, said: names.of(code) ?? code }));
  const known = sources.map(({ id, publisher, date, url }) => ({ value: id, said: `${publisher}, ${dated(date, words, language)}`, more: url }));
  return `${oneOf(filling, 'page', words.page, [...known, { value: 'new', said: words.newPage }])}<fieldset><legend>${escaped(words.newPage)}</legend>${asked(
    filling,
    'url',
    words.url,
  )}${asked(filling, 'publisher', words.publisher)}${fromList(filling, 'language', words.language, [...languages, { value: '', said: words.languageNone }])}${asked(
    filling,
    'date',
    words.date,
  )}${tick(filling, 'undated', words.undated)}</fieldset>`;
};

/** Whether the page for a short number is asked for: it is not among the country's yet, or something was filled in there. */
const asksCode = ({ given, wrong }: Filling): boolean =>
  wrong.some((one) => one.asksCode) || ['codeUrl', 'codePublisher', 'codeDate'].some((name) => (given[name] ?? '') !== '');

/** The fields of a number. @param way nothing where it is chosen */
export const numberFields = (filling: Filling, way: FormWay | undefined, language: StaffLanguage): string => {
  const words = numbersSay(language);
  const ways =
    way === undefined
      ? oneOf(
          filling,
          'way',
          [words.way, ''],
          FORM_WAYS.map((one) => ({ value: one, said: words.ways[one] })),
        )
      : '';
  const abroad =
    way === undefined || way === 'phones'
      ? oneOf(
          filling,
          'abroad',
          [words.abroad, ''],
          (['yes', 'no', 'unknown'] as const).map((one) => ({ value: one, said: words.abroadAnswers[one] })),
        )
      : '';
  const code = asksCode(filling)
    ? `<fieldset><legend>${escaped(words.code[0])}</legend><small>${escaped(words.code[1])}</small>${asked(filling, 'codeUrl', [words.codeUrl, ''])}${asked(
        filling,
        'codePublisher',
        [words.codePublisher, ''],
      )}${asked(filling, 'codeDate', [words.codeDate, ''])}</fieldset>`
    : '';
  return `${ways}${asked(filling, 'number', words.number)}${code}${abroad}`;
};

/** The names of a line, in both languages. */
export const nameFields = (filling: Filling, language: StaffLanguage): string => {
  const words = numbersSay(language);
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return LOCALES.map((locale) => {
    const [own, end] = [names.of(locale) ?? locale, locale === 'en' ? 'En' : 'Es'];
    return asked(filling, `name${end}`, [words.fullName(own), ''], locale) + asked(filling, `short${end}`, [words.shortName(own), ''], locale);
  }).join('');
};

/** The same where they have a number that goes. */
const namesAnew = (filling: Filling, language: StaffLanguage): string => {
  const [label, hint] = numbersSay(language).names;
  return `<fieldset><legend>${escaped(label)}</legend><small>${escaped(hint)}</small>${nameFields(filling, language)}</fieldset>`;
};

const NAME_FIELDS: readonly string[] = ['nameEn', 'nameEs', 'shortEn', 'shortEs'];

/** The names of the fields beside which something can be said. */
export const KNOWN_FIELDS: readonly string[] = [
  'way',
  'number',
  'abroad',
  'page',
  'url',
  'publisher',
  'language',
  'date',
  'undated',
  'codeUrl',
  'codePublisher',
  'codeDate',
  ...NAME_FIELDS,
  'compared',
  'whyEn',
  'whyEs',
];

/** Changing a number, or adding one. @param index nothing where it is a new one */
export const numberForm = (opened: Opened, line: Line, way: FormWay | undefined, index: number | undefined, filling: Filling): string => {
  const { language, country } = opened;
  const words = numbersSay(language);
  const name = line.name[language];
  const old = way !== undefined && index !== undefined ? numberAt(line, way, index) : undefined;
  const title = old && way ? words.changeOf(words.ways[way], name) : words.addTo(name);
  const before = old ? `<p>${escaped(words.before)}: <b class="digits">${escaped(old.number)}</b></p>` : '';
  const hasNames = old !== undefined && inNames(line, old.number);
  const names = hasNames ? namesAnew(filling, language) : '';
  const show = line.status === 'held' ? tick(filling, 'show', words.showLine) : '';
  const shown = hasNames ? KNOWN_FIELDS : KNOWN_FIELDS.filter((one) => !NAME_FIELDS.includes(one));
  const known = shown.filter((one) => !one.startsWith('why') && one !== 'compared');
  const action = old ? 'change' : 'add';
  return numbersPage(
    language,
    title,
    `${saidAbove(filling, words.wrong, known)}${before}<form method="post" action="/desk/numbers/${action}">${unseen(filling.given, [
      'country',
      'line',
      'state',
      'index',
      ...(way === undefined || index === undefined ? [] : ['way']),
    ])}<input type="hidden" name="step" value="look">${numberFields(filling, index === undefined ? undefined : way, language)}${names}${pageFields(
      filling,
      line.sources,
      language,
    )}${show}${button(words.next)}</form>`,
    country.code,
  );
};

/** The names of the fields of a new line. */
const LINE_FIELDS: readonly string[] = [
  ...KNOWN_FIELDS,
  ...CHOICES,
  ...WRITTEN.flatMap((name) => LOCALES.map((locale) => inLanguageOf(name, locale))),
  'begins',
];

/** A new line like another one. */
export const lineForm = (opened: Opened, like: Line, filling: Filling): string => {
  const { language, country } = opened;
  const words = numbersSay(language);
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const both = (name: (typeof WRITTEN)[number]): string =>
    LOCALES.map((locale) =>
      asked(filling, inLanguageOf(name, locale), [`${words[name][0]}, ${names.of(locale) ?? locale}`, words[name][1]], locale),
    ).join('');
  const options = choicesOf(words);
  const choice = (name: (typeof CHOICES)[number]): string =>
    fromList(
      filling,
      name,
      words[name],
      [['', deskSays(language).choose], ...Object.entries(options[name])].map(([value = '', said = '']) => ({ value, said })),
    );
  return numbersPage(
    language,
    words.likeOf(like.name[language]),
    `${saidAbove(filling, words.wrong, LINE_FIELDS)}<p>${escaped(words.likeHint)}</p><form method="post" action="/desk/numbers/line">${unseen(
      filling.given,
      ['country', 'line', 'state'],
    )}<input type="hidden" name="step" value="look">${nameFields(filling, language)}<fieldset><legend>${escaped(words.who)}</legend>${both('operator')}${choice(
      'operatorType',
    )}${choice('authority')}</fieldset>${choice('kind')}${choice('purpose')}${both('summary')}${both('answers')}${both('coverage')}${numberFields(
      filling,
      undefined,
      language,
    )}${pageFields(filling, [], language)}${choice('grade')}${oneOf(
      filling,
      'begins',
      [words.begins, ''],
      [
        { value: 'shown', said: words.beginsShown },
        { value: 'held', said: words.beginsHeld },
      ],
    )}${reasonFields(filling, language)}${button(words.next)}</form>`,
    country.code,
  );
};

/** A number beside what stood there, digit by digit, with what the page prints; and the tick without which nothing is saved. */
export const compareForm = (
  opened: Opened,
  line: Line | undefined,
  action: string,
  { filled, index, filling }: { filled: Filled; index: number | undefined; filling: Filling },
): string => {
  const { language, country } = opened;
  const words = numbersSay(language);
  const { way, number, page } = filled;
  const old = line && index !== undefined ? numberAt(line, way, index) : undefined;
  const isSame = old !== undefined && bareNumber(old.number, country.code) === bareNumber(number.number, country.code);
  const goes =
    line && old && !isSame
      ? [
          ...(old.note && !old.held ? [line[way][index ?? 0]?.note?.[language] ?? ''] : []),
          ...(old.fromAbroad ? [words.goesAbroad] : []),
          ...(wasCalled(line, way, old.number, country.code) ? [words.goesCalled] : []),
        ]
      : [];
  const gone = goes.length === 0 ? '' : `<p>${escaped(words.goes)}</p><ul>${goes.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`;
  const isHeld = line?.status === 'held' ? filling.given['show'] !== 'yes' : line === undefined && filling.given['begins'] === 'held';
  const held = isHeld ? `<p>${escaped(words.staysHeld)}</p>` : '';
  const where = `<a href="${escaped(page.url)}" target="_blank" rel="noreferrer noopener">${escaped(page.publisher)}</a>`;
  const print = escaped(words.pagePrints('¶')).replace('¶', where);
  const before = old === undefined ? words.nothing : grouped(old.number, country.code);
  const kept: Given = Object.fromEntries(Object.entries(filling.given).filter(([name]) => !['step', 'compared'].includes(name)));
  return numbersPage(
    language,
    words.compare,
    `${saidAbove(filling, words.wrong, ['compared'])}<p class="digits"><b>${escaped(buttonSays(number, way, words))}</b></p>
<table><thead><tr><th scope="col">${escaped(words.before)}</th><th scope="col">${escaped(words.now)}</th></tr></thead>
<tbody><tr class="digits"><td>${escaped(before)}</td><td>${escaped(grouped(number.number, country.code))}</td></tr></tbody></table>
<p>${print}:<br><b class="digits">${escaped(number.printed)}</b></p><p><small>${escaped(page.url)}</small></p>${gone}${held}
<form method="post" action="/desk/numbers/${action}">${unseen(kept)}${tick(filling, 'compared', words.compared)}<p class="kinds"><button class="button" name="step" value="save">${escaped(
      words.save,
    )}</button> <button class="button" name="step" value="edit">${escaped(words.edit)}</button></p></form>`,
    country.code,
  );
};

/** Why something is kept back, in both languages. */
export const reasonFields = (filling: Filling, language: StaffLanguage): string => {
  const words = numbersSay(language);
  const [label, hint] = words.whyHeld;
  return `<fieldset><legend>${escaped(label)}</legend><small>${escaped(hint)}</small>${asked(filling, 'whyEs', [words.inSpanish, ''], 'es')}${asked(filling, 'whyEn', [words.inEnglish, ''], 'en')}</fieldset>`;
};

/** Holding a number back, or a line. @param at nothing for the whole line */
export const holdForm = (opened: Opened, line: Line, at: Held | undefined, filling: Filling): string => {
  const { language, country } = opened;
  const words = numbersSay(language);
  const title = at
    ? words.holdOf(`${words.ways[at.way]} ${shownAs(line, at.way, at.index)}`, line.name[language])
    : words.holdLineOf(line.name[language]);
  const hasName = namedNumber(line, at) !== undefined;
  const last = at?.isLast === true ? `<p class="stop">${escaped(words.holdsLine)}</p>` : '';
  return numbersPage(
    language,
    title,
    `${saidAbove(filling, words.wrong, ['whyEn', 'whyEs', ...(hasName ? NAME_FIELDS : [])])}${last}<form method="post" action="/desk/numbers/hold">${unseen(
      filling.given,
      ['country', 'line', 'way', 'index', 'state'],
    )}${reasonFields(filling, language)}${hasName ? namesAnew(filling, language) : ''}${button(at ? words.hold : words.holdLine)}</form>`,
    country.code,
  );
};

/** A sentence of why nothing was done, with the way back. */
export const notDone = (language: StaffLanguage, sentence: string, country?: string): string =>
  numbersPage(language, numbersSay(language).title, `<p class="stop" role="alert">${escaped(sentence)}</p>`, country);
