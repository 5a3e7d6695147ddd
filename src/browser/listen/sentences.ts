import type { Locale } from '#/domain/locale.ts';
import { sentencesIn } from '#/domain/spoken.ts';

/** A sentence as it stands on the page. */
export interface Sentence {
  words: string;
  /** The pieces that make it up: a link or an emphasis in it is a piece of its own. */
  pieces: HTMLElement[];
  /** The hard passage it belongs to, if any. */
  passage: Element | null;
}

/** What is read: blocks of text, each without the words of a block in it, which is read by itself. */
const BLOCKS = 'p, li, h2, h3, h4, dt, dd, blockquote, td, th';
/** What stands between blocks: the space in it is no text. */
const BETWEEN = 'ul, ol, dl, table';

/** Cuts a text node into pieces at the ends of sentences and wraps each. */
const wrap = (node: Text, cuts: readonly number[]): HTMLElement[] => {
  const pieces: HTMLElement[] = [];
  let rest = node;
  let done = 0;
  for (const cut of [...cuts, node.length]) {
    const next = cut < done + rest.length ? rest.splitText(cut - done) : undefined;
    const piece = document.createElement('span');
    rest.replaceWith(piece);
    piece.append(rest);
    pieces.push(piece);
    if (!next) break;
    done = cut;
    rest = next;
  }
  return pieces;
};

/** The text nodes of a block itself, in order: none of a block in it. */
const textNodes = (block: Element): Text[] => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && node.length > 0 && node.parentElement?.closest(`${BLOCKS}, ${BETWEEN}`) === block) found.push(node);
  }
  return found;
};

const sentencesOf = (block: Element, locale: Locale): Sentence[] => {
  const nodes = textNodes(block);
  const text = nodes.map(({ data }) => data).join('');
  if (text.trim() === '') return [];
  let length = 0;
  const ends = sentencesIn(text, locale).map((sentence) => (length += sentence.length));
  const sentences: Sentence[] = ends.map(() => ({ words: '', pieces: [], passage: block.closest('.passage') }));
  let start = 0;
  for (const node of nodes) {
    const end = start + node.length;
    const cuts = ends.filter((one) => one > start && one < end).map((one) => one - start);
    for (const piece of wrap(node, cuts)) {
      const sentence = sentences[ends.findIndex((one) => one > start)];
      sentence?.pieces.push(piece);
      start += piece.textContent.length;
    }
  }
  for (const sentence of sentences) sentence.words = sentence.pieces.map((piece) => piece.textContent).join('');
  return sentences.filter(({ words }) => words.trim() !== '');
};

/** Every sentence of a text on the page, in order; each can be marked from then on. What is not for reading aloud is left out. */
export const markSentences = (texts: Iterable<Element>, locale: Locale): Sentence[] =>
  [...texts]
    .flatMap((text) => [...text.querySelectorAll(BLOCKS)])
    .filter((block) => !block.closest('[data-not-read]'))
    .flatMap((block) => sentencesOf(block, locale));
