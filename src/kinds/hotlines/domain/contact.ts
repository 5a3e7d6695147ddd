/** The most letters of a name that somebody types: an address book shows no more. */
export const NAME_LETTERS = 40;

/** The most bytes of a line of a vCard, without its end (RFC 6350, 3.2). */
const LINE_BYTES = 75;

/** What no name holds: ends of lines and other signs that command. */
const CONTROL = /\p{Cc}+/gu;

const escaped = (text: string): string => text.replace(/[\\,;]/g, '\\$&');

/** A line of a vCard in pieces of at most 75 bytes, each but the first behind a space, none cut within a letter. */
const folded = (line: string): string => {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of line) {
    if (new TextEncoder().encode(piece + letter).length > LINE_BYTES) {
      pieces.push(piece);
      piece = ' ';
    }
    piece += letter;
  }
  return [...pieces, piece].join('\r\n');
};

/**
 * An entry for an address book (vCard 4.0, RFC 6350): a name and numbers, and nothing of where they are from.
 * @param name as she picks or types it; without one it is the number itself
 * @param numbers as an address book dials them (`dialledNumber`)
 */
export const contactCard = (name: string, numbers: readonly string[]): string => {
  const own = Array.from(name.normalize('NFC').replace(CONTROL, ' ').trim()).slice(0, NAME_LETTERS).join('').trim() || (numbers[0] ?? '');
  const lines = ['BEGIN:VCARD', 'VERSION:4.0', `FN:${escaped(own)}`, `N:;${escaped(own)};;;`, ...numbers.map((one) => `TEL:${one}`), 'END:VCARD'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
};
