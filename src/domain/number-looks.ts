/** With more letters than so many a number is shown smaller, and with yet more smaller still: a phone of 360 px has no room for it. */
const [LONG, WIDE] = [11, 14];

/** The classes of a number as it is shown, by its length; empty for one that has room. */
export const numberLooks = ({ length }: string): string => [...(length > LONG ? ['long'] : []), ...(length > WIDE ? ['wide'] : [])].join(' ');
