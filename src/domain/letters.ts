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
