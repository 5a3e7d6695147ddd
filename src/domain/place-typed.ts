/** How many letters of a name must be typed before it is taken for a place. */
const ENOUGH = 3;

/**
 * The same as `folded` of place-match.ts, and not taken from there: what two scripts share becomes a file of its own, and the list of
 * numbers would have to fetch it. A unit test holds that they agree.
 */
export const foldedTyped = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The places whose name, or what else they are called, begins with something typed; one that is called just so stands alone.
 * @param places each with all that it is called, `folded`
 */
export const placesBegun = <Place extends { called: readonly string[] }>(typed: string, places: readonly Place[]): Place[] => {
  const wish = foldedTyped(typed);
  const whole = places.filter(({ called }) => called.includes(wish));
  if (whole.length > 0) return whole;
  return wish.length < ENOUGH ? [] : places.filter(({ called }) => called.some((one) => one.startsWith(wish)));
};
