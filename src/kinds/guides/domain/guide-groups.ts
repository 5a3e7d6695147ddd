/**
 * What a guide is about, as `group` names it in its front matter: before she says yes to something, when something is wrong, help,
 * rights and afterwards, for those around her, and for people who meet her at their work.
 */
export const GUIDE_GROUPS = ['before', 'wrong', 'after', 'around', 'work'] as const;

/** A group of guides, as `group` names it in a guide's front matter. */
export type GuideGroup = (typeof GUIDE_GROUPS)[number];

/** The four parts of the list of guides, in its order, each with the groups in it: for her now, leaving and after, her people, one's work. */
export const GUIDE_SHELVES = {
  now: ['wrong', 'before'],
  after: ['after'],
  people: ['around'],
  work: ['work'],
} as const satisfies Record<string, readonly GuideGroup[]>;

/** A part of the list of guides. */
export type GuideShelf = keyof typeof GUIDE_SHELVES;

/** The parts of the list by name, in its order. */
export const SHELF_NAMES = ['now', 'after', 'people', 'work'] as const satisfies readonly GuideShelf[];

/** What names a part of the list in an address: its number, from 1, since an address must not tell what was read. */
export const shelfFragment = (shelf: GuideShelf): string => String(SHELF_NAMES.indexOf(shelf) + 1);

/** Whether a group of guides is for the person herself. */
export const isForHer = (group: GuideGroup): boolean => [...GUIDE_SHELVES.now, ...GUIDE_SHELVES.after].some((one) => one === group);
