import { CARD_NAMES } from '#/drawings/card-names.ts';
import { key, text } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';
import { say } from '#/staff-words/messages.ts';
import { CARDS, GROUPS } from './domain/cards.ts';

/** How many letters each piece may have in one language: what a card of 6 by 9 centimetres, a board and two sheets have room for. */
const [NAME, VERSE, ASK, FACT, LINE, SAY] = [20, 115, 120, 180, 160, 320];

const upTo = (most: number) => z.strictObject({ en: text.max(most), es: text.max(most) });

/** The name of a card's drawing (drawings/card-names.ts). */
const cardDrawing = z.enum(CARD_NAMES, {
  error: ({ input }) => (typeof input === 'string' ? say('loteriaDrawing', { name: input, names: CARD_NAMES.join(', ') }) : undefined),
});

const lines = z.array(upTo(LINE)).min(1);

/** `content/loteria.yaml`: the cards of the game, and what whoever calls it has to know. */
export const loteriaSchema = z.strictObject({
  /** From this number the boards are dealt: another one, other boards. */
  seed: z.number().int(),
  /** The guide for whoever leads a group, by its translationKey. */
  guide: key,
  /** The guide for a girl under 18 who tells something. */
  under: key,
  cards: z
    .array(
      z.strictObject({
        id: key,
        group: z.enum(GROUPS),
        drawing: cardDrawing,
        /** As a lotería has it: “El gallo”. */
        name: upTo(NAME),
        /** What is sung when it is drawn. */
        verse: upTo(VERSE),
        /** What opens talk: of stories and of “somebody”. */
        ask: upTo(ASK),
        /** What the law says, of a right. */
        fact: upTo(FACT).optional(),
        sources: z.array(key).default([]),
      }),
    )
    .refine(({ length }) => length === CARDS, {
      error: ({ input }) => say('loteriaCards', { found: Array.isArray(input) ? input.length : 0, wanted: CARDS }),
    }),
  /** The caller’s sheet. */
  caller: z.strictObject({ before: lines, say: upTo(SAY), play: lines, talk: lines, told: lines }),
});
