import { fragment } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';

/* What checks take of a field with a mistake, as it stands: of every text, and of those that have the field. */

const asText = z.unknown().transform(String);

/** What pairs two languages. */
export const LOOSE_PAIR = { translationKey: z.string(), translatedFrom: asText };

/** The same, and what every text has but a walk. */
export const LOOSE = {
  ...LOOSE_PAIR,
  onlyIn: z.string(),
  lastFragment: z.unknown().transform((value) => Number(value) || 0),
};

/** Its day. */
export const LOOSE_DATE = { date: z.string() };

/** Its picture. */
export const LOOSE_COVER = { cover: z.object({ src: z.string() }) };

/** The day on which it was taken down. */
export const LOOSE_WITHDRAWN = { withdrawnOn: asText };

/** What makes it a part of a story. */
export const LOOSE_STORY = {
  series: z.string(),
  part: z.number(),
  pictures: z.array(z.object({ src: z.string(), face: asText })),
  ...LOOSE_WITHDRAWN,
  notes: z.array(z.union([z.object({ id: fragment.or(asText) }), asText.transform((id) => ({ id }))])),
};
