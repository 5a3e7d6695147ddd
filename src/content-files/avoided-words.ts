import { TextlintKernel, type TextlintKernelOptions } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import prh from 'textlint-rule-prh';
import { REGULAR_EXPRESSION, type WordList } from '#/schemas/words.ts';

/** One entry of a list of words. */
type Rule = WordList['rules'][number];

/** A word of the list, where it stands in a text. */
export interface AvoidedWord {
  /** As it is written there. */
  word: string;
  /** What to write instead. */
  instead: string;
  rule: Rule;
  /** Where it begins, in characters from 0. */
  index: number;
}

/** A package's default export, which Node hands over one level deeper than TypeScript and Vitest believe. */
const its = <Module extends object>(found: Module | { default: Module }): Module => ('default' in found ? found.default : found);

const kernel = new TextlintKernel();
const MARKDOWN = { pluginId: 'markdown', plugin: its(markdown) };
const PRH = its(prh);

/** The edges of a word in any alphabet, since `\b` knows no letter with an accent. The first and last are told apart for speed. */
const BEFORE = String.raw`(?<![0-9A-Za-zÀ-ɏ])`;
const AFTER = String.raw`(?![0-9A-Za-zÀ-ɏ])`;
const EDGE = String.raw`(?:(?<=[0-9A-Za-zÀ-ɏ])${AFTER}|${BEFORE}(?=[0-9A-Za-zÀ-ɏ]))`;

/** The source of a regular expression that finds a text as it is written. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** A pattern of the list as prh takes it: a plain word whole and in any case, a space also where a line ends. */
const forPrh = (pattern: string): string => {
  const plain = String.raw`\b${literally(pattern)}\b`;
  const [, source = plain, flags = 'i'] = REGULAR_EXPRESSION.exec(pattern) ?? [];
  const edged = source
    .replace(/^\\b/, BEFORE)
    .replace(/\\b$/, AFTER)
    .replaceAll(String.raw`\b`, EDGE);
  return `/${edged.replaceAll(' ', String.raw`\s+`)}/${flags}`;
};

/** The patterns of each list as they are looked for first: reading a text with textlint takes a hundred times as long. */
const patternsOf = new WeakMap<WordList, RegExp[]>();

/** Whether a text may hold a word of a list. */
const mayHold = (text: string, list: WordList): boolean => {
  const patterns =
    patternsOf.get(list) ??
    list.rules.flatMap((rule) =>
      rule.patterns.map((pattern) => {
        const [, source = '', flags = ''] = REGULAR_EXPRESSION.exec(forPrh(pattern)) ?? [];
        return new RegExp(source, flags.replace('g', ''));
      }),
    );
  patternsOf.set(list, patterns);
  return patterns.some((pattern) => pattern.test(text));
};

/** Entries as the content of a file of prh (JSON is YAML); the reason is the entry's place, by which a find is traced back to it. */
const listFor = (rules: readonly Rule[], proved: boolean): string =>
  JSON.stringify({
    version: 1,
    rules: rules.map(({ expected, patterns, specs }, index) => ({
      expected,
      patterns: patterns.map(forPrh),
      prh: String(index),
      ...(proved ? { specs } : {}),
    })),
  });

const options = (list: string): TextlintKernelOptions => ({
  ext: '.md',
  filePath: 'text.md',
  plugins: [MARKDOWN],
  rules: [{ ruleId: 'prh', rule: PRH, options: { ruleContents: [list], checkLink: true, checkEmphasis: true } }],
});

/** Whether prh takes entries as they are, which it does only where each example comes out as it says. */
const proves = async (rules: readonly Rule[]): Promise<boolean> => {
  try {
    await kernel.lintText('', options(listFor(rules, true)));
    return true;
  } catch {
    return false;
  }
};

/** The examples of a list that do not come out as they say: the places of the entry and of its example, from 0. */
export const brokenExamples = async ({ rules }: WordList): Promise<{ rule: number; spec: number; from: string; to: string }[]> => {
  if (await proves(rules)) return [];
  const each = rules.flatMap((rule, at) => rule.specs.map((spec, index) => ({ rule, at, spec, index })));
  const proved = await Promise.all(each.map(({ rule, spec }) => proves([{ ...rule, specs: [spec] }])));
  return each.filter((_, index) => proved[index] === false).map(({ at, spec, index }) => ({ rule: at, spec: index, ...spec }));
};

/** A quotation in one paragraph, or a web address. */
const QUOTED = /“(?:(?!\n\s*\n)[^”])*”|«(?:(?!\n\s*\n)[^»])*»|"(?:(?!\n\s*\n)[^"])*"|https?:\/\/[^\s)>]+/g;
/** Takes the place of what is no word, so that every place stays where it was. */
const FILLER = '\u2063';

/**
 * The words of a list that a text uses outside quotations and block quotes. Of finds that overlap, prh gives the first,
 * and of those that begin together the longest.
 * @param text Markdown, with the site's own tags
 * @param kept more that may keep its words
 */
export const avoidedWords = async (text: string, list: WordList, kept: readonly RegExpMatchArray[] = []): Promise<AvoidedWord[]> => {
  // A tag would hide the words beside it, a picture its description.
  const shown = text.replace(/<\/?[A-Za-z][^<>:]*>/g, (tag) => FILLER.repeat(tag.length)).replaceAll('![', `${FILLER}[`);
  if (!mayHold(shown, list)) return [];
  const free = [...shown.matchAll(QUOTED), ...kept].map(({ index = 0, 0: words }) => [index, index + words.length] as const);
  const { messages } = await kernel.lintText(shown, options(listFor(list.rules, false)));
  const found = messages.flatMap(({ fix, message }) => {
    const rule = list.rules[Number(message.split('\n').at(-1))];
    if (fix === undefined || rule === undefined) throw new Error(`textlint said what cannot be traced to the list: ${message}`);
    return [{ word: text.slice(...fix.range), instead: fix.text, rule, index: fix.range[0], end: fix.range[1] }];
  });
  return found
    .filter(({ index, end }) => !free.some(([from, to]) => from <= index && end <= to))
    .map(({ word, instead, rule, index }) => ({ word: word.replace(/\s+/g, ' '), instead, rule, index }));
};
