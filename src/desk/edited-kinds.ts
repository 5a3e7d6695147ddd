import type { AnyFields } from '#/kinds/form.ts';
import { KINDS, type KindName } from '#/kinds/index.ts';
import { z } from '#/schemas/zod-words.ts';
import { words } from '#/schemas/fields.ts';

/** The kinds that are edited at the desk. Numbers have a form of their own; phrases, promises, words and facts are not for a form. */
export const EDITED_KINDS = [
  'posts',
  'guides',
  'pages',
  'stories',
  'walks',
  'series',
  'replies',
  'scales',
  'offer',
  'notices',
  'glossary',
  'years',
  'myths',
  'lessons',
  'figures',
  'numbersNotUsed',
  'tags',
  'sources',
] as const satisfies readonly KindName[];

/** One of them. */
export type EditedKind = (typeof EDITED_KINDS)[number];

/** Whether a kind is edited at the desk. */
export const isEdited = (kind: KindName): kind is EditedKind => (EDITED_KINDS as readonly KindName[]).includes(kind);

/** Whether one of a kind may be begun at the desk: pages and scales are those that there are, and there is one offer to look at. */
export const isBegun = (kind: EditedKind): boolean => kind !== 'pages' && kind !== 'scales' && kind !== 'offer';

/** Of kinds whose entry has no title, the field that it is known by. */
export const KNOWN_BY: Partial<Record<EditedKind, string>> = {
  series: 'name',
  notices: 'place',
  glossary: 'term',
  years: 'what',
  myths: 'said',
  figures: 'short',
  numbersNotUsed: 'number',
  tags: 'name',
};

/** What the form of a source says beside its title, where we know of no title and say in our words what it is (src/desk/entry-files.ts). */
const ours = {
  en: ['What it is, in our words', 'Only where the page has no title: “Report on …”, in both languages.'],
  es: ['Qué es, con nuestras palabras', 'Solo si la página no tiene título: “Nota sobre …”, en los dos idiomas.'],
} as const;

const declaredOf = (kind: EditedKind): { schema: z.ZodType; fields: AnyFields } => {
  const { schema, form } = KINDS[kind];
  if (!('fields' in form)) throw new Error(`${kind} is edited at the desk, and has no form.`);
  return { schema, fields: form.fields };
};

/** A figure as the editor has it: a cell is always the same fields (src/desk/figure-cells.ts). */
const FIGURE_IN_EDITOR = KINDS.figures.schema.extend({
  rows: z.array(
    KINDS.figures.schema.shape.rows.element.extend({
      values: z.array(
        z.strictObject({
          value: z.number().optional(),
          gap: words.optional(),
          doubtful: z.boolean().optional(),
          starred: z.boolean().optional(),
          more: z.boolean().optional(),
        }),
      ),
    }),
  ),
});

/**
 * The schema of a kind and what its form says, as the editor has them: what is of several forms, a source's title or a figure's cell, is fields of
 * its own there.
 */
export const editable = (kind: EditedKind): { schema: z.ZodType; fields: AnyFields } => {
  const declared = declaredOf(kind);
  if (kind === 'figures') return { ...declared, schema: FIGURE_IN_EDITOR };
  if (kind !== 'sources') return declared;
  const { title, ...others } = declared.fields;
  if (title === undefined) throw new Error('The form of a source asks for its title.');
  const { en, es } = title;
  return { schema: KINDS.sources.schema.extend({ title: z.string(), ours: words }), fields: { title: { en, es }, ours, ...others } };
};
