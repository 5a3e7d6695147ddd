import { chatRemainsIn } from '#/domain/chat-remains.ts';
import { trackedIn } from '#/domain/link-tracks.ts';
import { plainWords } from '#/domain/plain-words.ts';
import { passedOn } from '#/domain/where-links-lead.ts';

/* What is pasted from Word, Google Docs, a page or WhatsApp comes in as words, headings, lists, links and tables, and nothing else. */

/** What was left out of something that was pasted, and has to be told. */
interface LeftOut {
  /** A picture: it comes in as a photo that is dropped, which loses what it tells. */
  picture: boolean;
  /** Who said it in a chat, and when. */
  names: boolean;
  /** What somebody has crossed out, or said beside it: it may be a name that was not to stay. */
  struck: boolean;
}

/** Something pasted, clean. */
interface Clean extends LeftOut {
  html: string;
}

/** Spaces that programs put in for their own layout, and signs that nobody sees; not what joins two emoji. */
const plainSpaces = (words: string): string => words.replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, '').replaceAll(/[\u00a0\u2007\u2028\u202f]/g, ' ');

/** What is kept, and what it becomes; of everything else the words alone. A page has its title already. */
const KEPT: Readonly<Record<string, string>> = {
  P: 'p',
  H1: 'h2',
  H2: 'h2',
  H3: 'h3',
  H4: 'h3',
  H5: 'h3',
  H6: 'h3',
  UL: 'ul',
  OL: 'ol',
  LI: 'li',
  B: 'strong',
  STRONG: 'strong',
  I: 'em',
  EM: 'em',
  BLOCKQUOTE: 'blockquote',
  BR: 'br',
  TABLE: 'table',
  TBODY: 'tbody',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
};

const DROPPED = 'style, script, meta, link, title, xml, template, noscript, [style*="mso-list:Ignore"], [style*="mso-hide:all"]';

/** What was crossed out, also by "Track changes", and comments of Word's. */
const STRUCK = 'del, s, strike, [style*="line-through"], [style*="mso-element:comment"], [class*="MsoComment"], [href^="#_msocom"]';

/** Where a link leads, without who counts it on the way; nothing where it leads to somebody’s own computer. */
export const plainLink = (href: string): string | undefined => {
  if (!/^(?:https?:|mailto:|tel:|\/|#)/i.test(href)) return undefined;
  if (!/^https?:/i.test(href)) return href;
  try {
    const next = passedOn(new URL(href));
    return next === undefined ? (trackedIn(href)?.better ?? href) : plainLink(next);
  } catch {
    return undefined;
  }
};

const isBold = ({ style }: HTMLElement): boolean => style.fontWeight === 'bold' || Number(style.fontWeight) >= 600;

/** Word writes lists as paragraphs with a sign before each. */
const wordLists = (body: HTMLElement): void => {
  let list: HTMLElement | undefined;
  let last: Element | undefined;
  for (const one of [...body.querySelectorAll<HTMLElement>('p[class*="MsoListParagraph"], p[style*="mso-list:"]')]) {
    const sign = one.querySelector('[style*="mso-list:Ignore"]')?.textContent ?? '';
    const kind = /^\s*\(?(?:\d+|[a-z]|[ivx]+)[.)]/i.test(sign) ? 'ol' : 'ul';
    if (!list || list.localName !== kind || one.previousElementSibling !== last) {
      list = body.ownerDocument.createElement(kind);
      one.before(list);
    }
    const item = body.ownerDocument.createElement('li');
    item.append(...one.childNodes);
    list.append(item);
    one.remove();
    last = list;
  }
};

const BLOCK = /^(?:p|h2|h3|ul|ol|li|blockquote|table|tbody|tr|th|td)$/;

/** The nodes that stand for one that was pasted. */
const cleaned = (node: Node, into: Document): Node[] => {
  if (node.nodeType === Node.TEXT_NODE) return [into.createTextNode(plainSpaces(node.nodeValue ?? '').replaceAll(/\s+/g, ' '))];
  if (!(node instanceof Element)) return [];
  const inner = [...node.childNodes].flatMap((one) => cleaned(one, into));
  const make = (name: string, nodes: readonly Node[]): HTMLElement => {
    const made = into.createElement(name);
    made.append(...nodes);
    return made;
  };
  if (node instanceof HTMLAnchorElement) {
    const href = plainLink(node.getAttribute('href') ?? '');
    if (href === undefined) return inner;
    const made = make('a', inner);
    made.setAttribute('href', href);
    return [made];
  }
  const name = KEPT[node.tagName];
  // Google Docs wraps everything in one that is not bold.
  const asked = name === 'strong' && node instanceof HTMLElement && node.style.fontWeight === 'normal' ? undefined : name;
  if (asked === undefined) {
    if (!(node instanceof HTMLElement) || !node.textContent.trim()) return inner;
    const leaning = node.style.fontStyle === 'italic' && node.localName === 'span' ? [make('em', inner)] : inner;
    return isBold(node) && node.localName === 'span' ? [make('strong', leaning)] : leaning;
  }
  if (asked === 'br') return [make('br', [])];
  if (BLOCK.test(asked) && asked !== 'td' && asked !== 'th' && !inner.some(({ textContent }) => textContent?.trim())) return [];
  // A heading is bold by itself; an item holds words.
  if (asked === 'h2' || asked === 'h3') return [make(asked, [into.createTextNode(node.textContent.replaceAll(/\s+/g, ' ').trim())])];
  if (asked === 'li' || asked === 'td' || asked === 'th')
    return [
      make(
        asked,
        inner.flatMap((one) => (one instanceof Element && one.localName === 'p' ? [...one.childNodes] : [one])),
      ),
    ];
  return [make(asked, inner)];
};

/** Who said it and when, as WhatsApp puts it before what is copied from a chat. */
const CHAT =
  /^(?:\[\d{1,2}[:.]\d{2}[^\]]{0,40}\]|\[\d{1,2}\/\d{1,2}\/\d{2,4}[^\]]{0,20}\]|\d{1,2}\/\d{1,2}\/\d{2,4},?(?: a las?| a la\(s\)| at)? \d{1,2}[:.]\d{2}[^-]{0,8}-) [^:\n]{1,60}: ?/;

/** A line of a chat without who said it and when, and without what stands for a picture, a voice or a contact. */
const saidIn = (line: string): string => {
  const said = line.replace(CHAT, '');
  // Where a name may stand behind a day in brackets, the check tells of both: without the day it would not see the name.
  return chatRemainsIn(plainWords(said)).reduce((left, { found }) => (found.startsWith('[') ? left : left.replace(found, '')), said);
};

/** Something that was pasted with its looks, without them. */
export const cleanHtml = (html: string): Clean => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  wordLists(body);
  for (const one of body.querySelectorAll(DROPPED)) one.remove();
  const crossed = [...body.querySelectorAll(STRUCK)];
  for (const one of crossed) one.remove();
  const picture = body.querySelector('img, picture, svg, video, object, embed, iframe') !== null;
  const words = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let names = false;
  while (words.nextNode()) {
    const lines = (words.currentNode.nodeValue ?? '').split('\n').map((line) => plainSpaces(line).replaceAll('\u200e', '').trimStart());
    const said = lines.map(saidIn);
    if (said.join() === lines.join()) continue;
    names = true;
    words.currentNode.nodeValue = said.join('\n');
  }
  const made = document.implementation.createHTMLDocument('');
  made.body.append(...cleaned(body, made));
  for (const table of made.querySelectorAll('table')) {
    // A table of ours names its columns in its first row.
    for (const cell of table.querySelectorAll('tr:first-child td')) {
      const head = made.createElement('th');
      head.append(...cell.childNodes);
      cell.replaceWith(head);
    }
  }
  return { html: made.body.innerHTML, picture, names, struck: crossed.length > 0 };
};

const BULLET = /^\s*[•·▪◦‣*–-]\s+/;
const NUMBER = /^\s*\d{1,2}[.)]\s+/;

/** Words that were pasted without looks: bold and slanted as WhatsApp writes them, and its lists. Nothing where they are plain words, or written for the editor. */
export const cleanChat = (plain: string): Clean | undefined => {
  const lines = plainSpaces(plain).replaceAll('\u200e', '').split(/\r?\n/);
  const names = lines.some((line) => saidIn(line) !== line);
  const bold = /(?<![\w*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\w*])/g;
  const slanted = /(?<![\w_])_(?=[^\s_])([^_\n]*[^\s_])_(?![\w_])/g;
  const struck = /(?<![\w~])~(?=[^\s~])([^~\n]*[^\s~])~(?![\w~])/g;
  const isWritten = lines.some((line) => /^#{1,6} |^\||^```|^:::|\]\(/.test(line)) || plain.includes('**');
  const hasSigns = names || lines.some((line) => /^\s*[•·▪◦‣]\s/.test(line)) || [bold, struck].some((sign) => plain.search(sign) >= 0);
  if (isWritten || !hasSigns) return undefined;
  const made = document.implementation.createHTMLDocument('');
  let list: HTMLElement | undefined;
  for (const line of lines) {
    const said = saidIn(line);
    const kind = BULLET.test(said) ? 'ul' : NUMBER.test(said) ? 'ol' : undefined;
    const words = said.replace(kind === 'ul' ? BULLET : kind === 'ol' ? NUMBER : /^\s+/, '').trim();
    if (words === '') {
      list = undefined;
      continue;
    }
    if (kind === undefined) list = undefined;
    else if (list?.localName !== kind) {
      list = made.createElement(kind);
      made.body.append(list);
    }
    const one = made.createElement(kind === undefined ? 'p' : 'li');
    one.textContent = words;
    // What is in it is text by now: only these signs become tags.
    one.innerHTML = one.innerHTML.replaceAll(bold, '<strong>$1</strong>').replaceAll(slanted, '<em>$1</em>').replaceAll(struck, '');
    (list ?? made.body).append(one);
  }
  return { html: made.body.innerHTML, picture: false, names, struck: plain.search(struck) >= 0 };
};

/** Cleans whatever is pasted into the editor. @param told says what was left out */
export const cleanPastes = (told: (left: LeftOut) => void): void => {
  document.addEventListener(
    'paste',
    (event) => {
      const data = event.clipboardData;
      if (!data || !(event.target instanceof Element)) return;
      const plain = data.getData('text/plain');
      const field = event.target.closest<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
      if (field) {
        const words = plainSpaces(plain);
        const { selectionStart, selectionEnd } = field;
        if (words === plain || selectionStart === null || selectionEnd === null) return;
        event.preventDefault();
        field.setRangeText(words, selectionStart, selectionEnd, 'end');
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return;
      }
      const written = event.target.closest('[contenteditable="true"]');
      // From the editor itself it comes as it was.
      if (!written || data.types.some((type) => /lexical/.test(type))) return;
      const html = data.getData('text/html');
      const clean = html === '' ? cleanChat(plain) : cleanHtml(html);
      if (!clean) return;
      const given: Readonly<Record<string, string>> = { 'text/html': clean.html, 'text/plain': plainSpaces(plain) };
      // The same event goes on with other words: Firefox gives none to an event that a page makes itself.
      Object.defineProperty(event, 'clipboardData', {
        value: { types: Object.keys(given), files: [], items: [], getData: (type: string) => given[type] ?? '' },
      });
      told(clean);
    },
    true,
  );
};
