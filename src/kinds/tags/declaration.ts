import { declare } from '../declaration.ts';
import { fields } from './fields.ts';
import { tagSchema } from './schema.ts';

/** What a news post is about, by its name in both languages: the only list of tags. */
export default declare({
  at: { entries: 'content/tags.yaml' },
  schema: tagSchema,
  collection: true,
  words: 'printed',
  sources: () => [],
  form: { fields },
});
