import type { ContentTree } from '../../support/content-tree.ts';
import type { Mistake } from './mistake.ts';

const SERIES = 'content/series/ana.yaml';
const PART = 'content/stories/en/part-1.mdx';
const PARTE = 'content/stories/es/parte-1.mdx';

/** Lights of which each comes with these words; the first with none. */
const lights = (froms: readonly (string | undefined)[]): string =>
  `part: 1\nlights:\n${froms.map((from, at) => `  - { drawing: armchair-${['lamp', 'dark', 'dawn'][at] ?? ''}${from === undefined ? '' : `, from: "${from}"`} }\n`).join('')}`;

/** Writes lights into both parts. @param en in the English one, `es` in the other, as they come */
const lit = ({ change }: ContentTree, en: readonly (string | undefined)[], es: readonly (string | undefined)[] = [undefined, 'Palabras', 'Un párrafo'].slice(0, en.length)): void => {
  change(SERIES, 'imagePolicy: none', 'imagePolicy: drawn-no-person');
  change(PART, 'part: 1\n', lights(en));
  change(PARTE, 'part: 1\n', lights(es));
};

const wrong = (about: string, en: readonly (string | undefined)[], at: number, rest: Pick<Mistake, 'key' | 'blanks'>): Mistake => ({
  about: `a drawing that changes ${about}`,
  make: (tree) => lit(tree, en),
  file: PART,
  field: `lights › ${String(at)} › from`,
  ...rest,
});

/** Mistakes in where the drawing beside a story changes. */
export const LIGHT_MISTAKES: readonly Mistake[] = [
  wrong('with words with which nothing begins', [undefined, 'Nowhere'], 2, { key: 'lightNowhere', blanks: { words: 'Nowhere' } }),
  wrong('with words of the middle of a paragraph', [undefined, 'hard paragraph'], 2, { key: 'lightNowhere', blanks: { words: 'hard paragraph' } }),
  wrong('and does not say where', [undefined, undefined], 2, { key: 'lightFrom' }),
  wrong('before it was there', ['Words', 'A hard'], 1, { key: 'lightFirst' }),
  wrong('above the place of the one before', [undefined, 'A hard', 'Words'], 3, { key: 'lightAbove', blanks: { words: 'Words' } }),
  {
    about: 'a drawing that changes where two things begin with its words',
    make: (tree) => {
      lit(tree, [undefined, 'Words']);
      tree.append(PART, '\nWords again.\n');
      tree.append(PARTE, '\nOtra vez.\n');
    },
    file: PART,
    field: 'lights › 2 › from',
    key: 'lightTwice',
    blanks: { words: 'Words', found: '2' },
    othersSuffer: true,
  },
  {
    about: 'a drawing that changes in one language and not in the other',
    make: (tree) => {
      lit(tree, [undefined, 'Words']);
      tree.rewrite(PARTE, (text) => text.replace(/^lights:\n(?: .*\n)+?(?=notes)/m, ''));
    },
    file: PARTE,
    field: 'lights',
    key: 'lightsDiffer',
    blanks: { file: PART },
  },
  {
    about: 'a drawing that changes in a story that shows none',
    make: (tree) => {
      lit(tree, [undefined, 'Words']);
      tree.change(SERIES, 'imagePolicy: drawn-no-person', 'imagePolicy: none');
    },
    file: PART,
    field: 'lights',
    key: 'drawingForbidden',
    blanks: { policy: 'none' },
    othersSuffer: true,
  },
];
