import type { Piece } from '#/browser/listen/reader.ts';
import { sentencesIn } from '#/domain/spoken.ts';

/** A sentence as it stands on the page. */
export interface Sentence extends Piece {
  /** The pieces that make it up: a link or an emphasis in it is a piece of its own. */
  pieces: HTMLElement[];
  /** The hard passage it belongs to, if any. */
  passage?: Element | null;
}

/** What is read: blocks of text, each without the words of a block in it, which is read by itself. */
export const BLOCKS = 'p, li, h1, h2, h3, h4, dt, dd, blockquote, td, th';
/** What stands between blocks: the space in it is no text. */
const BETWEEN = 'ul, ol, dl, table';

/** The pieces that were made here: they can be taken away again. */
const made = new WeakSet<HTMLElement>();

/** Cuts a text node into pieces at the ends of sentences and wraps each. */
const wrap = (node: Text, cuts: readonly number[]): HTMLElement[] => {
  const pieces: HTMLElement[] = [];
  let rest = node;
  let done = 0;
  for (const cut of [...cuts, node.length]) {
    const next = cut < done + rest.length ? rest.splitText(cut - done) : undefined;
    const piece = document.createElement('span');
    made.add(piece);
    rest.replaceWith(piece);
    piece.append(rest);
    pieces.push(piece);
    if (!next) break;
    done = cut;
    rest = next;
  }
  return pieces;
};

/** Takes away what marks sentences on the page: its text is as it was. */
export const unmark = (sentences: readonly Sentence[]): void => {
  for (const piece of sentences.flatMap(({ pieces }) => pieces)) {
    const around = piece.parentNode;
    if (!made.has(piece) || !around) continue;
    piece.replaceWith(...piece.childNodes);
    around.normalize();
  }
};

/** The text nodes of a block itself, in order, line by line: none of a block in it, nor of what is not for reading. */
const linesOf = (block: Element, unread: string): Text[][] => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const lines: Text[][] = [[]];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof HTMLBRElement) lines.push([]);
    const within = node.parentElement;
    if (!(node instanceof Text) || node.length === 0 || within?.closest(`${BLOCKS}, ${BETWEEN}`) !== block) continue;
    if (unread === '' || !within.closest(unread)) lines[lines.length - 1]?.push(node);
  }
  return lines;
};

const sentencesOfLine = (nodes: readonly Text[], block: Element, locale: string): Sentence[] => {
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

/**
 * The sentences of a block, in order; each can be marked from then on. A new line begins another.
 * @param unread what in it is not read, as a selector
 */
export const sentencesOf = (block: Element, locale: string, unread = ''): Sentence[] =>
  linesOf(block, unread).flatMap((nodes) => sentencesOfLine(nodes, block, locale));

/** Every sentence of a text on the page, in order; each can be marked from then on. What is not for reading aloud is left out. */
export const markSentences = (texts: Iterable<Element>, locale: string): Sentence[] =>
  [...texts]
    .flatMap((text) => [...text.querySelectorAll(BLOCKS)])
    .filter((block) => !block.closest('[data-not-read]'))
    .flatMap((block) => sentencesOf(block, locale));
