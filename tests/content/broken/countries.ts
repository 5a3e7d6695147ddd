import type { ContentTree } from '../../support/content-tree.ts';
import type { Mistake } from './mistake.ts';

const FILE = 'content/hotlines/mx.yaml';
const US = 'content/hotlines/us.yaml';
const NEW = 'content/hotlines/gt.yaml';
const GENERAL = 'mx-consejo-ciudadano-general';

/** A country without any line. */
const country = (code: string, zone: string, more = ''): string =>
  `code: ${code}\nname: { en: A place, es: Un lugar }\ninside: { en: in a place, es: en un lugar }\nzones: [${zone}]\n${more}`;
const INSTEAD = 'instead: { en: Nobody that we found., es: Nadie que hayamos encontrado. }\n';

const hours = (about: string, week: string): Pick<Mistake, 'about' | 'make' | 'file'> => ({
  about,
  make: ({ change }) => change(FILE, 'hours: always', `hours: { zone: America/Mexico_City, week: ${week} }`),
  file: FILE,
});

/** Holds the lines of a file, from the last to the first, as someone would who takes each out. */
const holdAll = (tree: ContentTree, file: string): void =>
  tree.rewrite(file, (text) => text.replaceAll('    status: published', '    status: held\n    heldBecause: { en: Nobody answers., es: Nadie contesta. }'));

/** Mistakes in what countries share, and in what the site cannot be without. */
export const COUNTRY_MISTAKES: readonly Mistake[] = [
  {
    about: 'a line for legal help that the file does not have',
    make: ({ change }) => change(FILE, 'lines:\n', 'immigration: { notGovernment: [mx-shown], legalHelp: mx-gone }\nlines:\n'),
    file: FILE,
    field: 'immigration',
    key: 'immigrationLine',
    blanks: { id: 'mx-gone' },
  },
  {
    ...hours('hours of a day that overlap', '{ mon: [["08:00", "13:00"], ["12:00", "18:00"]] }'),
    field: 'lines › mx-shown › hours › week › mon',
    key: 'hoursOverlap',
  },
  {
    ...hours('hours of a day in the wrong order', '{ mon: [["14:00", "18:00"], ["08:00", "13:00"]] }'),
    field: 'lines › mx-shown › hours › week › mon',
    key: 'hoursOverlap',
  },
  { ...hours('hours without a day', '{}'), field: 'lines › mx-shown › hours › week', key: 'weekEmpty' },
  {
    about: 'a copied line with a new id and number, and the name of the first',
    make: ({ change, confirmNumbers }) => {
      change(
        FILE,
        '    status: held\n    heldBecause: { en: No page of this year prints it., es: Ninguna página de este año lo publica. }\n    phones:\n      - { dial: "*765", abroad: "no"',
        '    status: published\n    phones:\n      - { dial: "800 5533 001", abroad: unknown',
      );
      confirmNumbers();
    },
    file: FILE,
    field: 'lines › mx-held › name',
    key: 'nameTwice',
    blanks: { name: 'A line', id: 'mx-shown' },
  },
  {
    about: 'a line copied into another country’s file under its old name',
    make: ({ change }) => change(US, '{ en: US line, es: Línea de EE. UU. }', '{ en: A line, es: Línea de EE. UU. }'),
    file: US,
    field: 'lines › us-shown › name',
    key: 'nameTwice',
    blanks: { name: 'A line', id: 'mx-shown' },
  },
  {
    about: 'a clock of two countries',
    make: ({ write }) => write(NEW, country('gt', 'America/Guatemala, America/Mexico_City', INSTEAD)),
    file: FILE,
    field: 'zones › 1',
    key: 'zoneTwice',
    blanks: { zone: 'America/Mexico_City', file: NEW },
  },
  {
    about: 'a clock of two countries under two of its names',
    make: ({ write }) => write(NEW, country('gt', 'America/Los_Angeles', INSTEAD)),
    file: US,
    field: 'zones › 2',
    key: 'zoneTwice',
    blanks: { zone: 'US/Pacific', file: NEW },
  },
  {
    about: 'a country that does not exist',
    make: ({ write }) => write('content/hotlines/xx.yaml', country('xx', 'America/Guatemala', INSTEAD)),
    file: 'content/hotlines/xx.yaml',
    field: 'code',
    key: 'notACountry',
    blanks: { code: 'xx' },
  },
  {
    about: 'a country without a line for help that does not say who takes the call',
    make: ({ write }) => write(NEW, country('gt', 'America/Guatemala')),
    file: NEW,
    field: 'instead',
    key: 'noHelp',
  },
  {
    about: 'a country of the home page whose file is gone',
    make: ({ remove }) => remove(US),
    file: 'content/hotlines',
    field: 'first',
    key: 'firstCountryGone',
    blanks: { place: 1 },
  },
  {
    about: 'two countries in the same place of those that stand first',
    make: ({ change }) => change(US, 'first: 1', 'first: 2'),
    file: US,
    field: 'first',
    key: 'firstCountryTwice',
    blanks: { place: 2, file: FILE },
    // The place that it had is empty then.
    othersSuffer: true,
  },
  {
    about: 'every line of a country of the home page taken out',
    make: ({ rewrite }) => rewrite(US, (text) => text.replace(/lines:[\s\S]*$/, 'lines: []\n')),
    file: US,
    field: 'lines',
    key: 'firstCountryNoNumber',
  },
  {
    about: 'every line of a country of the home page taken out, and the field left empty',
    make: ({ rewrite }) => rewrite(US, (text) => text.replace(/lines:[\s\S]*$/, 'lines:\n')),
    file: US,
    field: 'lines',
    key: 'firstCountryNoNumber',
  },
  {
    about: 'every line of a country of the home page held',
    make: (tree) => holdAll(tree, US),
    file: US,
    field: 'lines',
    key: 'firstCountryNoNumber',
  },
  {
    about: 'a first number of home that cannot be tapped',
    make: ({ change, confirmNumbers }) => {
      change(US, '1-800-799-7233', '*911');
      change(US, '{ number: "911"', '{ number: "*911"');
      confirmNumbers();
    },
    file: US,
    field: 'lines',
    key: 'firstCountryNoNumber',
  },
  {
    about: 'no line that is offered where a country has none',
    make: ({ change }) => change(FILE, '    general: true\n', ''),
    file: 'content/hotlines',
    field: 'lines',
    key: 'generalLineGone',
  },
  {
    about: 'two lines that are offered where a country has none',
    make: ({ change }) => change(US, '  - id: us-shown\n', '  - id: us-shown\n    general: true\n'),
    file: US,
    field: 'lines › us-shown › general',
    key: 'generalLineTwice',
    blanks: { id: GENERAL },
  },
  {
    about: 'the general line without its WhatsApp',
    make: ({ change }) => change(FILE, '{ number: "+525512345678"', '{ status: held, number: "+525512345678"'),
    file: FILE,
    field: 'lines',
    key: 'generalLine',
    blanks: { id: GENERAL },
  },
  {
    about: 'a call to a number that the line does not have',
    make: ({ change }) => change(FILE, 'grade: high', 'grade: high\n    dialledOn: { day: 2026-11-20, role: volunteer, number: "078" }'),
    file: FILE,
    field: 'lines › mx-shown › dialledOn',
    key: 'dialledNumber',
    blanks: { line: 'A line' },
  },
  {
    about: 'a number that cites a page which does not print it, though another does',
    make: ({ change, confirmNumbers }) => {
      change(
        FILE,
        '      - { id: site, url: https://example.org/, publisher: A council, date: 2025-03 }',
        '      - { id: site, url: https://example.org/, publisher: A council, date: 2025-03 }\n      - { id: paper, url: https://example.org/p, publisher: A paper, date: 2024, prints: { phones: [800-5533-000, "079"] } }',
      );
      confirmNumbers();
    },
    file: FILE,
    field: 'lines › mx-shown › sources › site › prints',
    key: 'printedElsewhere',
    blanks: { others: 'paper', line: 'A line' },
  },
  {
    about: 'a foreign name that does not stand in the name of the line',
    make: ({ change }) => change(FILE, '    short: ', '    foreign: { language: it, name: Numero Verde }\n    short: '),
    file: FILE,
    field: 'lines › mx-shown › foreign › name',
    key: 'foreignName',
  },
];
