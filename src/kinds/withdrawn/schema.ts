import { z } from '#/schemas/zod-words.ts';
import { LOCALES } from '#/domain/locale.ts';
import { day, key } from '#/schemas/fields.ts';

/**
 * What is kept of a story that was taken out for good, `content/withdrawn/<anything>.yaml`: where it stood and since when it
 * does not. Written by `npm run stories:withdraw`. It has no field for a name, a contact or a reason.
 */
export const withdrawnSchema = z.strictObject({
  /** The last part of the series' address. */
  slug: key,
  withdrawnOn: day,
  /** Where one part of a series was withdrawn: its place, and the last part of its address in each language, with those of before. */
  part: z
    .strictObject({
      number: z.number().int().min(1),
      addresses: z.partialRecord(z.enum(LOCALES), key),
      formerly: z.partialRecord(z.enum(LOCALES), z.array(key).min(1)).optional(),
    })
    .optional(),
});
