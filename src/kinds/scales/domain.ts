/** How the name of a scale's page begins in the table of addresses; behind it stands the name of its file. */
export const SCALE_PAGE = 'scale-';

/** Where a sign leads that leads to no guide: the page of numbers. */
export const TO_NUMBERS = 'get-help';
