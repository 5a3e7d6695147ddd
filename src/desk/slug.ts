/** The most letters of a file's name, or of the end of an address: a whole paragraph that was pasted as a title is no name that a disk takes. */
export const MOST_LETTERS = 80;

/** Words as the name of a file, or the end of an address: small letters, numbers and hyphens, without accents. */
export const slugOf = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, MOST_LETTERS)
    .replace(/-$/, '');
