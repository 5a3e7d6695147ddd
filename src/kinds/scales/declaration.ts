import { declare } from '../declaration.ts';
import { scaleSchema } from './schema.ts';
import { fields } from './fields.ts';

/** A scale of signs that deepen. */
export default declare({
  at: { folder: 'content/scales' },
  schema: scaleSchema,
  collection: true,
  words: 'printed',
  pages: { '/[locale]/[...scale]': 'src/kinds/scales/pages/scale.astro' },
  sources: ({ zones }) =>
    zones.flatMap(({ signs }, zone) =>
      signs.flatMap((sign, at) => sign.sources.map((id) => ({ id, path: ['zones', zone, 'signs', at, 'sources'] }))),
    ),
  form: { fields },
});
