import { declare } from '../declaration.ts';
import { fields } from './fields.ts';
import { lessonSchema } from './schema.ts';

/** A lesson of forty minutes for a class. */
export default declare({
  at: { folder: 'content/lessons' },
  schema: lessonSchema,
  collection: true,
  words: 'printed',
  pages: {
    '/[locale]/[...class]': 'src/kinds/lessons/pages/list.astro',
    '/[locale]/[...lesson]': 'src/kinds/lessons/pages/lesson.astro',
    '/[locale]/[...letter]': 'src/kinds/lessons/pages/letter.astro',
  },
  sources: ({ sources }) => sources.map((id, index) => ({ id, path: ['sources', index] })),
  form: { fields },
});
