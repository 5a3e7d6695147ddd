import type { Mistake } from './mistake.ts';

const EN = 'content/posts/en/a-post.md';
const SOURCES = 'content/sources.yaml';
const STORY = 'content/stories/es/parte-1.mdx';

/** Mistakes in links that name a source or a word of the glossary. */
export const CITED_MISTAKES: readonly Mistake[] = [
  {
    about: 'a source named in a text that nobody wrote down',
    make: ({ append }) => append(EN, 'So says one ([A council, 2024](source:rumour)).'),
    file: EN,
    field: '',
    key: 'citedUnknown',
    blanks: { id: 'rumour' },
    row: 'So says one',
  },
  {
    about: 'a source named in a text that the text does not list',
    make: ({ append, change }) => {
      change(SOURCES, 'report:\n', 'unlisted: { title: Another, publisher: A council, date: 2024, language: en }\nreport:\n');
      append(EN, 'So says one ([A council, 2024](source:unlisted)).');
    },
    file: EN,
    field: '',
    key: 'citedUnlisted',
    blanks: { id: 'unlisted' },
    row: 'So says one',
  },
  {
    about: 'a word that is not in the glossary',
    make: ({ append }) => append(EN, 'They call him a [coyote](term:coyotl).'),
    file: EN,
    field: '',
    key: 'unknownTerm',
    blanks: { id: 'coyotl' },
    row: 'They call him',
  },
  {
    about: 'a word of the glossary in a part of a story, which has no list below it',
    make: ({ append }) => append(STORY, 'Le dicen [coyote](term:smuggler).'),
    file: STORY,
    field: '',
    key: 'namingElsewhere',
    blanks: { link: 'term:smuggler' },
    row: 'Le dicen',
  },
  {
    about: 'two sources to which chance gave the same place on the page',
    make: ({ change }) =>
      change(
        SOURCES,
        'report:\n',
        ['report-399', 'report-7264'].map((id) => `${id}: { title: One, publisher: A council, date: 2024, language: en }\n`).join('') + 'report:\n',
      ),
    file: SOURCES,
    field: 'report-7264',
    key: 'placeShared',
    blanks: { other: 'report-399', better: 'report-7264-2' },
  },
];
