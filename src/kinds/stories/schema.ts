import { article, picturesWith } from '#/schemas/articles.ts';
import { day, fragment, key, room, text } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';
import { say } from '#/staff-words/messages.ts';

/** A part of a series or a single story, `content/stories/<language>/<slug>.mdx`. */
export const storySchema = () =>
  z.strictObject({
    ...article,
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
    /**
     * One drawing in two to four lights, which stands beside the text and takes each with the heading or paragraph that begins with its words:
     * the first is there from the beginning. `drawing` stays what stands for the part elsewhere.
     */
    lights: z
      .array(z.strictObject({ drawing: room, from: text.optional() }))
      .min(2)
      .max(4)
      .optional(),
    pictures: picturesWith(z.string().min(1)),
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
