import type { Mistake } from './mistake.ts';

const NOTICES = 'content/notices.yaml';

/** Mistakes in the official notices that places ask for. */
export const NOTICE_MISTAKES: readonly Mistake[] = [
  {
    about: 'an official notice of a country that has no file',
    make: ({ change }) => change(NOTICES, 'country: mx', 'country: zz'),
    file: NOTICES,
    field: 'somewhere › country',
    key: 'unknownCountry',
    blanks: { code: 'zz' },
  },
  {
    about: 'the official page of a notice that can be changed on the way',
    make: ({ change }) => change(NOTICES, 'https://example.org/notice', 'http://example.org/notice'),
    file: NOTICES,
    field: 'somewhere › official',
    key: 'noticeHttps',
  },
  {
    about: 'an official notice that names a source which nobody wrote down',
    make: ({ change }) => change(NOTICES, 'sources: [report]', 'sources: [rumour]'),
    file: NOTICES,
    field: 'somewhere › sources › 1',
    key: 'unknownSource',
    blanks: { id: 'rumour' },
  },
  {
    about: 'an official notice that names no source',
    make: ({ change }) => change(NOTICES, 'sources: [report]', 'sources: []'),
    file: NOTICES,
    field: 'somewhere › sources',
    key: 'tooShort',
    blanks: { count: 1 },
  },
  {
    about: 'an official notice of which nobody says when it was read',
    make: ({ change }) => change(NOTICES, '  read: 2025-03-04\n', ''),
    file: NOTICES,
    field: 'somewhere › read',
    key: 'missing',
    blanks: { field: 'read' },
  },
  {
    about: 'an official notice that was read tomorrow',
    make: ({ change }) => change(NOTICES, 'read: 2025-03-04', 'read: 2099-03-04'),
    file: NOTICES,
    field: 'somewhere › read',
    key: 'dateFuture',
    blanks: { day: '2099-03-04' },
  },
  {
    about: 'a number of the data’s own typed into an official notice',
    make: ({ change }) => change(NOTICES, 'en: Inns.', 'en: Inns that hang 1-800-123-4567.'),
    file: NOTICES,
    field: 'somewhere › who › en',
    key: 'numberInProse',
    blanks: { number: '1-800-123-4567' },
  },
];
