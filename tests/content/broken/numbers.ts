import type { Mistake } from './mistake.ts';

const FILE = 'content/hotlines/mx.yaml';
const US = 'content/hotlines/us.yaml';
const MX_LINE = 'lines › mx-shown';
/** The page of Mexico’s first line. */
const PAGE = 'url: https://example.org/, publisher: A council, date: 2025-03';
const US_LINE = 'lines › us-shown';

const CHANGES = 'content/number-changes.yaml';

/** What the computer notes of the numbers, with a mistake that somebody made in it by hand. */
const inChanges = (about: string, rest: string): Pick<Mistake, 'about' | 'make' | 'file'> => ({
  about,
  make: ({ write }) => write(CHANGES, `changes: [{ country: mx, line: mx-shown, what: added, ${rest} }]\n`),
  file: CHANGES,
});

const inFile = (file: string, about: string, ...changes: [from: string, to: string][]): Pick<Mistake, 'about' | 'make' | 'file'> => ({
  about,
  make: ({ change }) => {
    for (const [from, to] of changes) change(file, from, to);
  },
  file,
});
const inMexico = (about: string, ...changes: [from: string, to: string][]) => inFile(FILE, about, ...changes);
const inTheUS = (about: string, ...changes: [from: string, to: string][]) => inFile(US, about, ...changes);

const foreign = (field: string, number: string) => ({
  field: `${MX_LINE} › ${field}`,
  key: 'otherCountry' as const,
  blanks: { number, line: 'A line', owner: 'United States', country: 'Mexico' },
});
const notDialled = (field: string, number: string, line = 'A line') => ({ field, key: 'shortCode' as const, blanks: { number, line } });

/** Mistakes in the numbers of lines: what is shown would not be what is dialled. */
export const NUMBER_MISTAKES: readonly Mistake[] = [
  {
    ...inChanges('a day that is none in what is noted of the numbers', 'way: phones, day: 2026-02-31, name: { en: A line, es: Una línea }'),
    field: 'changes › 1 › day',
    key: 'day',
  },
  {
    ...inChanges('a way of which nobody is told in what is noted of the numbers', 'way: email, day: 2026-11-20, name: { en: A line, es: Una línea }'),
    field: 'changes › 1 › way',
    key: 'oneOf',
    blanks: { options: 'phones, whatsapp, sms, chat' },
  },
  {
    ...inChanges('a number in what is noted of the numbers', 'way: phones, day: 2026-11-20, name: { en: Line 55 1234 9999, es: Una línea }'),
    field: 'changes › 1 › name › en',
    key: 'numberInProse',
    blanks: { number: '55 1234 9999' },
  },
  {
    ...inMexico('the calling code of another country before Mexico’s number', ['+528005533000', '+18005533000']),
    ...foreign('phones › 1 › e164', '+18005533000'),
  },
  {
    ...inMexico('a US number in both forms in Mexico’s file', ['800 5533 000', '1-888-373-7888'], ['+528005533000', '+18883737888']),
    ...foreign('phones › 1 › e164', '+18883737888'),
  },
  {
    ...inMexico('a US number with its calling code, alone', [', e164: "+528005533000"', ''], ['800 5533 000', '+1 888 373 7888']),
    ...foreign('phones › 1 › dial', '+1 888 373 7888'),
  },
  {
    ...inMexico('a US number as it is dialled in Mexico, without its plus', [', e164: "+528005533000"', ''], ['800 5533 000', '00 1 888 373 7888']),
    ...foreign('phones › 1 › dial', '00 1 888 373 7888'),
  },
  {
    ...inMexico('a US number that is shown beside Mexico’s that is dialled', ['800 5533 000', '+1 888 373 7888']),
    ...foreign('phones › 1 › dial', '+1 888 373 7888'),
  },
  {
    ...inMexico('a US number for callers from abroad', ['abroad: unknown', 'abroad: unknown, fromAbroad: "+15206237874"']),
    ...foreign('phones › 1 › fromAbroad', '+15206237874'),
  },
  {
    ...inMexico('a WhatsApp number of another country', ['grade: high', 'grade: high\n    whatsapp: [{ number: "+18883737888", source: site }]'], ['log: unknown', 'log: unknown, whatsapp: unknown']),
    ...foreign('whatsapp › 1 › number', '+18883737888'),
  },
  {
    ...inMexico('a number to text of another country', ['grade: high', 'grade: high\n    sms: [{ number: "+1 888 373 7888", source: site }]']),
    ...foreign('sms › 1 › number', '+1 888 373 7888'),
  },
  {
    ...inMexico('a text telephone of another country', [
      'grade: high',
      'grade: high\n    tty: [{ number: "+1 888 373 7888", words: { en: TTY, es: TTY. }, source: site }]',
    ]),
    ...foreign('tty › 1 › number', '+1 888 373 7888'),
  },
  {
    ...inMexico('a WhatsApp number that nobody has', ['grade: high', 'grade: high\n    whatsapp: [{ number: "+52800553300", source: site }]'], ['log: unknown', 'log: unknown, whatsapp: unknown']),
    field: `${MX_LINE} › whatsapp › 1 › number`,
    key: 'e164',
    blanks: { line: 'A line', number: '+52800553300' },
  },
  {
    ...inMexico('digits in front of the number that its international form does not have', ['"800 5533 000"', '"77 800 5533 000"']),
    field: `${MX_LINE} › phones › 1 › dial`,
    key: 'otherNumber',
    blanks: { line: 'A line', dial: '77 800 5533 000', e164: '+528005533000' },
  },
  {
    ...inMexico('a short number with the international form of a long one', ['"079", abroad', '"079", e164: "+525512345678", abroad']),
    field: `${MX_LINE} › phones › 2 › dial`,
    key: 'otherNumber',
    blanks: { line: 'A line', dial: '079', e164: '+525512345678' },
  },
  {
    ...inMexico('a digit lost in a number that has no second form', [', e164: "+528005533000"', ''], ['"800 5533 000"', '"800 5533 00"']),
    ...notDialled(`${MX_LINE} › phones › 1 › dial`, '800 5533 00'),
  },
  {
    ...inMexico('a star code that the country does not have', ['"079", abroad', '"*766", abroad']),
    ...notDialled(`${MX_LINE} › phones › 2 › dial`, '*766'),
  },
  {
    ...inMexico('a short number to text that the country does not have', ['grade: high', 'grade: high\n    sms: [{ number: "911", source: site }]']),
    ...notDialled(`${MX_LINE} › sms › 1 › number`, '911'),
  },
  {
    ...inTheUS('a text telephone with a digit lost', [
      'grade: high',
      'grade: high\n    tty: [{ number: "1-800-787-322", words: { en: TTY, es: TTY. }, source: site }]',
    ]),
    ...notDialled(`${US_LINE} › tty › 1 › number`, '1-800-787-322', 'US line'),
  },
  {
    ...inTheUS('a premium number that is called free', ['1-800-799-7233', '1-900-526-6375']),
    field: `${US_LINE} › phones › 1 › dial`,
    key: 'premium',
    blanks: { line: 'US line', number: '1-900-526-6375' },
  },
  {
    ...inMexico('a premium number in both forms', ['800 5533 000', '900 123 4567'], ['+528005533000', '+529001234567']),
    field: `${MX_LINE} › phones › 1 › e164`,
    key: 'premium',
    blanks: { line: 'A line', number: '+529001234567' },
  },
  {
    about: 'a number of shared cost that is called free',
    make: ({ rename, rewrite, change }) => {
      rename(US, 'content/hotlines/es.yaml');
      rewrite('content/hotlines/es.yaml', (text) => text.replaceAll('us-shown', 'es-shown').replace('code: us', 'code: es'));
      change('content/hotlines/es.yaml', '1-800-799-7233', '902 10 50 90');
    },
    file: 'content/hotlines/es.yaml',
    field: 'lines › es-shown › phones › 1 › dial',
    key: 'notFree',
    blanks: { line: 'US line', number: '902 10 50 90' },
    othersSuffer: true,
  },
  { ...inMexico('a long number among the short ones', ['"*765", source', '"800 5533 001", source']), field: 'codes › 2 › number', key: 'codeForm' },
  {
    ...inMexico('a short number that stands there twice', ['"*765", source', '"0-79", source']),
    field: 'codes › 2 › number',
    key: 'repeated',
    blanks: { id: '079' },
  },
  {
    ...inMexico('a short number without the page that says so', [
      '"079", source: { url: https://example.org/079, publisher: A paper, date: 2025-02 }',
      '"079"',
    ]),
    field: 'codes › 1 › source',
    key: 'missing',
    blanks: { field: 'source' },
  },
  {
    ...inMexico('a number of another line in the words of one', ['es: Ayuda por teléfono. }', 'es: Ayuda por teléfono. Llama al 55 1234 5679. }']),
    field: `${MX_LINE} › summary › es`,
    key: 'numberInLineWords',
    blanks: { line: 'A line', number: '55 1234 5679' },
  },
  {
    ...inMexico('a short number of another line in the words of one', ['en: People who listen.', 'en: People who listen. Or call *765.']),
    field: `${MX_LINE} › answers › en`,
    key: 'numberInLineWords',
    blanks: { line: 'A line', number: '765' },
  },
  {
    ...inMexico('a number of full width, with signs between its digits, in a note', [
      'abroad: unknown',
      'abroad: unknown, note: { en: "Or ５５_１２３４_５６７９.", es: Otro. }',
    ]),
    field: `${MX_LINE} › phones › 1 › note › en`,
    key: 'numberInLineWords',
    blanks: { line: 'A line', number: '55_1234_5679' },
  },
  {
    ...inMexico('the number of another line in a name', ['name: { en: A line,', 'name: { en: Line 145,']),
    field: `${MX_LINE} › name › en`,
    key: 'numberInLineWords',
    blanks: { line: 'Line 145', number: '145' },
  },
  {
    ...inMexico('a number of no line in what a country says of itself', [
      'zones: [',
      'instead: { en: The police take the call., es: Contesta el 55 1234 5679. }\nzones: [',
    ]),
    field: 'instead › es',
    key: 'numberInLineWords',
    blanks: { line: 'Mexico', number: '55 1234 5679' },
  },
  {
    about: 'a number that its own page prints otherwise, with two digits exchanged in both forms',
    make: ({ change, confirmNumbers }) => {
      change(FILE, PAGE, `${PAGE}, prints: { phones: ["800 5533 000", "079"] }`);
      change(FILE, '800 5533 000", e164: "+528005533000', '800 5353 000", e164: "+528005353000');
      confirmNumbers();
    },
    file: FILE,
    field: `${MX_LINE} › phones › 1 › dial`,
    key: 'notPrinted',
    blanks: { number: '800 5353 000', line: 'A line', prints: 'site: 800 5533 000; site: 079' },
  },
  {
    ...inMexico('digits of full width in a number', ['"55 1234 5678"', '"５５ 1234 5678"']),
    field: 'lines › mx-consejo-ciudadano-general › phones › 1 › dial',
    key: 'numberSigns',
    blanks: { number: '５５ 1234 5678', line: 'General line' },
  },
  {
    about: 'a number with long dashes in a text, once, though a word says to dial it',
    make: ({ append }) => append('content/posts/en/a-post.md', 'Call 800–5533–000.'),
    file: 'content/posts/en/a-post.md',
    field: '',
    key: 'numberInProse',
    blanks: { number: '800–5533–000' },
  },
  ...[
    ['with commas between its digits', 'Al 55, 12, 34, 56, 78.', '55, 12, 34, 56, 78'],
    ['with drawn signs between its digits', 'Al 55 ☎ 1234 ☎ 5678.', '55 ☎ 1234 ☎ 5678'],
    ['spelled out', 'Al cinco cinco uno dos tres cuatro cinco seis siete ocho.', 'cinco cinco uno dos tres cuatro cinco seis siete ocho'],
  ].map(
    ([how = '', words = '', number = '']): Mistake => ({
      about: `a number ${how} in a text`,
      make: ({ append }) => append('content/posts/es/solo-aqui.md', words),
      file: 'content/posts/es/solo-aqui.md',
      field: '',
      key: 'numberInProse',
      blanks: { number },
    }),
  ),
  {
    about: 'a number that must never be shown, spelled out',
    make: ({ append }) => append('content/posts/es/solo-aqui.md', 'Al cinco cinco cinco tres cuatro seis ocho ocho cero cero.'),
    file: 'content/posts/es/solo-aqui.md',
    field: '',
    key: 'deniedInProse',
    blanks: { number: 'cinco cinco cinco tres cuatro seis ocho ocho cero cero', reason: 'A misprint.' },
  },
];
