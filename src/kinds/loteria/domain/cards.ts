/** How many cards the game has, as every lotería. */
export const CARDS = 54;

/** What a card is about, in the order of the cards: a sign, a right, what helps, who helps. */
export const GROUPS = ['sign', 'right', 'helps', 'who'] as const;

/** One of them. */
export type Group = (typeof GROUPS)[number];

/** The groups whose cards state something that somebody else has said: each names its source. */
export const SOURCED: ReadonlySet<Group> = new Set<Group>(['sign', 'right']);

/**
 * What a question says that is asked of a girl in the room, and not of “somebody”, by language: who it happened to, her own boyfriend, what
 * was done to her. Nobody has to tell anything of her own in a game.
 */
export const ASKS_HER: Readonly<Record<'en' | 'es', RegExp>> = {
  en: /\b(?:happened to (?:you|any of you)|have you ever|has (?:anyone|anybody|any of you)|your (?:boyfriend|own|father|uncle|mother|family)|who of you|which of you)\b/iu,
  es: /(?<!\p{L})(?:(?:te|les|a alguna|a quién le) (?:ha|han|pas[óo])|tu (?:novio|papá|tío|mamá|familia|caso)|alguna vez|quién de ustedes|cuál de ustedes|a ti)(?!\p{L})/iu,
};
