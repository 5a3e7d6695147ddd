import { declare } from '../declaration.ts';
import { withdrawnSchema } from './schema.ts';

/** What is kept of a story that was taken out for good: its address. */
export default declare({
  at: { folder: 'content/withdrawn' },
  schema: withdrawnSchema,
  collection: false,
  words: 'lists',
  pages: { '/[locale]/[removed]': 'src/kinds/withdrawn/pages/removed.astro' },
  sources: () => [],
  form: { none: 'npm run stories:withdraw writes it, and nobody else.' },
});
