/** Whom a lesson is for, by age. */
export const AGES = ['12-14', '15-17', 'adults'] as const;

/** One of them. */
export type Age = (typeof AGES)[number];

/** Whether those who take a lesson are under 18. */
export const isUnder18 = (age: Age): boolean => age !== 'adults';

/** How many minutes all steps of a lesson take together. */
export const LESSON_MINUTES = 40;

/** How many letters a letter for those at home may have in one language: what one sheet of Letter paper has room for beside the numbers. */
export const LETTER_LETTERS = 2300;

/** The last step of the address of a letter for those at home. */
export const LETTER = { en: 'letter', es: 'carta' } as const;

/** How `uses` names the page of the thread. */
export const THREAD = 'thread';

/**
 * What a question says that is asked of those in the room, and not of “somebody” in a story, by language: who has, who knows one, hands
 * up. What it says of her own life `ASKS_HER` finds.
 */
export const ASKS_THE_ROOM: Readonly<Record<'en' | 'es', RegExp>> = {
  en: /\b(?:who (?:here )?(?:has|have|knows)|do you know (?:anyone|anybody|someone|somebody)|did (?:anyone|anybody|any of you)|raise (?:your|a) hands?|hands up)\b/iu,
  es: /(?<!\p{L})(?:a quién (?:de|le)|quién (?:ha|conoce|sabe de)|conoce[ns]? a alguien|levant\p{L}+ la mano|a alguien de aquí)(?!\p{L})/iu,
};

/** A step with the minutes at which it begins and ends. */
export interface Timed {
  from: number;
  to: number;
}

/**
 * When each step of a lesson begins and ends, in minutes from its beginning.
 * @example timesOf([5, 10]) // [{ from: 0, to: 5 }, { from: 5, to: 15 }]
 */
export const timesOf = (minutes: readonly number[]): Timed[] =>
  minutes.map((length, index) => {
    const from = minutes.slice(0, index).reduce((sum, one) => sum + one, 0);
    return { from, to: from + length };
  });
