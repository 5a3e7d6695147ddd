import type { Mistake } from './mistake.ts';

const POST = 'content/posts/en/a-post.md';
const ALONE = 'content/posts/es/solo-aqui.md';
const GUIDE = 'content/guides/en/a-guide.md';
const GUIA = 'content/guides/es/una-guia.md';
const SERIES = 'content/series/ana.yaml';
const MX = 'content/hotlines/mx.yaml';
const US = 'content/hotlines/us.yaml';
const SOURCES = 'content/sources.yaml';
const PHRASES = 'content/phrases.yaml';
const LOCALE = 'locales/es/home.json';

const ZONES = { country: 'Mexico', zone: 'Asia/Tokyo', zones: 'America/Mexico_City' };

/** A field whose words hold what is shown as it is typed. */
const marked = (file: string, field: string, from: string, to: string, found: string, better: string): Mistake => ({
  about: `${found} in the field ${field} of ${file}`,
  make: ({ change }) => change(file, from, to),
  file,
  field,
  key: 'fieldMarkup',
  blanks: { found, better },
  othersSuffer: true,
});

const link = (address: string, key: Mistake['key'], blanks: Record<string, string>, written = address): Mistake => ({
  about: `a link to ${written}`,
  make: ({ append }) => append(POST, `[A page](${written})`),
  file: POST,
  field: '',
  key,
  blanks: { link: address, ...blanks },
  row: 'A page',
});

const ahead = (about: string, file: string, from: string, to: string, field: string, [date, when, latest]: readonly [string, string, string], key: Mistake['key'] = 'sourceFuture'): Mistake => ({
  about: `${about} in the future, ${date}`,
  make: ({ change }) => change(file, from, to),
  file,
  field,
  key,
  blanks: { date, when, latest },
});

const badJson = (about: string, text: string, row: string, key: Mistake['key']): Mistake => ({
  about: `a file of the interface ${about}`,
  make: ({ write }) => write(LOCALE, text),
  file: LOCALE,
  field: '',
  key,
  row,
});

/** Phrases of one page in both languages. */
const phrases = (en: readonly string[]): string => `danger:\n  en:\n${en.map((phrase) => `    - "${phrase}"\n`).join('')}  es: [ayuda]\n`;

const HELPED = 'Ask for help. '.repeat(10);

/** What someone would write who wishes ill, or who is in a hurry. */
export const ILL_WILL_MISTAKES: readonly Mistake[] = [
  marked(ALONE, 'title', 'title: Solo aquí', 'title: Solo <b>aquí</b>', '<b>", "</b>', 'Solo aquí'),
  marked(ALONE, 'description', 'en un solo idioma', 'en **un solo** idioma', '**un solo**', 'De qué trata este texto, que existe en un solo idioma.'),
  {
    about: 'the code of a blank in a field',
    make: ({ change }) => change(ALONE, 'Equipo Telar', 'Equipo&nbsp;Telar'),
    file: ALONE,
    field: 'author',
    key: 'fieldLetterCode',
    blanks: { code: '&nbsp;' },
  },
  marked(GUIDE, 'summary › 1', 'The first thing.', '"The [first](/en/about/) thing."', '[first](/en/about/)', 'The first thing.'),
  marked(SERIES, 'who › es', 'Ana nos contó.', '"*Ana* nos contó."', '*Ana*', 'Ana nos contó.'),
  marked(MX, 'lines › mx-shown › answers › es', 'Personas que escuchan.', 'Personas <script>a()</script>.', '<script>", "</script>', 'Personas a().'),
  marked(SOURCES, 'report › title', 'A report', 'A _report_', '_report_', 'A report'),
  {
    about: 'signs of Markdown in the words of the interface',
    make: ({ write }) => write(LOCALE, '{ "title": "Pide **ayuda**" }\n'),
    file: LOCALE,
    field: 'title',
    key: 'fieldMarkup',
    blanks: { found: '**ayuda**', better: 'Pide ayuda' },
  },
  link('java\tscript:a', 'linkRuns', { scheme: 'javascript:' }, 'java&#9;script:a'),
  link('file:///C:/Users/ana/a.docx', 'linkOwnFile', {}),
  link('C:/Users/ana/a.docx', 'linkOwnFile', {}),
  link('tel:911', 'linkDials', { help: '/en/get-help/' }),
  {
    about: 'hours of a line by the clock of another country',
    make: ({ change }) => change(MX, 'hours: always', 'hours: { zone: Asia/Tokyo, week: { mon: [["08:00", "18:00"]] } }'),
    file: MX,
    field: 'lines › mx-shown › hours › zone',
    key: 'hoursZone',
    blanks: ZONES,
  },
  ahead('a line read', MX, 'readIn: 2025-03', 'readIn: 2026-12', 'lines › mx-shown › readIn', ['2026-12', 'December 2026', '2026-11'], 'readFuture'),
  ahead('a line read', MX, 'readIn: 2025-03', 'readIn: 2026-11-26', 'lines › mx-shown › readIn', ['2026-11-26', 'November 26, 2026', '2026-11-25'], 'readFuture'),
  ahead('the page of a line', MX, 'publisher: A council, date: 2025-03', 'publisher: A council, date: 2027', 'lines › mx-shown › sources › site › date', ['2027', '2027', '2026']),
  ahead('the page of a short number', MX, 'A paper, date: 2025-02', 'A paper, date: 2099-01', 'codes › 1 › source › date', ['2099-01', 'January 2099', '2026-11']),
  ahead('a source', SOURCES, 'date: 2025', 'date: 2027', 'report › date', ['2027', '2027', '2026']),
  ...['help', 'Help', 'HELP'].map(
    (name): Mistake => ({
      about: `"${name}" as a name of a country`,
      make: ({ append, change }) => {
        append(POST, HELPED);
        change(MX, 'zones:', `also: [CDMX, ${name}]\nzones:`);
      },
      file: MX,
      field: 'also › 2',
      key: 'placeWord',
      blanks: { name, country: 'Mexico', phrases: PHRASES },
    }),
  ),
  {
    about: 'an ordinary word with its accent left out as a name of a country',
    make: ({ append, change }) => {
      append(ALONE, 'Llama a la policía. '.repeat(10));
      change(US, 'zones:', 'also: [policia]\nzones:');
    },
    file: US,
    field: 'also › 1',
    key: 'placeWord',
    blanks: { name: 'policia', country: 'United States', phrases: PHRASES },
  },
  {
    about: 'one name for two countries, once without its accent',
    make: ({ change }) => change(US, 'zones:', 'also: [mexico]\nzones:'),
    file: US,
    field: 'also › 1',
    key: 'placeTwice',
    blanks: { name: 'mexico', other: MX },
  },
  {
    about: 'five thousand phrases',
    make: ({ write }) => write(PHRASES, phrases(Array.from({ length: 5000 }, (_, index) => `phrase ${String(index)}`))),
    file: PHRASES,
    field: '',
    key: 'phrasesMany',
    blanks: { found: 5000, most: 1500, over: 3500, language: 'English' },
  },
  {
    about: 'a phrase as long as a letter',
    make: ({ write }) => write(PHRASES, phrases(['he hits me '.repeat(20).trim()])),
    file: PHRASES,
    field: 'danger › en',
    key: 'phraseLong',
    blanks: { phrase: 'he hits me he hits me he hits ', size: 219, most: 100 },
  },
  {
    about: 'an empty word of the interface',
    make: ({ write }) => write(LOCALE, '{ "title": { "first": " " } }\n'),
    file: LOCALE,
    field: 'title › first',
    key: 'interfaceEmpty',
  },
  badJson('with a comma too many', '{\n  "a": "Uno",\n}\n', '"a"', 'jsonCommaOver'),
  badJson('with a comma too few', '{\n  "a": "Uno"\n  "b": "Dos"\n}\n', '"a"', 'jsonCommaLacks'),
  badJson('with Word’s quotation marks', '{\n  “a”: "Uno"\n}\n', '“a”', 'jsonCurly'),
  badJson('with one of Word’s quotation marks at the end', '{\n  "a": "Uno”\n}\n', '"a"', 'jsonCurly'),
  badJson('with a straight quotation mark among curly ones', '{\n  "a": "El “uno" es”, "b": ""\n}\n', '"a"', 'jsonForm'),
  badJson('that was cut off', '{\n  "a": "Uno",\n  "b": "D', '"b"', 'jsonForm'),
  {
    about: 'a translationKey with one letter wrong in the translation',
    make: ({ change }) => change(GUIDE, 'translationKey: first-guide', 'translationKey: frist-guide'),
    file: GUIDE,
    field: 'translationKey',
    key: 'keyNear',
    blanks: { key: 'frist-guide', near: 'first-guide', other: GUIA },
  },
  {
    about: 'a translationKey with one letter wrong in the original',
    make: ({ change }) => change(GUIA, 'translationKey: first-guide', 'translationKey: first-guides'),
    file: GUIDE,
    field: 'translationKey',
    key: 'keyNear',
    blanks: { key: 'first-guide', near: 'first-guides', other: GUIA },
  },
  {
    about: 'a word that mixes two alphabets',
    make: ({ append }) => append(POST, 'A s\u0435x slave.'),
    file: POST,
    field: '',
    key: 'mixedLetters',
    blanks: { found: 's\u0435x' },
    row: 'slave',
  },
];
