import { SIGNS } from '#/kinds/scales/schema.ts';
import type { Mistake } from './mistake.ts';

const FILE = 'content/scales/love.yaml';

/** A scale of made-up signs. @param signs how many it has @param last the last one's fields, in place of the usual ones */
export const scaleOf = (signs: number = SIGNS, last = 'to: first-guide, sources: [report]'): string => {
  const words = '{ en: Words., es: Palabras. }';
  const sign = (fields: string): string => `      - { sign: ${words}, behind: ${words}, step: ${words}, ${fields} }`;
  const half = Math.floor(signs / 2);
  const zone = (rows: string[]): string => `  - name: ${words}\n    signs:\n${rows.join('\n')}`;
  const usual = (count: number): string[] => Array.from({ length: count }, () => sign('to: get-help, sources: [report]'));
  const head = ['title', 'description', 'lead', 'careful'].map((field) => `${field}: ${words}`).join('\n');
  return `${head}\nzones:\n${zone(usual(half))}\n${zone([...usual(signs - half - 1), sign(last)])}\n`;
};

/** Mistakes in a scale of signs. */
export const SCALE_MISTAKES: readonly Mistake[] = [
  {
    about: 'a scale that has not as many signs as its band has steps',
    make: ({ write }) => write(FILE, scaleOf(11)),
    file: FILE,
    field: 'zones',
    key: 'scaleSigns',
    blanks: { signs: 11, wanted: SIGNS },
  },
  {
    about: 'a sign that leads to no guide',
    make: ({ write }) => write(FILE, scaleOf(SIGNS, 'to: no-such-guide, sources: [report]')),
    file: FILE,
    field: 'zones › 2 › signs › 6 › to',
    key: 'scaleGuide',
    blanks: { to: 'no-such-guide', numbers: 'get-help' },
  },
  {
    about: 'a sign whose source nobody wrote down',
    make: ({ write }) => write(FILE, scaleOf(SIGNS, 'to: get-help, sources: [no-such-report]')),
    file: FILE,
    field: 'zones › 2 › signs › 6 › sources',
    key: 'unknownSource',
    blanks: { id: 'no-such-report' },
  },
  {
    about: 'a sign without a source',
    make: ({ write }) => write(FILE, scaleOf(SIGNS, 'to: get-help, sources: []')),
    file: FILE,
    field: 'zones › 2 › signs › 6 › sources',
    key: 'tooShort',
    blanks: { count: 1 },
  },
  {
    about: 'a sign that is too long for its place on paper',
    make: ({ write }) => write(FILE, scaleOf().replace('sign: { en: Words., ', `sign: { en: "${'long '.repeat(20)}", `)),
    file: FILE,
    field: 'zones › 1 › signs › 1 › sign › en',
    key: 'tooLong',
    blanks: { count: 80 },
  },
  {
    about: 'a number typed in a sign',
    make: ({ write }) => write(FILE, scaleOf().replace('step: { en: Words., ', 'step: { en: Call 555 123 4567., ')),
    file: FILE,
    field: 'zones › 1 › signs › 1 › step › en',
    key: 'numberInProse',
    blanks: { number: '555 123 4567' },
  },
  {
    about: 'a scale that has no address yet',
    make: ({ write }) => write('content/scales/money.yaml', scaleOf()),
    file: 'content/scales/money.yaml',
    field: '',
    key: 'scaleAddress',
    blanks: { name: 'scale-money' },
  },
];
