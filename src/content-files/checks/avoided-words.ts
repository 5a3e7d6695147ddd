import { TextlintKernel, type TextlintKernelOptions, type TextlintPluginCreator, type TextlintPluginProcessor } from '@textlint/kernel';
import prh from 'textlint-rule-prh';
import { REGULAR_EXPRESSION, type WordList } from '#/schemas/words.ts';

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

/** A package's default export, which Node hands over one level deeper than TypeScript and Vitest believe. */
const its = <Module extends object>(found: Module | { default: Module }): Module => ('default' in found ? found.default : found);

const kernel = new TextlintKernel();
const PRH = its(prh);

/** What stands between pieces of words: each has a row of its own, with an empty one behind it. */
const BETWEEN = '\n\n';

/** How textlint reads them: words and nothing else. Markdown was read before (prose-tree.ts). */
const PIECES: TextlintPluginCreator = {
  Processor: class {
    availableExtensions(): string[] {
      return ['.txt'];
    }

    processor(): ReturnType<TextlintPluginProcessor['processor']> {
      return {
        preProcess: (text) => {
          let from = 0;
          const children = text.split(BETWEEN).map((raw, index) => {
            const row = 1 + 2 * index;
            const range = [from, from + raw.length] as const;
            from += raw.length + BETWEEN.length;
            const place = { raw, range, loc: { start: { line: row, column: 0 }, end: { line: row, column: raw.length } } };
            return { ...place, type: 'Paragraph' as const, children: [{ ...place, type: 'Str' as const, value: raw }] };
          });
          const last = children.at(-1)?.loc.end ?? { line: 1, column: 0 };
          return { type: 'Document', raw: text, range: [0, text.length], loc: { start: { line: 1, column: 0 }, end: last }, children };
        },
        postProcess: (messages) => ({ messages, filePath: 'text.txt' }),
      };
    }
  },
};

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

/** A pattern of a list as a regular expression that finds it once. */
export const expressionOf = (pattern: string): RegExp => {
  const [, source = '', flags = ''] = REGULAR_EXPRESSION.exec(forPrh(pattern)) ?? [];
  return new RegExp(source, flags.replace('g', ''));
};

/** The patterns of each list as they are looked for first: reading a text with textlint takes a hundred times as long. */
const patternsOf = new WeakMap<WordList, RegExp[]>();

/** Whether a text may hold a word of a list. */
const mayHold = (text: string, list: WordList): boolean => {
  const patterns = patternsOf.get(list) ?? list.rules.flatMap((rule) => rule.patterns.map(expressionOf));
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
  ext: '.txt',
  plugins: [{ pluginId: 'pieces', plugin: PIECES }],
  rules: [{ ruleId: 'prh', rule: PRH, options: { ruleContents: [list] } }],
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

/** A quotation, or a web address: what others say. No quotation is so long; one that is never closed would be looked for to the end each time. */
export const QUOTED = /“[^”]{0,4000}”|«[^»]{0,4000}»|"[^"]{0,4000}"|https?:\/\/[^\s)>]+/g;

/** The longest that prh is given at once, in characters, since it takes the square of that; and more than any word of a list is long. */
const LONGEST = 1000;
const OVERLAP = 100;
/** How many stretches textlint is given at once: it compares each find with every other. */
const AT_ONCE = 200;

/** A stretch of a row: where it begins, and up to where the stretch before it was read too. */
interface Stretch {
  words: string;
  at: number;
  read: number;
}

/** A stretch of a piece, and where in the piece words are free: quotations, addresses. */
interface Suspect extends Stretch {
  piece: number;
  free: readonly (readonly [from: number, to: number])[];
}

/** A row in stretches that overlap, cut between words. */
const stretchesOf = (row: string): Stretch[] => {
  const stretches: Stretch[] = [];
  let read = 0;
  for (let at = 0; stretches.length === 0 || read < row.length; at = Math.max(at + 1, row.lastIndexOf(' ', read - OVERLAP) + 1)) {
    const space = at + LONGEST < row.length ? row.lastIndexOf(' ', at + LONGEST) : -1;
    const end = space > Math.max(at, read) ? space : Math.min(Math.max(at, read) + LONGEST, row.length);
    stretches.push({ words: row.slice(at, end), at, read });
    read = end;
  }
  return stretches;
};

/** The words of a list in some stretches, as textlint finds them. */
const findIn = async (suspects: readonly Suspect[], { rules }: WordList): Promise<AvoidedWord[]> => {
  const { messages } = await kernel.lintText(suspects.map(({ words }) => words).join(BETWEEN), options(listFor(rules, false)));
  return messages.flatMap(({ fix, message, loc }) => {
    const rule = rules[Number(message.split('\n').at(-1))];
    const stretch = suspects[(loc.start.line - 1) / 2];
    if (fix === undefined || rule === undefined || stretch === undefined) throw new Error(`textlint said what cannot be traced: ${message}`);
    const start = loc.start.column - 1;
    const length = fix.range[1] - fix.range[0];
    const index = stretch.at + start;
    const isFree = index + length <= stretch.read || stretch.free.some(([from, to]) => from <= index && index + length <= to);
    const word = stretch.words.slice(start, start + length).replace(/ +/g, ' ');
    return isFree ? [] : [{ word, instead: fix.text, rule, piece: stretch.piece, index }];
  });
};

/**
 * The words of a list that some pieces of words use outside quotations and addresses. Of finds that overlap, prh gives the first,
 * and of those that begin together the longest.
 */
export const avoidedWords = async (pieces: readonly string[], list: WordList): Promise<AvoidedWord[]> => {
  const suspects = pieces.flatMap((words, piece) => {
    const row = words.replace(/\s/g, ' ');
    const stretches = mayHold(row, list) ? stretchesOf(row).filter((stretch) => mayHold(stretch.words, list)) : [];
    const free = stretches.length === 0 ? [] : [...row.matchAll(QUOTED)].map((quoted) => [quoted.index, quoted.index + quoted[0].length] as const);
    return stretches.map((stretch): Suspect => ({ ...stretch, piece, free }));
  });
  const finds: AvoidedWord[] = [];
  for (let from = 0; from < suspects.length; from += AT_ONCE) finds.push(...(await findIn(suspects.slice(from, from + AT_ONCE), list)));
  return finds;
};
