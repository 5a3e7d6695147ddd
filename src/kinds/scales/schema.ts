import { z } from '#/schemas/zod-words.ts';
import { key, text, titles, words } from '#/schemas/fields.ts';
import { say } from '#/staff-words/messages.ts';

/** How many signs a scale has: the band deepens in as many steps (src/styles/tokens-scale.css). */
export const SIGNS = 12;

/** How many letters a sign, and a sentence below it, may have: on paper all of them stand on one sheet. */
const [SIGN, SENTENCE] = [80, 120];

const upTo = (most: number) => z.strictObject({ en: text.max(most), es: text.max(most) });

/** A scale of signs, `content/scales/<id>.yaml`: zones that deepen, and in them signs that each open a sentence and one next step. */
export const scaleSchema = z
  .strictObject({
    title: titles(),
    description: words,
    lead: words,
    /** What these signs do not prove. */
    careful: words,
    zones: z
      .array(
        z.strictObject({
          name: words,
          signs: z
            .array(
              z.strictObject({
                sign: upTo(SIGN),
                /** What is behind it, in a sentence or two. */
                behind: upTo(SENTENCE),
                /** One next step. */
                step: upTo(SENTENCE),
                /** Where it leads: a guide by its translationKey, or the page of numbers, `get-help`. */
                to: key,
                sources: z.array(key).min(1),
              }),
            )
            .min(1),
        }),
      )
      .min(2),
  })
  .superRefine(({ zones }, ctx) => {
    const signs = zones.flatMap((zone) => zone.signs).length;
    if (signs !== SIGNS) ctx.addIssue({ code: 'custom', path: ['zones'], message: say('scaleSigns', { signs, wanted: SIGNS }) });
  });
