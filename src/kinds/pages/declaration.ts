import { declareText } from '../declaration.ts';
import { LOOSE, LOOSE_DATE } from '../loose.ts';
import { listedSources } from '../texts.ts';
import { body, fields } from './fields.ts';
import { pageSchema } from './schema.ts';

const schema = pageSchema();

/** A page of its own. */
export default declareText({
  at: { texts: 'content/pages', endings: ['.md', '.mdx'] },
  schema,
  loose: schema
    .extend({ ...LOOSE, ...LOOSE_DATE })
    .strip()
    .partial(),
  collection: true,
  words: 'printed',
  pages: { '/[locale]/[...page]': 'src/kinds/pages/pages/page.astro', '/[locale]/[...privacy]': 'src/kinds/pages/pages/privacy.astro' },
  sources: listedSources,
  same: ['date', 'promises'],
  list: undefined,
  waits: false,
  boxes: ['note', 'warning'],
  figures: true,
  numbered: true,
  quotes: 'theirs',
  quiet: 'fixed',
  answers: true,
  promises: true,
  form: { fields, body },
});
