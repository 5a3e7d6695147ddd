import { declare } from '../declaration.ts';
import { fields } from './fields.ts';
import { noticeSchema } from './schema.ts';

/** A place where the law asks some to hang an official notice. */
export default declare({
  at: { entries: 'content/notices.yaml' },
  schema: noticeSchema,
  collection: true,
  words: 'printed',
  pages: { '/[locale]/[...notices]': 'src/kinds/notices/pages/notices.astro' },
  sources: ({ sources }) => sources.map((id, index) => ({ id, path: ['sources', index] })),
  form: { fields },
});
