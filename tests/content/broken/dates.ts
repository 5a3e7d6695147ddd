import type { Mistake } from './mistake.ts';

const POST = 'content/posts/es/solo-aqui.md';
const GUIDE = 'content/guides/en/a-guide.md';
const PAGE = 'content/pages/en/about.md';
const LINES = 'content/hotlines/mx.yaml';
const SERIES = 'content/series/ana.yaml';

const dated = (date: string): Mistake => ({
  about: `a post of the day ${date}`,
  make: ({ change }) => change(POST, 'date: 2026-03-14', `date: "${date}"`),
  file: POST,
  field: 'date',
  key: 'dateYear',
  blanks: { day: date },
});

const updated = (about: string, day: string, key: Mistake['key'], blanks: Mistake['blanks']): Mistake => ({
  about,
  make: ({ change }) => change(POST, 'date: 2026-03-14', `date: 2026-03-14\nupdated: ${day}`),
  file: POST,
  field: 'updated',
  key,
  ...(blanks ? { blanks } : {}),
});

const dialled = (about: string, day: string, key: Mistake['key']): Mistake => ({
  about,
  make: ({ change }) => change(LINES, '    status: published', `    dialledOn: { day: "${day}", role: editor }\n    status: published`),
  file: LINES,
  field: 'lines › mx-shown › dialledOn › day',
  key,
  blanks: { day },
});

/** Days that cannot be meant. */
export const DATE_MISTAKES: readonly Mistake[] = [
  dated('0001-01-01'),
  dated('1926-03-14'),
  dated('2226-03-14'),
  updated('a post that was changed before it was written', '2026-03-13', 'updatedBefore', { date: '2026-03-14' }),
  updated('a post that was changed tomorrow', '2026-11-26', 'dateFuture', { day: '2026-11-26' }),
  {
    about: 'a standing page of tomorrow',
    make: ({ change }) => {
      change(PAGE, 'date: 2026-03-14', 'date: 2026-11-26');
      change('content/pages/es/acerca.md', 'date: 2026-03-14', 'date: 2026-11-26');
    },
    file: PAGE,
    field: 'date',
    key: 'dateFuture',
    blanks: { day: '2026-11-26' },
    othersSuffer: true,
  },
  {
    about: 'a guide that nobody would read again for 73 years',
    make: ({ change }) => {
      change(GUIDE, 'reviewBy: 2027-03-14', 'reviewBy: 2099-03-14');
      change('content/guides/es/una-guia.md', 'reviewBy: 2027-03-14', 'reviewBy: 2099-03-14');
    },
    file: GUIDE,
    field: 'reviewBy',
    key: 'reviewTooFar',
    blanks: { latest: '2029-03-14' },
    othersSuffer: true,
  },
  {
    about: 'three days that have not come, which a clock that is behind makes of right ones',
    make: ({ change }) => {
      change(POST, 'date: 2026-03-14', 'date: 2026-03-14\nupdated: 2026-11-26');
      change(LINES, '    status: published', '    dialledOn: { day: "2026-11-26", role: editor }\n    status: published');
      change(SERIES, 'givenOn: 2025-06-01', 'givenOn: 2026-11-26');
    },
    file: 'content',
    field: '',
    key: 'clockOrDates',
    blanks: { days: 3, today: '2026-11-25' },
    othersSuffer: true,
  },
  dialled('a line that was called tomorrow', '2026-11-26', 'dateFuture'),
  dialled('a line that was called in the year 1', '0001-01-01', 'dateYear'),
  {
    about: 'consent given in the year 1',
    make: ({ change }) => {
      change(SERIES, 'givenOn: 2025-06-01', 'givenOn: "0001-01-01"');
      change(SERIES, 'reviewBy: 2028-06-01', 'reviewBy: "0003-01-01"');
    },
    file: SERIES,
    field: 'consent › givenOn',
    key: 'dateYear',
    blanks: { day: '0001-01-01' },
  },
];
