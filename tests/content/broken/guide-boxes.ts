import { SIGN_DRAWINGS } from '#/schemas/prose.ts';
import type { Mistake } from './mistake.ts';

const GUIDE = 'content/guides/en/a-guide.md';
const GUIA = 'content/guides/es/una-guia.md';
const POST = 'content/posts/en/a-post.md';

const inGuide = (about: string, words: string): Pick<Mistake, 'about' | 'make' | 'file' | 'field'> => ({
  about,
  make: ({ append }) => append(GUIDE, words),
  file: GUIDE,
  field: '',
});

const unknown = (name: string): Pick<Mistake, 'key' | 'blanks' | 'row'> => ({
  key: 'signDrawing',
  blanks: { name, names: SIGN_DRAWINGS.join(', ') },
  row: ':drawing',
});

/** Mistakes in the boxes of guides: signs, steps, what makes it worse, and both beside each other. */
export const GUIDE_BOX_MISTAKES: readonly Mistake[] = [
  { ...inGuide('a sign with a drawing that does not exist', ':::signs\n- :drawing[rink] He speaks of marriage.\n:::'), ...unknown('rink') },
  { ...inGuide('a sign with a drawing that is too large for one', ':::signs\n- :drawing[two-cups] He asks her in.\n:::'), ...unknown('two-cups') },
  {
    ...inGuide('a sign without a drawing', ':::signs\n- :drawing[ring] He speaks of marriage.\n- He wants an answer now.\n:::'),
    key: 'signWithoutDrawing',
    row: '- He wants',
  },
  {
    ...inGuide('a drawing in a list that is none of signs', '- :drawing[ring] He speaks of marriage.'),
    key: 'drawingElsewhere',
    blanks: { found: ':drawing[ring]' },
    row: ':drawing',
  },
  {
    ...inGuide('a drawing in the middle of a sign', ':::signs\n- :drawing[ring] He speaks of :drawing[gift] gifts.\n:::'),
    key: 'drawingElsewhere',
    blanks: { found: ':drawing[gift]' },
    row: ':drawing',
  },
  {
    about: 'a drawing in a post, where there are no signs',
    make: ({ append }) => append(POST, ':drawing[ring] Words.'),
    file: POST,
    field: '',
    key: 'drawingElsewhere',
    blanks: { found: ':drawing[ring]' },
    row: ':drawing',
  },
  { ...inGuide('signs without a list', ':::signs\nHe speaks of marriage.\n:::'), key: 'boxWithoutList', blanks: { name: 'signs' }, row: ':::signs' },
  { ...inGuide('steps without a list', ':::steps\nAsk for time.\n:::'), key: 'boxWithoutList', blanks: { name: 'steps' }, row: ':::steps' },
  { ...inGuide('a pair with nothing to stand beside the rest', '::::pair\nWords.\n::::'), key: 'pairWithoutWorse', row: '::::pair' },
  {
    ...inGuide('a pair that does not end with what makes it worse', '::::pair\n:::worse\n- One\n:::\n\nWords.\n::::'),
    key: 'pairWithoutWorse',
    row: '::::pair',
  },
  { ...inGuide('signs that are never closed', ':::signs\n- :drawing[ring] He speaks of marriage.\n'), key: 'unclosedCallout', row: ':::signs' },
  {
    ...inGuide('a pair that is never closed', '::::pair\nWords.\n\n:::worse\n- One\n:::\n'),
    key: 'unclosedCallout',
    row: '::::pair',
  },
  {
    ...inGuide('a kind of box that no guide has', ':::danger\nWords in a box.\n:::'),
    key: 'unknownCallout',
    blanks: { name: 'danger', allowed: ':::note, :::warning, :::crisis, :::violence, :::specifics, :::signs, :::steps, :::worse, :::today, :::pair, :::traces' },
  },
  {
    about: 'something to try beside a guide that is not there',
    make: ({ change }) => [GUIDE, GUIA].forEach((file) => change(file, 'group: before', 'group: before\ntries: [offer, replies-nobody]')),
    file: GUIDE,
    field: 'tries',
    key: 'tryUnknown',
    blanks: { name: 'replies-nobody', known: 'offer, replies' },
    othersSuffer: true,
  },
  {
    about: 'a guide to which the site would lead from a place that is not there',
    make: ({ change }) => [GUIDE, GUIA].forEach((file) => change(file, 'group: before', 'group: before\nledFrom: [foot, law-xx]')),
    file: GUIDE,
    field: 'ledFrom',
    key: 'ledFromUnknown',
    blanks: { name: 'law-xx', known: 'foot, class, card, country-1, law-mx, law-us' },
    othersSuffer: true,
  },
  {
    about: 'a door of home to a heading that a guide does not have',
    make: ({ change }) => [GUIDE, GUIA].forEach((file) => change(file, 'group: before', 'group: before\nledFrom: [silent-99]')),
    file: GUIDE,
    field: 'ledFrom',
    key: 'ledFromUnknown',
    blanks: { name: 'silent-99', known: 'foot, class, card, country-1, law-mx, law-us' },
    othersSuffer: true,
  },
  {
    about: 'a place on the pages of countries that a guide has twice',
    make: ({ change }) => [GUIDE, GUIA].forEach((file) => change(file, 'group: before', 'group: before\nledFrom: [country-2, country-2]')),
    file: GUIDE,
    field: 'ledFrom',
    key: 'ledFromTwice',
    blanks: { name: 'country-2', file: GUIDE },
    othersSuffer: true,
  },
  {
    about: 'a box for guides, around steps in a post',
    make: ({ append }) => append(POST, ':::steps\n- One\n:::'),
    file: POST,
    field: '',
    key: 'guideBoxElsewhere',
    blanks: { name: 'steps' },
    row: ':::steps',
  },
];
