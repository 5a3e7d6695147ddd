import { declare } from '../declaration.ts';
import { fields } from './fields.ts';
import { loteriaSchema } from './schema.ts';

/** The lotería of signs: a game to print, for whoever leads a group. */
export default declare({
  at: { file: 'content/loteria.yaml' },
  schema: loteriaSchema,
  collection: true,
  words: 'printed',
  pages: { '/[locale]/[...loteria]': 'src/kinds/loteria/pages/loteria.astro' },
  sources: ({ cards }) => cards.flatMap(({ sources }, index) => sources.map((id) => ({ id, path: ['cards', index, 'sources'] }))),
  form: { fields },
});
