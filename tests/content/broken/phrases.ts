import { OTHER_ANSWERS } from '#/kinds/phrases/domain.ts';
import type { Mistake } from './mistake.ts';

const PHRASES = 'content/phrases.yaml';
const SAME_WORDS = 'content/same-words.yaml';

/** Mistakes in what people type into the search, and in the words that mean the same. */
export const PHRASE_MISTAKES: readonly Mistake[] = [
  {
    about: 'a phrase whose page is not there',
    make: ({ write }) => write(PHRASES, 'a-guide-that-is-not:\n  en: [help]\n  es: [ayuda]\n'),
    file: PHRASES,
    field: 'a-guide-that-is-not',
    key: 'phraseNowhere',
    blanks: { page: 'a-guide-that-is-not', others: OTHER_ANSWERS.join(', ') },
  },
  {
    about: 'a phrase that stands twice under a page, once with capitals',
    make: ({ write }) => write(PHRASES, 'danger:\n  en: [the first thing, The first thing]\n  es: [la primera cosa]\n'),
    file: PHRASES,
    field: 'danger › en',
    key: 'phraseTwice',
    blanks: { phrase: 'The first thing' },
  },
  {
    about: 'a phrase that stands under three pages',
    make: ({ write }) =>
      write(PHRASES, [['danger', 'words'], ['stories', 'the first thing'], ['news', 'a guide']].map(([page = '', words = '']) => `${page}:\n  en: ["${words}"]\n  es: [ayuda]\n`).join('')),
    file: PHRASES,
    field: 'news › es',
    key: 'phraseEverywhere',
    blanks: { phrase: 'ayuda', pages: 'danger, stories', most: 2 },
  },
  {
    about: 'a page whose phrases are missing in one language',
    make: ({ write }) => write(PHRASES, 'danger:\n  en: [the first thing]\n'),
    file: PHRASES,
    field: 'danger › es',
    key: 'missing',
    blanks: { field: 'es' },
  },
  {
    about: 'a phrase with a name',
    make: ({ write }) => write(PHRASES, 'danger:\n  en: [the first thing]\n  es: [ayuda zulema, la primera cosa]\n'),
    file: PHRASES,
    field: 'danger › es',
    key: 'phraseName',
    blanks: { word: 'zulema', phrase: 'ayuda zulema' },
  },
  {
    about: 'a phrase with a name that stands under two pages',
    make: ({ write }) => write(PHRASES, ['danger', 'stories'].map((page) => `${page}:\n  en: [the first thing]\n  es: [ayuda zulema]\n`).join('')),
    file: PHRASES,
    field: 'danger › es',
    key: 'phraseName',
    blanks: { word: 'zulema', phrase: 'ayuda zulema' },
  },
  {
    about: 'words that mean the same in a language that the site does not have',
    make: ({ write }) => write(SAME_WORDS, 'fr:\n  groups: ["un deux"]\n'),
    file: SAME_WORDS,
    field: 'fr',
    key: 'sameWordsLanguage',
    blanks: { languages: 'en, es' },
  },
  {
    about: 'a word that means the same as no other',
    make: ({ write }) => write(SAME_WORDS, 'en:\n  groups: ["alone"]\n'),
    file: SAME_WORDS,
    field: 'en › groups',
    key: 'sameWordsAlone',
    blanks: { group: 'alone' },
  },
];
