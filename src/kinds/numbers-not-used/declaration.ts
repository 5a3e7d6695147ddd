import { declare } from '../declaration.ts';
import { fields } from './fields.ts';
import { numberNotUsedSchema } from './schema.ts';

/** A number that is often said and that the site does not use, with why, and who traced it. */
export default declare({
  at: { entries: 'content/numbers-not-used.yaml' },
  schema: numberNotUsedSchema,
  collection: true,
  words: 'printed',
  sources: ({ sources }) => sources.map((id, index) => ({ id, path: ['sources', index] })),
  form: { fields },
});
