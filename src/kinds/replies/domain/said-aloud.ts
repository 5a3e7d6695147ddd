/** A piece of what happens in a turn: what is said or written in it, with its quotation marks, or what is told around that. */
export interface Piece {
  said: boolean;
  words: string;
}

/** Where a sentence begins: with a capital, a number, an opening sign or a quotation, or where nothing follows. */
const BEGINS = String.raw`(?=$|\s+[\p{Lu}\d¿¡“])`;

/**
 * A quotation with which a sentence begins, at the beginning of all or behind the end of a sentence or a colon; where that sentence goes on,
 * with it: `“I’m going, Mom,” she says.`
 */
const SAID = new RegExp(String.raw`(?<=^|[.!?:…”]\s)(?:“[^”]*(?<!,)”[.!?…]?${BEGINS}|“[^”]*”[^.!?…“]*[.!?…]${BEGINS})`, 'gu');

/** What she says in a turn, and what is told around it, in the order of the words, none of which is lost. @param says as staff wrote it */
export const saidAloud = (says: string): Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: words, index } of says.matchAll(SAID)) {
    pieces.push({ said: false, words: says.slice(from, index) }, { said: true, words });
    from = index + words.length;
  }
  return [...pieces, { said: false, words: says.slice(from) }]
    .map((one) => ({ ...one, words: one.words.trim() }))
    .filter(({ words }) => words !== '');
};
