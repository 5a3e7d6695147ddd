import { addWalk, WALKED } from '../../support/a-walk.ts';
import type { Mistake } from './mistake.ts';

const POST = 'content/posts/en/a-post.md';
const ALONE = 'content/posts/es/solo-aqui.md';
const PART = 'content/stories/en/part-1.mdx';
const LINES = 'content/hotlines/mx.yaml';
const SERIES = 'content/series/ana.yaml';

/** Words pasted below a text. */
const below = (file: string, about: string, words: string, key: Mistake['key'], row: string, blanks = {}): Mistake => ({
  about,
  make: ({ append }) => append(file, words),
  file,
  field: '',
  key,
  row,
  blanks,
});

/** Fields in which Word has left something, told with the line that holds some words. */
const above = (file: string, about: string, from: string, to: string, key: Mistake['key'], row: string, blanks = {}): Mistake => ({
  about,
  make: ({ change }) => change(file, from, to),
  file,
  field: '',
  key,
  row,
  blanks,
  othersSuffer: true,
});

const point = (sign: string, instead = '-') => ({ sign, instead });

/** A line of a walk that Word has changed. */
const walked = (about: string, from: string, to: string, sign: string, instead: string): Mistake => ({
  about: `a walk ${about}`,
  make: (tree) => {
    addWalk(tree);
    tree.change(WALKED.es, from, to);
  },
  file: WALKED.es,
  field: '',
  key: instead === '->' ? 'arrowSign' : 'listSign',
  row: to,
  blanks: { sign, instead },
});

/** What comes along when words are pasted from Word or WhatsApp. */
export const PASTED_MISTAKES: readonly Mistake[] = [
  below(POST, 'a point that begins with Word’s dot', 'Words:\n\n• One thing', 'listSign', '• One', point('•')),
  below(POST, 'a point that begins with Word’s dot, within a box', ':::note\n  ▪ One thing\n:::', 'listSign', '▪', point('▪')),
  below(PART, 'a point that begins with an arrow, in a story', '→ One thing', 'listSign', '→', point('→')),
  below(POST, 'a point that begins with a tick of WhatsApp', '✅ One thing', 'listSign', '✅', point('✅')),
  below(POST, 'a point that begins with a dash', '– One thing', 'listSign', '– One', point('–')),
  below(POST, 'a point that begins with Word’s second dot, an o and a Tab', 'o\tOne thing', 'listSign', 'o\t', point('o')),
  below(ALONE, 'a list numbered as in Mexico', '1.- Una cosa', 'listSign', '1.-', point('1.-', '1.')),
  below(ALONE, 'a list of letters', 'a) Una cosa', 'listSign', 'a)', point('a)')),
  above(SERIES, 'a list of fields that begins with Word’s dot', 'languages: [en, es]', 'languages:\n  • en\n  • es', 'listSign', '• en', point('•')),
  above(POST, 'a list of fields that begins with a star', 'sources: [report]', 'sources:\n  * report', 'listSign', '* report', point('*')),
  walked('whose choice begins with Word’s dot', '- [', '• [', '•', '-'),
  walked('whose next step begins with Word’s arrow', '-> [', '→ [', '→', '->'),
  walked('whose next step begins with a dash that Word made', '-> [', '–> [', '–>', '->'),
  below(POST, 'a withdrawal written below the fields', 'withdrawnOn: 2026-11-30', 'fieldBelow', 'withdrawnOn', { field: 'withdrawnOn' }),
  below(PART, 'a draft that is said below the fields of a story', 'draft: true # still being read', 'fieldBelow', 'draft', { field: 'draft' }),
  below(ALONE, 'several fields below the others, by the first', '```\nx\n```\n  date: 2027-01-01\nreviewBy: 2027-02-01', 'fieldBelow', 'date: 2027', { field: 'date' }),
  {
    about: 'a draft that is said below the fields of a walk',
    make: (tree) => {
      addWalk(tree);
      tree.rewrite(WALKED.es, (text) => text.replace('\n---\n', '\n---\ndraft: true\n'));
    },
    file: WALKED.es,
    field: '',
    key: 'fieldBelow',
    row: 'draft',
    blanks: { field: 'draft' },
  },
  below(POST, 'a sign of a font of Word', '\uF0B7 One thing', 'privateSign', '\uF0B7', { code: 'U+F0B7' }),
  above(POST, 'a name in Word’s quotation marks', 'translationKey: first-post', 'translationKey: “first-post”', 'curlyQuotes', '“first-post”', { better: 'translationKey: "first-post"' }),
  above(POST, 'a list of names in Word’s quotation marks', 'sources: [report]', 'sources: [“report”]', 'curlyQuotes', '“report”', { better: 'sources: ["report"]' }),
  above(ALONE, 'a title with a colon in Word’s quotation marks', 'title: Solo aquí', 'title: “Solo aquí: un taller”', 'curlyQuotes', 'title', { better: 'title: "Solo aquí: un taller"' }),
  above(LINES, 'the kind of a line in Word’s quotation marks', 'kind: trafficking', 'kind: “trafficking”', 'curlyQuotes', 'kind: “', { better: 'kind: "trafficking"' }),
  above(ALONE, 'three hyphens that Word made a dash of, above the fields', '---\ntitle', '—-\ntitle', 'dashLine', '—-', { found: '—-' }),
  above(ALONE, 'three hyphens that Word made a dash of, below the fields', 'Telar\n---', 'Telar\n–––', 'dashLine', '–––', { found: '–––' }),
  above(ALONE, 'a no-break space behind the name of a field', 'title: Solo', 'title:\u00A0Solo', 'hardBlank', 'title', { sign: 'title:' }),
  above(SERIES, 'no-break spaces at the beginning of a line', '  givenOn: ', '\u00A0\u00A0givenOn: ', 'hardBlankFirst', 'givenOn'),
  below(POST, 'a paragraph that begins with the Tab key', '\tWords.', 'tabText', '\tWords'),
  below(POST, 'a letter that was lost', 'The caf\uFFFD is closed.', 'letterLost', 'caf'),
  below(POST, 'decorative letters of WhatsApp', 'Ask for \u{1D5F5}\u{1D5F2}\u{1D5F9}\u{1D5FD}.', 'fancyLetters', 'Ask for', { found: '\u{1D5F5}\u{1D5F2}\u{1D5F9}\u{1D5FD}' }),
  ...['AD', '34F', '115F', '180E', '2061', '2064', '2028', '2800', '3164', 'FFA0', 'FFFC', '92', 'FE00', 'E0041', 'E0100'].map((hex) => {
    const sign = String.fromCodePoint(parseInt(hex, 16));
    return below(POST, `the sign U+${hex.padStart(4, '0')}, which nobody sees`, `Wo${sign}rds.`, 'unseenSign', `Wo${sign}`, { code: `U+${hex.padStart(4, '0')}` });
  }),
  below(POST, 'hidden letters behind a flag that is no country’s', '\u{1F3F4}\u{E0061}\u{E0062}\u{E007F}', 'unseenSign', '\u{1F3F4}', { code: 'U+E0061' }),
  below(POST, 'a sign that nobody sees, written as code', 'Wo&shy;rds.', 'unseenSign', '&shy;', { code: 'U+00AD' }),
  {
    about: 'a sign that nobody sees, written as code in a field',
    make: ({ change }) => change(ALONE, 'author: Equipo Telar', String.raw`author: "Equipo\u200B Telar"`),
    file: ALONE,
    field: 'author',
    key: 'unseenCode',
    blanks: { code: 'U+200B' },
  },
];
