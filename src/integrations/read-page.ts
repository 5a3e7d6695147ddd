import { parse, type DefaultTreeAdapterTypes as Tree, type Token } from 'parse5';

/** Where something stands in a page's text: from the one place up to the other. */
export interface Span {
  from: number;
  to: number;
}

/** A tag that begins an element. */
export interface Opening extends Span {
  kind: 'opening';
  /** In small letters, as those of HTML are compared. */
  name: string;
  attributes: readonly Token.Attribute[];
  /** Where each attribute stands, with its name. */
  places: Readonly<Record<string, Pick<Token.Location, 'startOffset' | 'endOffset'>>>;
}

/** A tag that ends one. */
export interface Closing extends Span {
  kind: 'closing';
  name: string;
}

/** Words between tags: their signs in place of what names them; a program, styles or data as they are. */
export interface Words extends Span {
  kind: 'words';
  words: string;
  /** The element that they stand in. */
  inside: string;
}

/** What no browser shows: a comment, or the page's kind at its top. */
export interface Unshown extends Span {
  kind: 'comment' | 'doctype';
  words: string;
}

/** A piece of a page. */
export type Piece = Opening | Closing | Words | Unshown;

/** A page's text, and what it is made of as a browser reads it, in the order of the text. */
export interface Page {
  html: string;
  pieces: readonly Piece[];
}

/** A part of a text, and what stands there from now on. */
export interface Change extends Span {
  text: string;
}

const spanOf = ({ startOffset, endOffset }: Token.Location): Span => ({ from: startOffset, to: endOffset });

const isWithChildren = (node: Tree.Node): node is Tree.ParentNode => 'childNodes' in node;

/** What a node is made of; nothing of an element that a browser adds by itself, which stands nowhere. */
const piecesOf = (node: Tree.Node, inside: string, add: (piece: Piece) => void): void => {
  const place = 'sourceCodeLocation' in node ? node.sourceCodeLocation : undefined;
  if (!isWithChildren(node)) {
    if (!place) return;
    if ('value' in node) add({ kind: 'words', words: node.value, inside, ...spanOf(place) });
    else if ('data' in node) add({ kind: 'comment', words: node.data, ...spanOf(place) });
    else add({ kind: 'doctype', words: node.name, ...spanOf(place) });
    return;
  }
  const name = 'tagName' in node ? node.tagName.toLowerCase() : '';
  const { startTag, endTag, attrs = {} }: Partial<Token.ElementLocation> = place ?? {};
  if (startTag && 'attrs' in node) add({ kind: 'opening', name, attributes: node.attrs, places: attrs, ...spanOf(startTag) });
  for (const child of 'content' in node ? node.content.childNodes : node.childNodes) piecesOf(child, name, add);
  if (endTag) add({ kind: 'closing', name, ...spanOf(endTag) });
};

const piecesIn = (html: string): Piece[] => {
  const pieces: Piece[] = [];
  piecesOf(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }), '', (piece) => pieces.push(piece));
  // Where tags are not nested, a browser's tree has another order than the text, and one element twice.
  pieces.sort((one, other) => one.from - other.from);
  return pieces.filter(({ from }, at) => from !== pieces[at - 1]?.from);
};

/** What looks like a style or a script that holds no sign with which anything else could begin, or which is read as another. */
const HELD = /(<(style|script)(?:\s[^<>]*[^<>/])?>)([^<&\0\r]+)(?=<\/\2>)/g;

/** Moves a piece to where it stands in the whole text. In place: a page has thousands. */
const move = (piece: Piece, by: number): void => {
  piece.from += by;
  piece.to += by;
  if (piece.kind !== 'opening') return;
  for (const place of Object.values(piece.places)) {
    place.startOffset += by;
    place.endOffset += by;
  }
};

/**
 * The pieces of a page, read without what its styles and scripts hold: that is half of its text or more, and is read sign by sign. Nothing
 * where one of them turns out to be none, such as in a comment.
 */
const piecesAround = (html: string): Piece[] | undefined => {
  const held: { from: number; to: number; words: string }[] = [];
  let gone = 0;
  const rest = html.replace(HELD, (_, tag: string, __, words: string, at: number) => {
    held.push({ from: at - gone, to: at - gone + tag.length, words });
    gone += words.length;
    return tag;
  });
  const pieces: Piece[] = [];
  let [by, next] = [0, held.shift()];
  for (const piece of piecesIn(rest)) {
    const isNext = piece.kind === 'opening' && piece.from === next?.from && piece.to === next.to;
    move(piece, by);
    pieces.push(piece);
    if (!isNext || !next) continue;
    pieces.push({ kind: 'words', words: next.words, inside: piece.name, from: piece.to, to: piece.to + next.words.length });
    by += next.words.length;
    next = held.shift();
  }
  return next ? undefined : pieces;
};

/**
 * Reads a page as a browser without scripts does (the HTML standard, by parse5), with the place of each piece in its text: an attribute
 * may hold `>`, a script `</a>`, and a comment anything.
 */
export const readPage = (html: string): Page => ({ html, pieces: piecesAround(html) ?? piecesIn(html) });

/** A page's elements, in order, by the tags that begin them. @param names which ones; all of them where none is named */
export const openings = ({ pieces }: Page, ...names: readonly string[]): Opening[] =>
  pieces.filter((piece): piece is Opening => piece.kind === 'opening' && (names.length === 0 || names.includes(piece.name)));

/** What an attribute says; nothing where the element has none of that name. */
export const valueOf = ({ attributes }: Opening, name: string): string | undefined => attributes.find((one) => one.name === name)?.value;

/** An attribute as it is written, with its name. */
export const written = ({ html }: Page, { places }: Opening, name: string): string | undefined => {
  const place = places[name];
  return place && html.slice(place.startOffset, place.endOffset);
};

/** The words right behind a tag, if there are any. */
export const wordsBehind = ({ pieces }: Page, opening: Opening): Words | undefined => {
  const next = pieces[pieces.indexOf(opening) + 1];
  return next?.kind === 'words' ? next : undefined;
};

/** What those say: all that a script or a style holds. */
export const wordsIn = (page: Page, opening: Opening): string => wordsBehind(page, opening)?.words ?? '';

/**
 * A text with changes in it, each at its place, and all else as it was, byte for byte.
 * @throws where two changes are about the same part
 */
export const spliced = (html: string, changes: readonly Change[]): string => {
  let text = '';
  let at = 0;
  for (const change of [...changes].sort((one, other) => one.from - other.from || one.to - other.to)) {
    if (change.from < at) throw new Error(`Two changes are about the same part of a page: ${html.slice(change.from, at)}`);
    text += html.slice(at, change.from) + change.text;
    at = change.to;
  }
  return text + html.slice(at);
};
