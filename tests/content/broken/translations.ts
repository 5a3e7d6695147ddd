import type { MessageKey } from '#/staff-words/messages.ts';
import type { Mistake } from './mistake.ts';

const GUIDE = 'content/guides/en/a-guide.md';
const GUIA = 'content/guides/es/una-guia.md';
const LINE = 'translatedFrom: "c5d1bcfdaedf"\n';

/** The English guide names its original’s revision in another way. */
const written = (about: string, revision: string): Mistake => ({
  about,
  make: ({ change }) => change(GUIDE, LINE, `translatedFrom: ${revision}\n`),
  file: GUIDE,
  field: 'translatedFrom',
  key: 'revision',
});

/** Mistakes in what a translation says of its original. */
export const TRANSLATION_MISTAKES: readonly Mistake[] = [
  written('a revision that is a word', 'yesterday'),
  written('a revision that is too long', '"c5d1bcfdaedf0"'),
  written('a revision in capitals', '"C5D1BCFDAEDF"'),
  written('a revision of digits without quotation marks, which is read as a number', '123456789012'),
  written('a revision that is left empty', ''),
  {
    about: 'two versions that both say that they are the translation',
    make: ({ change }) => change(GUIA, 'group:', 'translatedFrom: "3d1467b618d1"\ngroup:'),
    file: GUIA,
    field: 'translatedFrom',
    key: 'bothTranslated',
    blanks: { other: GUIDE },
  },
  {
    about: 'two versions of which neither says that it is the translation',
    make: ({ change }) => change(GUIDE, LINE, ''),
    file: GUIDE,
    field: 'translatedFrom',
    key: 'neitherTranslated',
    blanks: { other: GUIA, file: GUIDE },
  },
];

/** What `npm run translations` alone says (tests/content/translations.test.ts). */
export const TOLD_OF_TRANSLATIONS: readonly MessageKey[] = [
  'translationsFit',
  'translationsStale',
  'originalChanged',
  'originalChangedOn',
  'translationTodo',
  'translationDone',
  'translationUnread',
  'translationAlone',
  'translationIsOriginal',
  'translationNoPlace',
  'translationsUnread',
  'translationUsage',
];
