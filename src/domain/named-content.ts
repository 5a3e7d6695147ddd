/** The two countries that stand first everywhere, home included: each needs a line of help with a number to tap. */
export const FIRST_COUNTRIES: readonly string[] = ['us', 'mx'];

/** The one line that has answered people in other countries: general, by WhatsApp, and known from 2020 sources only. */
export const GENERAL_LINE = 'mx-consejo-ciudadano-general';
