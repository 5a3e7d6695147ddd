/**
 * The answers that are no page but numbers at once, for her who is in danger: now, by whom she lives with, or by not wanting to live. In
 * an index they stand in this order behind the last page.
 */
export const URGENT = ['danger', 'violence', 'despair'] as const;

/** One of them. */
export type Urgent = (typeof URGENT)[number];

/** What answers a phrase that people type and is neither a guide nor a standing page: lists, and numbers at once. */
export const OTHER_ANSWERS = [
  'get-help',
  'stories',
  'try',
  'scale-love',
  'scale-work',
  'offer',
  'replies',
  'loteria',
  'booklet',
  'notices',
  'class',
  'news',
  'check',
  'print',
  ...URGENT,
] as const;

/** Under how many pages one phrase may stand: with more it says nothing of what is meant. */
export const MOST_ANSWERS = 2;
