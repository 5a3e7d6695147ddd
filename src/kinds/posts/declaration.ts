import { declareText } from '../declaration.ts';
import { LOOSE, LOOSE_COVER, LOOSE_DATE, LOOSE_WITHDRAWN } from '../loose.ts';
import { listedSources } from '../texts.ts';
import { body, fields } from './fields.ts';
import { postSchema } from './schema.ts';

/** A news post. */
export default declareText({
  at: { texts: 'content/posts', endings: ['.md', '.mdx'] },
  schema: postSchema,
  loose: postSchema
    .extend({ ...LOOSE, ...LOOSE_DATE, ...LOOSE_WITHDRAWN, ...LOOSE_COVER })
    .strip()
    .partial(),
  collection: true,
  words: 'printed',
  pages: {
    '/[locale]/[news]': 'src/kinds/posts/pages/list.astro',
    '/[locale]/[news]/[slug]': 'src/kinds/posts/pages/post.astro',
    '/[locale]/[news]/[year]/[...page]': 'src/kinds/posts/pages/year.astro',
    '/[locale]/[news]/[tags]/[tag]/[...page]': 'src/kinds/posts/pages/tag.astro',
    '/[locale]/[news]/feed.xml': 'src/kinds/posts/pages/feed.xml.ts',
    '/[locale]/[news]/atom.xml': 'src/kinds/posts/pages/atom.xml.ts',
  },
  sources: listedSources,
  same: ['date', 'tags'],
  list: 'news',
  waits: true,
  boxes: ['note', 'warning'],
  figures: true,
  numbered: true,
  quotes: 'theirs',
  quiet: 'of its day',
  answers: false,
  promises: false,
  form: { fields, body },
});
