import { z } from './zod-words.ts';
import { drawing, highestFragment, key, text, title } from './fields.ts';
import { revision } from './revision.ts';

/** What every text has, whatever its kind. */
export const shared = {
  title: title().min(3),
  /** One or two sentences, shown in lists and previews. */
  description: z.string().trim().min(40).max(180),
  /** Pairs the two languages. */
  translationKey: key,
  /** What its file was called before, where those addresses are to lead to it; the desk writes it. Never a name that must not be found. */
  formerly: z.array(key).min(1).optional(),
  /** In a translation: the revision of the original that it was made from. The one of a pair without it is the original. */
  translatedFrom: revision.optional(),
  /** Why this text may be harder to read than its kind allows (tests of readability). */
  readingException: z.string().trim().min(20).optional(),
  /** One of the site's own drawings, by its name in docs/drawings.md. */
  drawing: drawing.optional(),
  /** True while it is being written: it is checked, and not published. */
  draft: z.boolean().default(false),
};

/** What every text has but a walk. */
export const article = {
  ...shared,
  /** The highest number that a heading or passage of this text ever had, so that none is given twice; `npm run fragments` writes it. */
  lastFragment: highestFragment.optional(),
  /** Why this text exists in one language only. Without it, both must exist. */
  onlyIn: z.string().trim().min(20).optional(),
  /** What this text speaks of that may weigh on a reader, in a few words: "threats, and not wanting to live". */
  speaksOf: text.optional(),
  /** Ids from content/sources.yaml, in the order in which they are listed. */
  sources: z.array(key).default([]),
};

/**
 * A picture with its description.
 * @param picture how it is read: where it stands, as the checks do, or Astro's own `image()`
 */
export const coverWith = <Picture extends z.ZodType>(picture: Picture) => z.strictObject({ src: picture, alt: z.string().trim().min(5) }).optional();

/**
 * The pictures of a part of a story, shown under its words: each with its description, and whether somebody can be recognised in it.
 * @param picture how it is read, as of `coverWith`
 */
export const picturesWith = <Picture extends z.ZodType>(picture: Picture) =>
  z.array(z.strictObject({ src: picture, alt: z.string().trim().min(5), face: z.enum(['nobody', 'hers']) })).default([]);

/** The same as the checks read it. */
export const cover = coverWith(z.string().min(1));
