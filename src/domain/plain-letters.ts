/** Letters of the GSM alphabet (3GPP TS 23.038, 6.2.1) that are kept though they are no ASCII: without its tilde "año" is another word. */
const KEPT = /[ñÑ¿¡]/;

/** What stands for marks that the alphabet lacks. */
const INSTEAD: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
  '\u00A0': ' ',
  '\u202F': ' ',
};

/**
 * A text in the letters of one SMS: with one "í" in it a message holds 70 letters and not 160 (3GPP TS 23.038). Accents go, "ñ" stays; a letter that
 * has no plain form is left out.
 */
export const plainLetters = (text: string): string =>
  Array.from(text)
    .map((letter) => (KEPT.test(letter) ? letter : (INSTEAD[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))))
    .join('')
    .replace(/[^\x20-\x7E\nñÑ¿¡]/gu, '')
    // In the alphabet a grave accent is no letter, and these take the room of two (6.2.1.1).
    .replace(/[`[\]{}\\|^~]/g, '');

/** The most letters of one SMS (3GPP TS 23.038): more are sent, and paid, as two. */
export const SMS_LETTERS = 160;
