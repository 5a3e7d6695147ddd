import { REGULAR_EXPRESSION, type WordList } from '#/kinds/words/schema.ts';

/** One entry of a list of words. */
type Rule = WordList['rules'][number];

/** A word of the list, where it stands. */
export interface AvoidedWord {
  /** As it is written there. */
  word: string;
  /** What to write instead. */
  instead: string;
  rule: Rule;
  /** In which piece it stands, from 0, and where it begins there, in characters from 0. */
  piece: number;
  index: number;
}

/** The edges of a word in any alphabet, since `\b` knows no letter with an accent. The first and last are told apart for speed. */
const BEFORE = String.raw`(?<![0-9A-Za-zÀ-ɏ])`;
const AFTER = String.raw`(?![0-9A-Za-zÀ-ɏ])`;
const EDGE = String.raw`(?:(?<=[0-9A-Za-zÀ-ɏ])${AFTER}|${BEFORE}(?=[0-9A-Za-zÀ-ɏ]))`;

/** The source of a regular expression that finds a text as it is written. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** A pattern of a list as the source and flags of a regular expression: a plain word whole and in any case, a space also where a line ends. */
const partsOf = (pattern: string): [source: string, flags: string] => {
  const plain = String.raw`\b${literally(pattern)}\b`;
  const [, source = plain, flags = 'i'] = REGULAR_EXPRESSION.exec(pattern) ?? [];
  const edged = source
    .replace(/^\\b/, BEFORE)
    .replace(/\\b$/, AFTER)
    .replaceAll(String.raw`\b`, EDGE);
  return [edged.replaceAll(' ', String.raw`\s+`), flags];
};

/** A pattern of a list as a regular expression that finds it once. */
export const expressionOf = (pattern: string): RegExp => new RegExp(...partsOf(pattern));

/** A pattern of an entry, and how many groups the patterns before it have: `$1` counts those of the whole entry. */
interface Pattern {
  expression: RegExp;
  groupsBefore: number;
}

const compiledOf = new WeakMap<Rule, Pattern[]>();

/** The patterns of an entry, compiled once. */
const patternsOf = (rule: Rule): Pattern[] => {
  let compiled = compiledOf.get(rule);
  if (!compiled) {
    let groupsBefore = 0;
    compiled = rule.patterns.map((written) => {
      const [source, flags] = partsOf(written);
      const one = { expression: new RegExp(source, `gu${flags}`), groupsBefore };
      groupsBefore += (new RegExp(`${source}|`, 'u').exec('')?.length ?? 1) - 1;
      return one;
    });
    compiledOf.set(rule, compiled);
  }
  return compiled;
};

/** A word of an entry in a text. */
interface Find {
  rule: Rule;
  word: string;
  instead: string;
  index: number;
  end: number;
}

/** Every word of one entry in a text; what stands there as the entry would have it is none. */
const findsOf = (rule: Rule, text: string): Find[] =>
  patternsOf(rule).flatMap(({ expression, groupsBefore }) =>
    [...text.matchAll(expression)].flatMap((found) => {
      const [word] = found;
      const groups = found.slice(1);
      const instead = rule.expected.replace(/\$(\d{1,2})/g, (_, group: string) => groups[Number(group) - groupsBefore - 1] ?? '');
      return word === rule.expected ? [] : [{ rule, word, instead, index: found.index, end: found.index + word.length }];
    }),
  );

/** Of finds that overlap the first, and of those that begin together the longest. */
const apart = (finds: readonly Find[]): Find[] => {
  const kept: Find[] = [];
  for (const find of [...finds].sort((one, other) => one.index - other.index || other.end - one.end))
    if (find.index >= (kept.at(-1)?.end ?? 0)) kept.push(find);
  return kept;
};

/** A text with what an entry puts in the place of its words. */
const mended = (rule: Rule, text: string): string =>
  apart(findsOf(rule, text)).reduceRight((whole, { index, end, instead }) => whole.slice(0, index) + instead + whole.slice(end), text);

/** The examples of a list that do not come out as they say: the places of the entry and of its example, from 0. */
export const brokenExamples = ({ rules }: WordList): { rule: number; spec: number; from: string; to: string }[] =>
  rules.flatMap((rule, at) => rule.specs.flatMap(({ from, to }, spec) => (mended(rule, from) === to ? [] : [{ rule: at, spec, from, to }])));

/** A quotation, or a web address: what others say. No quotation is so long; one that is never closed would be looked for to the end each time. */
export const QUOTED = /“[^”]{0,4000}”|«[^»]{0,4000}»|"[^"]{0,4000}"|https?:\/\/[^\s)>]+/g;

/**
 * The words of a list that some pieces of words use outside quotations and addresses. Of finds that overlap the first counts,
 * and of those that begin together the longest.
 */
export const avoidedWords = (pieces: readonly string[], { rules }: WordList): AvoidedWord[] =>
  pieces.flatMap((words, piece) => {
    const row = words.replace(/\s/g, ' ');
    const finds = apart(rules.flatMap((rule) => findsOf(rule, row)));
    const free = finds.length === 0 ? [] : [...row.matchAll(QUOTED)].map((quoted) => [quoted.index, quoted.index + quoted[0].length] as const);
    return finds
      .filter(({ index, end }) => !free.some(([from, to]) => from <= index && end <= to))
      .map(({ rule, word, instead, index }) => ({ word: word.replace(/ +/g, ' '), instead, rule, piece, index }));
  });
