import { declare } from '../declaration.ts';
import { scaleSchema } from '#/schemas/scale.ts';

/** A scale of signs that deepen. */
export default declare({
  at: { folder: 'content/scales' },
  schema: scaleSchema,
  words: 'printed',
  sources: ({ zones }) =>
    zones.flatMap(({ signs }, zone) =>
      signs.flatMap((sign, at) => sign.sources.map((id) => ({ id, path: ['zones', zone, 'signs', at, 'sources'] }))),
    ),
});
