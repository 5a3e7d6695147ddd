import type { MessageKey } from '#/staff-words/messages.ts';
import type { Mistake } from './mistake.ts';

const POST = 'content/posts/en/a-post.md';
const PART = 'content/stories/en/part-1.mdx';

const inPost = (about: string, words: string): Pick<Mistake, 'about' | 'make' | 'file' | 'field'> => ({
  about,
  make: ({ append }) => append(POST, words),
  file: POST,
  field: '',
});

/** What staff write in the place of a number, and what they are told of it: the end of the heading. */
const NO_NUMBERS = ['{#what-he-said}', '{#0}', '{#-3}', '{#3.5}', '{#03}', '{#3 .box}', '{.box #3}'];

/** Mistakes in the numbers of headings and passages. */
export const FRAGMENT_MISTAKES: readonly Mistake[] = [
  { ...inPost('a heading without a number', '## One'), key: 'fragmentMissing', row: '## One' },
  { ...inPost('a heading in a box without a number', ':::note\n## One\n:::'), key: 'fragmentMissing', row: '## One' },
  {
    about: 'a heading without a number in an .mdx text, right under a passage and further in',
    make: ({ append }) => append(PART, '    ## One'),
    file: PART,
    field: '',
    key: 'fragmentMissing',
    row: '## One',
  },
  ...NO_NUMBERS.map(
    (found): Mistake => ({ ...inPost(`a heading that ends in ${found}`, `## One ${found}`), key: 'fragmentWord', blanks: { found }, row: '## One' }),
  ),
  {
    about: 'a word for a heading in an .mdx text',
    make: ({ append }) => append(PART, '## One {#her-house}'),
    file: PART,
    field: '',
    key: 'fragmentWord',
    blanks: { found: '{#her-house}' },
    row: '## One',
  },
  {
    about: 'a passage that is named by a word',
    make: ({ change }) => {
      change(PART, '<Passage id="1">', '<Passage id="her-house">');
      change(PART, '- id: 1', '- id: her-house');
    },
    file: PART,
    field: '',
    key: 'fragmentPassage',
    blanks: { id: 'her-house' },
    row: '<Passage',
  },
  {
    about: 'a passage and a heading with the same number',
    make: ({ append }) => append(PART, '## One {#1}'),
    file: PART,
    field: '',
    key: 'fragmentTwice',
    // The passage stands on line 18 of the file.
    blanks: { number: '1', first: 18 },
    row: '## One',
  },
  {
    ...inPost('a number that readers would see: not at the end of its heading', '## One {#1} two'),
    make: ({ append }) => append(POST, '## One {#1} two {#1}'),
    key: 'fragmentShown',
    blanks: { found: '{#1}' },
    row: '## One',
  },
  { ...inPost('a number that readers would see: in no heading', '**One** {#1}'), key: 'fragmentShown', blanks: { found: '{#1}' }, row: '**One**' },
  {
    about: 'a number that readers would see in an .mdx text',
    make: ({ append }) => append(PART, 'One {#2}'),
    file: PART,
    field: '',
    key: 'fragmentShown',
    blanks: { found: '{#2}' },
    row: 'One {',
  },
  { ...inPost('a heading that is made by a line under it', 'Words, and more.\n---'), key: 'headingUnderlined', row: 'Words, and more.' },
  { ...inPost('a number that the computer did not give', '## One {#2}'), field: 'lastFragment', key: 'fragmentHighest' },
  {
    about: 'numbers of which nobody noted how far they go',
    make: ({ change }) => change(PART, 'lastFragment: 1\n', ''),
    file: PART,
    field: 'lastFragment',
    key: 'fragmentHighest',
  },
  ...['none', '"1"', '', '0', '1.5'].map(
    (written): Mistake => ({
      about: `a highest number that is written as ${written === '' ? 'nothing' : written}`,
      make: ({ change }) => change(PART, 'lastFragment: 1\n', `lastFragment: ${written}\n`),
      file: PART,
      field: 'lastFragment',
      key: 'fragmentHighest',
    }),
  ),
  ...['#2', '#one', '/en/about/#1', '/en/stories/ana/part-1/#her-house', '/en/get-help/mx/#numbers', '/en/get-help/mx/#99', '/en/get-help/#contact', '/#nowhere'].map(
    (link): Mistake => ({ ...inPost(`a link to a place that is not there, ${link}`, `[One](${link})`), key: 'fragmentNowhere', blanks: { link } }),
  ),
  {
    about: 'a line for someone without time that leads to a heading that is not there',
    make: ({ change }) => change('content/guides/en/a-guide.md', 'group: before', 'group: before\nnow: { text: Are you in danger?, to: "#1" }'),
    file: 'content/guides/en/a-guide.md',
    field: 'now › to',
    key: 'nowNowhere',
    blanks: { to: '#1', numbers: '–' },
  },
];

/** What `npm run fragments` alone says (tests/unit/content-files/fragments/number-fragments.test.ts). */
export const TOLD_OF_FRAGMENTS: readonly MessageKey[] = ['fragmentsDone', 'fragmentChanged', 'fragmentNoted', 'fragmentsFit', 'fragmentsUnread'];
