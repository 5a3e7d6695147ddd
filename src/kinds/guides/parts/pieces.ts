import { sectionsIn } from '#/domain/text-sections.ts';

/** A piece of a guide, which is laid out by itself. */
export interface Piece {
  html: string;
  /** It has signs, things to do beside what makes it worse, or a table: on a wide screen these take the margin too. */
  isBroad: boolean;
  /** The places of the sources that it names, each once, in its order. */
  cites: string[];
}

const PAIR = '<section class="do-and-worse">';
const BROAD = /<section class="(?:signs|do-and-worse|traces)">/;

/** How many boxes lie open at the end of some HTML. */
const open = (html: string): number => html.split(/<(?:div|section)\b/).length - html.split(/<\/(?:div|section)>/).length;

/** A section, cut before what to do: a box within another stays there. */
const cut = (section: string): string[] => {
  const at = section.indexOf(PAIR);
  const before = section.slice(0, Math.max(0, at));
  return before.trim() === '' || open(before) !== 0 ? [section] : [before, section.slice(at)];
};

/**
 * The pieces of a guide's text: its sections, and what to do apart from the section that it stands in, so that each has beside it what
 * belongs to it. Together they hold all its words, in their order.
 */
export const piecesIn = (html: string): Piece[] =>
  sectionsIn(html)
    .flatMap(cut)
    .map((piece) => ({
      html: piece,
      isBroad: BROAD.test(piece),
      cites: [...new Set([...piece.matchAll(/<a\b(?=[^>]* class="cite")[^>]* href="#(\d+)"/g)].map(([, place = '']) => place))],
    }));
