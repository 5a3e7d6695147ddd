/** What answers a phrase that people type and is neither a guide nor a standing page: lists, and the numbers for her who is in danger. */
export const OTHER_ANSWERS = ['get-help', 'stories', 'try', 'scale-love', 'scale-work', 'offer', 'replies', 'news', 'danger'] as const;

/** The answer that is no page: the emergency and crisis lines, at once. */
export const DANGER: (typeof OTHER_ANSWERS)[number] = 'danger';

/** Under how many pages one phrase may stand: with more it says nothing of what is meant. */
export const MOST_ANSWERS = 2;
