import type { Mistake } from './mistake.ts';

const GUIDE = 'content/guides/en/a-guide.md';
const GUIA = 'content/guides/es/una-guia.md';

/** A second series, in order. */
const EVA = `slug: eva
name: { en: Eva’s story, es: La historia de Eva }
description: { en: A short story., es: Una historia corta. }
who: { en: Eva told us., es: Eva nos contó. }
ends: { en: Eva got out., es: Eva salió. }
kind: told-to-us
identity: pseudonym
languages: [en, es]
imagePolicy: none
consent: { givenOn: 2025-06-01, reviewBy: 2028-06-01 }
`;

/** A version of a second part. @param more lines of its front matter */
const part = (title: string, description: string, number: number, more = ''): string =>
  `---\ntitle: ${title}\ndescription: ${description}\ntranslationKey: ana-2\n${more}series: ana\npart: ${number}\n---\n\n${title}.\n`;

/** The Spanish guide says another thing than the English one, in a field that both must share. */
const differing = (about: string, field: string, there: string, here: string): Mistake => ({
  about,
  make: ({ change }) => change(GUIA, `${field}: ${there}`, `${field}: ${here}`),
  file: GUIA,
  field,
  key: 'pairDiffers',
  blanks: { key: field, here, other: GUIDE, there },
});

/** Versions of one text that disagree. */
export const PAIR_MISTAKES: readonly Mistake[] = [
  {
    about: 'a text to which chance gives the short address of another',
    make: ({ change }) => change('content/posts/es/solo-aqui.md', 'only-here', 'post-28413366'),
    file: 'content/posts/es/solo-aqui.md',
    field: 'translationKey',
    key: 'quietTaken',
    blanks: { other: GUIDE, better: 'post-28413366-2' },
  },
  differing('two versions in different places of their list', 'order', '1', '2'),
  differing('two versions in different groups of their list', 'group', 'before', 'around'),
  {
    about: 'a guide that says in one language alone that no lawyer has read it',
    make: ({ change }) => change(GUIDE, 'group: before', 'group: before\nwaitsFor: [lawyer]'),
    file: GUIA,
    field: 'waitsFor',
    key: 'pairDiffers',
    blanks: { key: 'waitsFor', here: '[]', other: GUIDE, there: '[lawyer]' },
  },
  differing('two versions that are reviewed on different days', 'reviewBy', '2027-03-14', '2027-03-15'),
  {
    about: 'two versions in different series',
    make: ({ change, write }) => {
      write('content/series/eva.yaml', EVA);
      change('content/stories/es/parte-1.mdx', 'series: ana', 'series: eva');
    },
    file: 'content/stories/es/parte-1.mdx',
    field: 'series',
    key: 'pairDiffers',
    blanks: { key: 'series', here: 'eva', other: 'content/stories/en/part-1.mdx', there: 'ana' },
  },
  {
    about: 'two versions with different numbers in a series',
    make: ({ change, write }) => {
      change('content/stories/es/parte-1.mdx', 'part: 1', 'part: 2');
      write(
        'content/stories/en/part-2.mdx',
        part('Part two', 'How the story ends, in one sentence of some length.', 2, 'translatedFrom: "0123456789ab"\n'),
      );
      write('content/stories/es/parte-2.mdx', part('Parte dos', 'Cómo termina la historia, en una frase de cierta extensión.', 1));
    },
    file: 'content/stories/es/parte-2.mdx',
    field: 'part',
    key: 'pairDiffers',
    blanks: { key: 'part', here: '1', other: 'content/stories/en/part-2.mdx', there: '2' },
    othersSuffer: true,
  },
];
