import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { isLocale, type Locale } from '../../src/domain/locale.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Words of a page that stand together, and in which language: none of the site's where the page says so. */
export interface Passage {
  locale: Locale | undefined;
  text: string;
  /** Whether it is a text message, which is written without accents: with them it would take two. */
  isMessage: boolean;
}

/** Whose words are nobody's spelling. */
const UNREAD = new Set(['script', 'style', 'code', 'kbd', 'samp', 'template', 'svg']);
/** What stands inside of a line, and parts no word. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'data',
  'dfn',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'wbr',
]);
/** What is read out or shown of an element beside its words. */
const SPOKEN = ['alt', 'aria-label', 'placeholder', 'title'];
/** Names of elements in a page's head whose content a person reads. */
const SHOWN = ['description', 'og:description', 'og:title', 'og:image:alt'];

const attributesOf = (node: Node): ReadonlyMap<string, string> =>
  new Map('attrs' in node ? node.attrs.map(({ name, value }): [string, string] => [name, value]) : []);

/**
 * The words that a page shows, says or names itself with, as its parts stand together, each with its language. What is called in no language
 * (`translate="no"`, addresses in running text) is left out.
 */
export const passagesIn = (html: string): Passage[] => {
  const passages: Passage[] = [];
  const say = (locale: Locale | undefined, text: string, isMessage = false): void => {
    const words = text
      .replace(/\u00ad/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (words !== '') passages.push({ locale, text: words, isMessage });
  };
  const walk = (node: Node, locale: Locale | undefined, line: { words: string }): void => {
    if ('value' in node) {
      line.words += node.value;
      return;
    }
    if (!('childNodes' in node) || UNREAD.has(node.nodeName)) return;
    const attributes = attributesOf(node);
    if (attributes.get('translate') === 'no') return;
    const lang = attributes.get('lang')?.split('-')[0];
    const own = lang === undefined ? locale : isLocale(lang) ? lang : undefined;
    for (const name of SPOKEN) say(own, attributes.get(name) ?? '');
    if (node.nodeName === 'meta' && SHOWN.includes(attributes.get('name') ?? attributes.get('property') ?? ''))
      say(own, attributes.get('content') ?? '');
    const isMessage = attributes.has('data-message');
    const inside = INLINE.has(node.nodeName) && own === locale && !isMessage ? line : { words: '' };
    for (const child of node.childNodes) walk(child, own, inside);
    if (inside === line) return;
    say(own, inside.words, isMessage);
    // What stands before and behind it is two lines.
    if (line.words !== '') line.words += ' \n ';
  };
  walk(parse(html), undefined, { words: '' });
  return passages;
};

/** A passage without what is no word: addresses, and the English ’s behind a name. */
export const readable = (text: string): string =>
  text
    .replace(/[’']s\b/g, ' ')
    .replace(/\b(?:https?:\/\/|www\.)\S+/g, ' ')
    .replace(/\b[\w.+-]+@[\w-]+\.[\w.-]+/g, ' ')
    .replace(
      /\b[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|gob|gov|mx|hn|gt|sv|es|edu|int|info|co|pe|cl|ar|br|ve|ec|do|cr|pa|ni|py|uy|bo|cu|us|html|pdf|txt)\b\S*/gi,
      ' ',
    );
