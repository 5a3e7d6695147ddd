/**
 * The groups in which guides stand in their list, in its order: before she says yes to something, when something is wrong, help,
 * rights and afterwards, for those around her, and for people who meet her at their work.
 */
export const GUIDE_GROUPS = ['before', 'wrong', 'after', 'around', 'work'] as const;

/** A group of guides, as `group` names it in a guide's front matter. */
export type GuideGroup = (typeof GUIDE_GROUPS)[number];

/** Whom the groups of the list are for. */
export const GUIDE_READERS = { self: ['before', 'wrong', 'after'], around: ['around'], work: ['work'] } as const satisfies Record<
  string,
  readonly GuideGroup[]
>;

/** Whether a group of guides is for the person herself. */
export const isForHer = (group: GuideGroup): boolean => GUIDE_READERS.self.some((one) => one === group);
