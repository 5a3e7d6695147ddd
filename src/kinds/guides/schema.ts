import { GUIDE_GROUPS } from '#/kinds/guides/domain/guide-groups.ts';
import { PROFESSIONS } from '#/domain/readings.ts';
import { article, cover } from '#/schemas/articles.ts';
import { day, emblem, text } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';
import { say } from '#/staff-words/messages.ts';

/** The fields of a guide, each by itself. */
export const guideFields = z.strictObject({
  ...article,
  /** An emblem: it stands in the page itself, where nothing is asked for that tells which guide it is. */
  drawing: emblem.optional(),
  /** Where it stands in the list of guides. */
  group: z.enum(GUIDE_GROUPS, { error: (issue) => (issue.input === undefined ? undefined : say('guideGroup')) }),
  order: z.number().int(),
  date: day,
  reviewBy: day,
  /** The guide in three to five lines, read first. */
  summary: z.array(z.string().trim().min(10).max(200)).min(3).max(5),
  /** One line above it, for her who has no time: a question, and where its answer stands. */
  now: z
    .strictObject({
      text: z.string().trim().min(10).max(90),
      /** The number of a heading of this text, `#3`, or the page of numbers. */
      to: z.string().regex(/^(?:#[1-9]\d*|get-help)$/, { error: () => say('nowTo') }),
    })
    .optional(),
  /** Who has not read it yet and should: the page says so, and `npm run texts:waiting` lists it. */
  waitsFor: z.array(z.enum(PROFESSIONS)).default([]),
  /**
   * What can be tried beside it: a walk by its `translationKey`, a conversation by its file's name behind `replies-`, a scale
   * by its behind `scale-`; `offer` and `replies` are those pages.
   */
  tries: z.array(text).default([]),
  /**
   * Where else the site leads to it: `foot`, `class`, `card`; `country-1`, its place on countries' pages; `law-us`, the country whose law it is about;
   * `photos-3`, `hits-11`, `silent-8`, the heading to which a door of home leads.
   */
  ledFrom: z.array(text).default([]),
  cover,
});

/** A guide, `content/guides/<language>/<slug>.md`. */
export const guideSchema = guideFields.refine((guide) => guide.reviewBy > guide.date, { path: ['reviewBy'], error: () => say('updatedOrder') });
