import type { Locale } from '#/domain/locale.ts';
import { sentencesIn } from '#/domain/spoken.ts';
import { KINDS } from '#/kinds/index.ts';
import { interfaceFieldsIn } from './word-fields.ts';
import { treeOf } from '../read/prose-tree.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { wordsIn, wordsOf } from '../read/shown-words.ts';
import { keyOf, type TextFile } from '../read/text-file.ts';

/** A sentence that may promise something, and where it stands. */
export interface Claim {
  locale: Locale;
  words: string;
  file: string;
  /** The way to it in its file, for staff: the keys of a string, or the number of a heading. */
  field: string;
  /** What its place is called in either language: what stands there in both has to promise the same. */
  place: string;
}

/** Fewer words than these, and no full stop behind them, are a label. */
const FEWEST_WORDS = 3;
const ENDS = /[.?!…][»”"’')\]*]*$/;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;

/** The sentences of a piece of text, labels left out. A label is what is no sentence and has less than three words. */
export const sentencesToMark = (text: string, locale: Locale): string[] =>
  sentencesIn(text.replace(/\s+/g, ' ').trim(), locale)
    .map((sentence) => sentence.trim())
    .filter((sentence) => ENDS.test(sentence) || (sentence.match(WORD) ?? []).length >= FEWEST_WORDS);

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

const inInterface = (content: ContentFiles, locale: Locale): Claim[] =>
  interfaceFieldsIn(content, locale).flatMap(({ file, path, words }) => {
    const field = path.join(' › ');
    const place = `${file.replace(`locales/${locale}/`, '')} › ${field.replace(PLURAL, '')}`;
    return sentencesToMark(words, locale).map((sentence) => ({ locale, words: sentence, file, field, place }));
  });

/** The fields of a page that its readers see. */
const FIELDS_READ = ['title', 'description', 'speaksOf', 'readingException'];

/** The pieces of a page: its fields, then each of its sections by the number of the heading that it stands under. */
const sectionsOf = (text: TextFile): { field: string; words: string }[] => {
  const pieces = Object.entries(text.data).flatMap(([field, words]) =>
    FIELDS_READ.includes(field) && typeof words === 'string' ? [{ field, words }] : [],
  );
  let current = { field: '#', nodes: [] as Parameters<typeof wordsOf>[0][number][] };
  const sections = [current];
  for (const node of treeOf(text).nodes) {
    if (node.type === 'heading') {
      const [, number = ''] = /\{#(\d+)\}/.exec(wordsIn(node)) ?? [];
      const id: unknown = Reflect.get(Object(Reflect.get(Object(node.data), 'hProperties')), 'id');
      current = { field: `#${typeof id === 'string' ? id : number}`, nodes: [] };
      sections.push(current);
    }
    current.nodes.push(node);
  }
  return [...pieces, ...sections.map(({ field, nodes }) => ({ field, words: wordsOf(nodes) }))];
};

/** Whether a text speaks of this site itself, as its front matter says: of each of its sentences is asked what it promises. */
export const speaksOfSite = ({ kind, data }: TextFile): boolean => KINDS[kind].promises && 'promises' in data && data.promises === true;

const inPages = (content: ContentFiles, locale: Locale): Claim[] =>
  content.texts
    .filter((text) => text.locale === locale && speaksOfSite(text))
    .flatMap((text) =>
      sectionsOf(text).flatMap(({ field, words }) =>
        words
          .split('\n¶\n')
          .flatMap((block) => sentencesToMark(block, locale))
          .map((sentence) => ({ locale, words: sentence, file: text.file, field, place: `${keyOf(text)} › ${field}` })),
      ),
    );

/** Every sentence of the interface, and of the pages that speak of this site. */
export const claimsIn = (content: ContentFiles, locale: Locale): Claim[] => [...inInterface(content, locale), ...inPages(content, locale)];
