/**
 * The rules by which a booklet has the numbers of the country whose box is chosen, and of no other (`data-of`). In no sheet, since they name every country.
 * Kept, as the layers of a sheet are, from browsers that do not read `:not()` with more in it: they would show no number.
 * @param codes the countries, by their two letters
 */
export const chosenCountry = (codes: readonly string[]): string =>
  `[data-of]:not(#_#_){display:none}${codes.map((code) => `#${code}:checked~.zine [data-of=${code}]:not(#_#_)`).join()}{display:block}`;
