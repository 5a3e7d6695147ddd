import { leadsTo } from './built-pages.ts';
import type { BeginStep } from './finish-pages.ts';
import type { Change, Page, Piece } from './read-page.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements around which a browser shows no white space, so that it may stand there. */
const BLOCKS = set(
  'address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header li main nav ol option p section select summary table td th tr ul',
);
/** Behind these, in front of a block. */
const WITHIN_LINES = set('a b button small span strong');
/** Behind these, in front of one of the others. */
const TAPPED = set('a button label');
const NEXT_TO_TAPPED = set('a b br button i input label select span');

/** Whether white space may stand behind a piece: where a block ends before words or another element, where one begins behind a line of words, a link before another, and a mark between two. */
const mayStandBehind = (piece: Piece, next: Piece | undefined, html: string): boolean => {
  if (!next) return false;
  const isFollowed = next.kind !== 'words' || /^\S/.test(html.charAt(next.from));
  // One with an attribute is hidden, and parts words for copies alone.
  if (piece.kind === 'opening') return piece.name === 'br' && piece.attributes.length === 0 && isFollowed;
  if (piece.kind !== 'closing') return false;
  const { name } = piece;
  if (BLOCKS.has(name) && isFollowed && next.kind !== 'closing') return true;
  if (name === 'i' && html[piece.from - 1] === '|' && next.kind !== 'words') return true;
  if (next.kind !== 'opening') return false;
  return (WITHIN_LINES.has(name) && BLOCKS.has(next.name)) || (TAPPED.has(name) && NEXT_TO_TAPPED.has(next.name));
};

/**
 * What makes the words of a page stand apart with its tags taken out, as a copied text and some readers leave them: "911 A centre" and not
 * "911A centre". Astro leaves out all white space between elements.
 */
export const gapsIn = ({ html, pieces }: Page): Change[] =>
  pieces.filter((piece, at) => mayStandBehind(piece, pieces[at + 1], html)).map(({ to }) => ({ from: to, to, text: ' ' }));

/** Sets the words of every page apart; of one that only leads on nothing stays (page-policy.ts). */
export const apart: BeginStep = () => ({ changesIn: (page) => (leadsTo(page) === undefined ? gapsIn(page) : []) });
