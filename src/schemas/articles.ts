import { z } from './zod-words.ts';
import { day, drawing, emblem, fragment, highestFragment, key, text } from './fields.ts';
import { GUIDE_GROUPS } from '#/domain/guide-groups.ts';
import { PROFESSIONS } from '#/domain/readings.ts';
import { say } from '#/staff-words/messages.ts';
import { revision } from './revision.ts';

/** What every text has, whatever its kind. */
export const shared = {
  title: z.string().trim().min(3).max(90),
  /** One or two sentences, shown in lists and previews. */
  description: z.string().trim().min(40).max(180),
  /** Pairs the two languages. */
  translationKey: key,
  /** In a translation: the revision of the original that it was made from. The one of a pair without it is the original. */
  translatedFrom: revision.optional(),
  /** Why this text may be harder to read than its kind allows (tests of readability). */
  readingException: z.string().trim().min(20).optional(),
  /** One of the site's own drawings, by its name in docs/drawings.md. */
  drawing: drawing.optional(),
  /** True while it is being written: it is checked, and not published. */
  draft: z.boolean().default(false),
};

/** What every text has but a walked story. */
const base = {
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

/** How a picture field is read: Astro's own `image()` in the build, plain text in the checks. */
export type PictureField<Picture extends z.ZodType> = () => Picture;

/** A picture with its description. */
const cover = <Picture extends z.ZodType>(picture: PictureField<Picture>) =>
  z.strictObject({ src: picture(), alt: z.string().trim().min(5) }).optional();

/** A news post, `content/posts/<language>/<slug>.md`. */
export const postSchema = <Picture extends z.ZodType>(picture: PictureField<Picture>) =>
  z.strictObject({ ...base, date: day, updated: day.optional(), author: text, cover: cover(picture) });

/** The fields of a guide, each by itself. */
export const guideFields = <Picture extends z.ZodType>(picture: PictureField<Picture>) =>
  z.strictObject({
    ...base,
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
    cover: cover(picture),
  });

/** A guide, `content/guides/<language>/<slug>.md`. */
export const guideSchema = <Picture extends z.ZodType>(picture: PictureField<Picture>) =>
  guideFields(picture).refine((guide) => guide.reviewBy > guide.date, { path: ['reviewBy'], error: () => say('updatedOrder') });

/** A page of its own, `content/pages/<language>/<slug>.md`: its `translationKey` names its place in the table of addresses. */
export const pageSchema = () => z.strictObject({ ...base, date: day });

/** A part of a series or a single story, `content/stories/<language>/<slug>.mdx`. */
export const storySchema = () =>
  z.strictObject({
    ...base,
    series: key,
    part: z.number().int().min(1),
    /** The day on which this part was withdrawn; in one language is enough. */
    withdrawnOn: day.optional(),
    /** True where the title is ours, not the published one. */
    titleIsOurs: z.boolean().default(false),
    /** When this part was first published, in words, as exactly as is known. */
    publishedWhen: text.optional(),
    /** The text read by a person, where there is a recording: played only when she asks, its length and size said before. */
    recording: z
      .strictObject({
        /** A file in `public/audio/`. */
        file: z.string().regex(/^[a-z0-9-]+\.(?:mp3|m4a|ogg)$/, { error: () => say('audioName') }),
        seconds: z.number().int().min(1),
        /** Who reads: "read by an actor", "read by Carmen". */
        by: text,
      })
      .optional(),
    /** How we know it, in three sentences: shown in a quiet box at the end. */
    known: text.optional(),
    /** What we notice, in our own voice: three lines. */
    notice: z.array(text).length(3).optional(),
    /** What hard passages there are. Each names a `<Passage id="…">` in the text. */
    notes: z
      .array(
        z.strictObject({
          id: fragment,
          /** What it speaks of: "suicide attempts, without detail". */
          about: text,
          /** How much of the text: "one paragraph". */
          length: text,
          /** Two or three safe sentences that stand in for the passage. */
          short: z.string().trim().min(40),
        }),
      )
      .default([]),
  });
