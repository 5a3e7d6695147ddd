import type { Mistake } from './mistake.ts';

const FILE = 'content/hotlines/mx.yaml';
const SHOWN = 'lines › mx-shown';

const inFile = (about: string, from: string, to: string): Pick<Mistake, 'about' | 'make' | 'file'> => ({
  about,
  make: ({ change }) => change(FILE, from, to),
  file: FILE,
});

/** Mistakes in a country's file of lines. */
export const LINE_MISTAKES: readonly Mistake[] = [
  {
    ...inFile('an international number with a digit lost', '+528005533000', '+52800553300'),
    field: `${SHOWN} › phones › 1 › e164`,
    key: 'e164',
    blanks: { line: 'A line', number: '+52800553300' },
  },
  {
    ...inFile('an international number with spaces', '+528005533000', '+52 800 5533 000'),
    field: `${SHOWN} › phones › 1 › e164`,
    key: 'e164',
    blanks: { line: 'A line', number: '+52 800 5533 000' },
  },
  {
    ...inFile('two different numbers in the two forms of one', '"800 5533 000"', '"800 5533 001"'),
    field: `${SHOWN} › phones › 1 › dial`,
    key: 'otherNumber',
    blanks: { line: 'A line', dial: '800 5533 001', e164: '+528005533000' },
  },
  {
    ...inFile('a short number that the country does not have', '"079"', '"078"'),
    field: `${SHOWN} › phones › 2 › dial`,
    key: 'shortCode',
    blanks: { line: 'A line', number: '078' },
  },
  {
    ...inFile('a line that is held without a reason', '    heldBecause: { en: No page of this year prints it., es: Ninguna página de este año lo publica. }\n', ''),
    field: 'lines › mx-held › heldBecause',
    key: 'heldReason',
  },
  {
    ...inFile('a line that is held with a reason in one language only', ', es: Ninguna página de este año lo publica. }', ' }'),
    field: 'lines › mx-held › heldBecause › es',
    key: 'missing',
    blanks: { field: 'es' },
  },
  {
    ...inFile('the number itself, with other signs between, in the words that say why it is not shown', 'es: Un error', 'es: El 555 346-88-00 es un error'),
    field: 'denied › 1 › reason › es',
    key: 'numberInReason',
    blanks: { number: '555 346-88-00' },
  },
  {
    ...inFile('a short number in the words that say why it is held', 'en: No page of this year', 'en: Of 765 no page of this year'),
    field: 'lines › mx-held › heldBecause › en',
    key: 'numberInReason',
    blanks: { number: '765' },
  },
  { ...inFile('a published line graded low', 'grade: high', 'grade: low'), field: `${SHOWN} › status`, key: 'lowPublished' },
  {
    ...inFile('a number whose source is not under the line', 'unknown, source: site', 'unknown, source: leaflet'),
    field: `${SHOWN} › phones › 1 › source`,
    key: 'unknownLineSource',
    blanks: { id: 'leaflet' },
  },
  {
    about: 'a line that does not say what a call leaves',
    make: ({ change }) => change(FILE, '    leaves: { bill: unknown, log: unknown }\n', ''),
    file: FILE,
    field: `${SHOWN} › leaves`,
    key: 'leaves',
  },
  { ...inFile('a trace in a word that is none of the three', 'bill: unknown', 'bill: maybe'), field: `${SHOWN} › leaves › bill`, key: 'leaves' },
  {
    ...inFile('a trace whose source is not under the line', 'log: unknown', 'log: { words: { en: It stays., es: Queda. }, source: leaflet }'),
    field: `${SHOWN} › leaves › log › source`,
    key: 'unknownLineSource',
    blanks: { id: 'leaflet' },
  },
  {
    ...inFile('what a chat leaves on a line without one', 'log: unknown', 'log: unknown, whatsapp: unknown'),
    field: `${SHOWN} › leaves › whatsapp`,
    key: 'leavesWhatsApp',
  },
  {
    about: 'a line that does not say whom it tells',
    make: ({ change }) => change(FILE, '    tells: { police: unknown, immigration: unknown }\n', ''),
    file: FILE,
    field: `${SHOWN} › tells`,
    key: 'tells',
  },
  {
    ...inFile('a plain no to whether it tells the police', 'police: unknown', 'police: { answer: "no", source: site }'),
    field: `${SHOWN} › tells › police`,
    key: 'tells',
  },
  {
    ...inFile('a line that tells the police sometimes, and not when', 'police: unknown', 'police: { answer: sometimes, source: site }'),
    field: `${SHOWN} › tells › police`,
    key: 'tells',
  },
  {
    ...inFile('whom it tells by a source that is not under the line', 'police: unknown', 'police: { answer: "yes", source: leaflet }'),
    field: `${SHOWN} › tells › police › source`,
    key: 'unknownLineSource',
    blanks: { id: 'leaflet' },
  },
  {
    about: 'what it tells immigration by somebody else’s page',
    make: ({ change }) => {
      change(FILE, 'immigration: unknown', 'immigration: { answer: says-no, source: site }');
      change(FILE, 'publisher: A council', 'publisher: A paper');
    },
    file: FILE,
    field: `${SHOWN} › tells › immigration › source`,
    key: 'tellsImmigration',
    blanks: { publisher: 'A paper' },
  },
  {
    ...inFile('a published line that carries a number never to be shown', '55 5346 8800', '800-5533-000'),
    field: SHOWN,
    key: 'deniedShown',
    blanks: { line: 'A line', number: '800 5533 000' },
  },
  {
    ...inFile('the international form of a number never to be shown', '55 5346 8800', '+52 800 5533 000'),
    field: SHOWN,
    key: 'deniedShown',
    blanks: { line: 'A line', number: '+528005533000' },
  },
  {
    about: 'a published line whose numbers are all held',
    make: ({ change }) => {
      change(FILE, '{ dial: "800', '{ status: held, dial: "800');
      change(FILE, '{ dial: "079"', '{ status: held, dial: "079"');
    },
    file: FILE,
    field: `${SHOWN} › phones`,
    key: 'noChannel',
  },
  {
    ...inFile(
      'hours that end before they begin',
      'hours: always',
      'hours: { zone: America/Mexico_City, week: { mon: [["18:00", "08:00"]] } }',
    ),
    field: `${SHOWN} › hours › week › mon › 1`,
    key: 'clock',
  },
  { ...inFile('a time zone that does not exist', 'America/Mexico_City', 'Mexico City'), field: 'zones › 1', key: 'zone' },
  { ...inFile('two lines with one id', 'mx-held', 'mx-shown'), field: `${SHOWN} › id`, key: 'repeated', blanks: { id: 'mx-shown' } },
  {
    about: 'a country’s file under another country’s name',
    othersSuffer: true,
    make: ({ rename }) => rename(FILE, 'content/hotlines/gt.yaml'),
    file: 'content/hotlines/gt.yaml',
    field: 'code',
    key: 'country',
    blanks: { file: 'gt.yaml', code: 'mx' },
  },
  { ...inFile('hours in words', 'hours: always', 'hours: in the morning'), field: `${SHOWN} › hours`, key: 'hours' },
  { ...inFile('languages by name', 'languages: unknown', 'languages: Spanish'), field: `${SHOWN} › languages`, key: 'lineLanguages' },
  { ...inFile('a call without who made it', 'grade: high', 'grade: high\n    dialledOn: 2026-11-20'), field: `${SHOWN} › dialledOn`, key: 'dialledOn' },
  { ...inFile('a number to dial without quotation marks', '"079"', '079'), field: `${SHOWN} › phones › 2 › dial`, key: 'quoteIt' },
  {
    about: 'an e-mail address that is none',
    make: ({ change }) => change(FILE, 'grade: high', 'grade: high\n    email: [{ address: nobody, source: site }]'),
    file: FILE,
    field: `${SHOWN} › email › 1 › address`,
    key: 'invalid',
  },
  {
    ...inFile('a line that covers a country without a file', 'grade: high', 'grade: high\n    covers: [gt]'),
    field: `${SHOWN} › covers`,
    key: 'unknownCountry',
    blanks: { code: 'gt' },
  },
  {
    about: 'a WhatsApp number that is never to be shown',
    make: ({ change, confirmNumbers }) => {
      change(FILE, '"55 5346 8800"', '"+52 55 5346 8800"');
      change(FILE, 'grade: high', 'grade: high\n    whatsapp: [{ number: "+525553468800", source: site }]');
      change(FILE, 'log: unknown', 'log: unknown, whatsapp: unknown');
      confirmNumbers();
    },
    file: FILE,
    field: SHOWN,
    key: 'deniedShown',
    blanks: { line: 'A line', number: '+525553468800' },
  },
  {
    about: 'a number from abroad that is never to be shown',
    make: ({ change, confirmNumbers }) => {
      change(FILE, '"55 5346 8800"', '"+52 55 5346 8800"');
      change(FILE, 'abroad: unknown', 'abroad: unknown, fromAbroad: "+525553468800"');
      confirmNumbers();
    },
    file: FILE,
    field: SHOWN,
    key: 'deniedShown',
    blanks: { line: 'A line', number: '+525553468800' },
  },
  {
    about: 'a number never to be shown on a line that follows a held one',
    make: ({ change, confirmNumbers }) => {
      change(FILE, '    status: published', '    status: held\n    heldBecause: { en: Nobody answers., es: Nadie contesta. }');
      change(FILE, '    status: held\n    heldBecause: { en: No page of this year prints it., es: Ninguna página de este año lo publica. }', '    status: published');
      change(FILE, '"55 5346 8800"', '"*765"');
      confirmNumbers();
    },
    file: FILE,
    field: 'lines › mx-held',
    key: 'deniedShown',
    blanks: { line: 'A line', number: '*765' },
  },
];
