/** The id of a sheet's box in the studio, which a link names: a letter and a number, since an address tells nobody what was printed. @param index of the sheet */
export const sheetBox = (index: number): string => `s${index}`;
