import type { Mistake } from './mistake.ts';

const PART = 'content/stories/en/part-1.mdx';
const PARTE = 'content/stories/es/parte-1.mdx';

/** Mistakes in the tags of a story: hard passages, their notes, and components that are none. */
export const PASSAGE_MISTAKES: readonly Mistake[] = [
  {
    about: 'a passage whose tag has no capital letter',
    make: ({ change }) => change(PART, '<Passage', '<passage'),
    file: PART,
    field: '',
    key: 'tagCapital',
    blanks: { written: 'passage', name: 'Passage' },
    row: '<passage',
  },
  {
    about: 'the end of a passage in capitals alone',
    make: ({ change }) => change(PARTE, '</Passage', '</PASSAGE'),
    file: PARTE,
    field: '',
    key: 'tagCapital',
    blanks: { written: 'PASSAGE', name: 'Passage' },
    row: '</PASSAGE',
  },
  {
    about: 'a component that a text may not use',
    make: ({ append }) => append(PART, '<Button />'),
    file: PART,
    field: '',
    key: 'unknownComponent',
    blanks: { name: 'Button', allowed: '<Passage>' },
  },
  {
    about: 'a component in a text that can hold none',
    make: ({ append }) => append('content/posts/en/a-post.md', '<Passage id="a">'),
    file: 'content/posts/en/a-post.md',
    field: '',
    key: 'unknownComponent',
    blanks: { name: 'Passage', allowed: '-' },
  },
  {
    about: 'a passage that is never closed',
    make: ({ change }) => change(PART, '</Passage>\n', ''),
    file: PART,
    field: '',
    key: 'unclosedComponent',
    blanks: { name: 'Passage' },
    row: '<Passage',
  },
  {
    about: 'a passage that is closed without being opened',
    make: ({ append }) => append(PARTE, 'Fin.</Passage>'),
    file: PARTE,
    field: '',
    key: 'unclosedComponent',
    blanks: { name: 'Passage' },
    row: 'Fin.',
  },
  {
    about: 'a passage with curly quotation marks',
    make: ({ append }) => append(PART, '<Passage id=“road”>\n</Passage>'),
    file: PART,
    field: '',
    key: 'brokenTag',
    blanks: { name: 'Passage' },
    row: 'road',
  },
  {
    about: 'a hard passage that the reader is not told about',
    make: ({ append, change }) => {
      append(PART, '<Passage id="2">\n\nWords.\n\n</Passage>');
      change(PART, 'lastFragment: 1', 'lastFragment: 2');
    },
    file: PART,
    field: 'notes',
    key: 'passageWithoutNote',
    blanks: { id: '2' },
  },
  {
    about: 'a note about a passage that is not there',
    make: ({ change }) => {
      change(PART, '<Passage id="1">\n', '');
      change(PART, '</Passage>\n', '');
    },
    file: PART,
    field: 'notes',
    key: 'noteWithoutPassage',
    blanks: { id: '1' },
  },
];
