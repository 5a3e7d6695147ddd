import { key, words } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';
import { say } from '#/staff-words/messages.ts';

/** `content/thread-cloth.yaml`: the cloth at the end of “The thread”, a patch for each thing that worked. */
export const clothSchema = z.strictObject({
  patches: z
    .array(
      z.strictObject({
        id: key,
        order: z.number().int().min(1),
        what: words,
        /** Where it worked. */
        worked: words,
        /** The door that there is today. */
        door: words,
        /** Where that leads: `guides/` and the translationKey of a guide, or `hotlines/` and the two letters of a country. */
        link: z.string().regex(/^(?:guides\/[a-z0-9-]+|hotlines\/[a-z]{2})$/, { error: () => say('threadLink') }),
        /** The stops that it is sewn of. */
        stops: z.array(key).min(1),
      }),
    )
    .min(1),
  /** The patch that is missing: what nobody told. */
  unsewn: z.strictObject({ text: words }),
});
