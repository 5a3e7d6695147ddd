import type { MdastNode } from 'satteri';
import { COMPONENTS } from '#/schemas/prose.ts';
import { withoutComments } from './comments.ts';
import { halvesOf } from './front-matter.ts';
import { isHarmless, mdxNodes, rangeOf } from './markdown-nodes.ts';

/** A text of which every sign that MDX could run has been made plain. */
export interface Guarded {
  /** What MDX is given. Each line stands where it stood. */
  words: string;
  /** How MDX reads it: nothing in it can run. */
  nodes: MdastNode[];
  /** How it is read where every tag is plain text, so that a mistake in a tag can be told. */
  plain: MdastNode[];
}

/** A sign made plain: where it stood, and where it stands now. */
interface Escape {
  at: number;
  sign: string;
  made: number;
  length: number;
}

/** The signs that may begin code: a brace or tag with the backslashes before it, and a line that begins with one of two words. */
const SIGNS = /(\\*)([<{])|^(?:import|export)\b/gm;
const NUMBER = /\{#[\w-]+\}(?=[ \t]*$)/my;
const HEADING = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*#{1,6}[ \t]/;
const TAG = new RegExp(`<(?:(${COMPONENTS.join('|')})(?: [a-z]+="[^"<>{}\\n]*")*( ?/)?|/(${COMPONENTS.join('|')}))>`, 'y');

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const isHeadingNumber = (text: string, at: number): boolean =>
  matchAt(NUMBER, text, at) !== null && HEADING.test(text.slice(text.lastIndexOf('\n', at) + 1, at));

/** Every sign made plain by a character reference, which nothing takes for code, whatever stands beside it. */
const escaped = (text: string, keepsNumbers: boolean): { words: string; escapes: Escape[] } => {
  const escapes: Escape[] = [];
  let words = '';
  let done = 0;
  for (const found of text.matchAll(SIGNS)) {
    const [whole, slashes = '', sign] = found;
    const at = found.index + slashes.length;
    if (sign === '{' && keepsNumbers && slashes.length % 2 === 0 && isHeadingNumber(text, at)) continue;
    // An odd number of backslashes has already made the sign plain: the last of them goes.
    const from = at - (slashes.length % 2);
    const made = sign === undefined ? `&#${whole.charCodeAt(0)};` : sign === '<' ? '&lt;' : '&#123;';
    words += text.slice(done, from);
    escapes.push({ at: from, sign: text.slice(from, at + 1), made: words.length, length: made.length });
    words += made;
    done = at + 1;
  }
  return { words: words + text.slice(done), escapes };
};

/** The tags that may stay: those outside code, where each that opens is closed by one of its name. Else none may. */
const tagsOf = (text: string, escapes: readonly Escape[]): Set<Escape> => {
  const open: string[] = [];
  const tags = new Set<Escape>();
  for (const escape of escapes) {
    const [tag, opens, alone, closes] = escape.sign === '<' ? (matchAt(TAG, text, escape.at) ?? []) : [];
    if (tag === undefined) continue;
    tags.add(escape);
    if (opens !== undefined && alone === undefined) open.push(opens);
    if (closes !== undefined && open.pop() !== closes) return new Set();
  }
  return open.length === 0 ? tags : new Set();
};

/** The escapes that stand in code, which shows them as they are typed. */
const inCode = (nodes: readonly MdastNode[], escapes: readonly Escape[]): Set<Escape> => {
  const ranges = nodes.filter(({ type }) => type === 'code' || type === 'inlineCode').map(rangeOf);
  let next = 0;
  return new Set(
    escapes.filter(({ made }) => {
      while (ranges[next] !== undefined && (ranges[next]?.[1] ?? 0) <= made) next += 1;
      const range = ranges[next];
      return range !== undefined && range[0] <= made;
    }),
  );
};

const restored = (words: string, escapes: readonly Escape[], kept: ReadonlySet<Escape>): string => {
  let made = '';
  let done = 0;
  for (const escape of escapes) {
    if (!kept.has(escape)) continue;
    made += words.slice(done, escape.made) + escape.sign;
    done = escape.made + escape.length;
  }
  return made + words.slice(done);
};

const harmless = (words: string): MdastNode[] | undefined => {
  const nodes = mdxNodes(words);
  return nodes?.every(isHarmless) === true ? nodes : undefined;
};

/**
 * The words of an `.mdx` text with every `<` and `{` made plain that is neither one of the site's components nor the number of a
 * heading: staff who type "<3" or "{…}" mean just that. First every sign is made plain; the parser then says what is code, and what
 * stands there, or is a component, is put back as it was; what comes of it is read again, and stands only where nothing in it can run.
 * @param body the text without its front matter, its lines ending in `\n`
 */
export const guarded = (body: string): Guarded => {
  // A mark of the encoding at the start is not read, so that the word behind it begins the line.
  const text = withoutComments(body).words.replace(/^\uFEFF+/, '');
  for (const keepsNumbers of [true, false]) {
    const { words, escapes } = escaped(text, keepsNumbers);
    const plain = harmless(words);
    if (!plain) continue;
    const code = inCode(plain, escapes);
    const tags = tagsOf(
      text,
      escapes.filter((escape) => !code.has(escape)),
    );
    for (const kept of [new Set([...code, ...tags]), tags, code]) {
      const typed = restored(words, escapes, kept);
      const nodes = harmless(typed);
      if (nodes) return { words: typed, nodes, plain };
    }
    return { words, nodes: plain, plain };
  }
  throw new Error('MDX reads code in a text in which every sign was made plain.');
};

/** The words alone, as `guarded` makes them. */
export const guardBody = (body: string): string => guarded(body).words;

/**
 * A whole `.mdx` file as `guardBody` makes it, its fields left out: the collections read them from the file, and what is compiled is the
 * very text that was checked. Each line stands where it stood.
 */
export const guardProse = (text: string): string => {
  const halves = halvesOf(text);
  const above = Math.max((halves?.above ?? 0) - 2, 0);
  return `---\n${'\n'.repeat(above)}---\n${guardBody(halves?.body ?? text.replace(/\r\n?/g, '\n'))}`;
};
