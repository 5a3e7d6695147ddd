/** Things under the letter with which their names begin. */
export interface Letter<One> {
  letter: string;
  all: One[];
}

/** What stands for names that begin with no letter. */
const OTHERS = '#';

/**
 * Things by the first letter of their names, accents aside, in the order in which they come.
 * @param nameOf what one is called
 * @example byLetter(['Ácido', 'asa', 'boda'], (one) => one) // A: Ácido, asa; B: boda
 */
export const byLetter = <One>(things: readonly One[], nameOf: (one: One) => string): Letter<One>[] => {
  const letterOf = (one: One): string => /^\W*([A-Z])/.exec(nameOf(one).normalize('NFD').toUpperCase())?.[1] ?? OTHERS;
  return [...Map.groupBy(things, letterOf)].map(([letter, all]) => ({ letter, all }));
};

/**
 * Letters shared out among pages, in their order, so that few pages have more than so many things: a letter stands whole on one page, and
 * alone where it has more than that by itself.
 * @param most how many things a page has
 * @example onPages(byLetter(['a', 'b', 'c'], (one) => one), 2) // A and B, then C
 */
export const onPages = <One>(letters: readonly Letter<One>[], most: number): Letter<One>[][] => {
  const pages: Letter<One>[][] = [];
  let room = 0;
  for (const letter of letters) {
    const last = pages.at(-1);
    if (last && letter.all.length <= room) last.push(letter);
    else {
      pages.push([letter]);
      room = most;
    }
    room -= letter.all.length;
  }
  return pages;
};
