import { CALLOUTS, GUIDE_BOXES } from '#/schemas/prose.ts';
import { declareText } from '../declaration.ts';
import { LOOSE, LOOSE_COVER, LOOSE_DATE } from '../loose.ts';
import { listedSources } from '../texts.ts';
import { body, fields } from './fields.ts';
import { guideFields, guideSchema } from './schema.ts';

/** A guide. */
export default declareText({
  at: { texts: 'content/guides', endings: ['.md', '.mdx'] },
  schema: guideSchema,
  loose: guideFields
    .extend({ ...LOOSE, ...LOOSE_DATE, ...LOOSE_COVER })
    .strip()
    .partial(),
  collection: true,
  words: 'printed',
  pages: {
    '/[locale]/[guides]': 'src/kinds/guides/pages/list.astro',
    '/[locale]/[guides]/[slug]': 'src/kinds/guides/pages/guide.astro',
  },
  sources: listedSources,
  same: ['date', 'order', 'group', 'reviewBy', 'waitsFor', 'tries', 'ledFrom'],
  list: 'guides',
  waits: true,
  // `specifics` is left out after the day of its review, which no other kind has.
  boxes: [...CALLOUTS, ...GUIDE_BOXES],
  figures: false,
  numbered: true,
  quotes: 'theirs',
  quiet: 'standing',
  answers: true,
  promises: false,
  form: { fields, body },
});
