import { declare } from '../declaration.ts';
import { numberChangesSchema } from './schema.ts';

/** What changed among the numbers, and when: the page “Changes to the numbers” and its feed are made of it. */
export default declare({
  at: { file: 'content/number-changes.yaml' },
  schema: numberChangesSchema,
  collection: true,
  words: 'printed',
  pages: { '/[locale]/[lineChanges]/feed.xml': 'src/kinds/number-changes/pages/feed.xml.ts' },
  sources: () => [],
  form: { none: 'The computer writes it whenever a number is confirmed, kept back or taken out.' },
});
