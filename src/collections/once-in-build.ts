/**
 * Makes something once for each key and build, since every page asks for it: made for each page, it would take a build as long as its texts are many, times
 * over. In development files change, and it is made anew. What was made is shared, and nobody changes it in place.
 * @param make makes it, for a language or whatever it is asked by; for nothing where there is one alone
 */
export const onceInBuild = <Asked extends [key?: string], Made>(make: (...asked: Asked) => Promise<Made>): ((...asked: Asked) => Promise<Made>) => {
  const known = new Map<string | undefined, Promise<Made>>();
  return (...asked) => {
    const before = import.meta.env.PROD ? known.get(asked[0]) : undefined;
    if (before) return before;
    const made = make(...asked);
    known.set(asked[0], made);
    return made;
  };
};
