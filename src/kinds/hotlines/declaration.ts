import { declare } from '../declaration.ts';
import { fields } from './fields/country.ts';
import { countryFields } from './schema/country-fields.ts';
import { countrySchema } from './schema/hotlines.ts';

/** A country and its lines. The sources of a line stand in its own file. */
export default declare({
  at: { folder: 'content/hotlines' },
  schema: countrySchema,
  written: countryFields,
  collection: true,
  words: 'printed',
  pages: {
    '/[locale]/[getHelp]': 'src/kinds/hotlines/pages/list.astro',
    '/[locale]/[getHelp]/[country]': 'src/kinds/hotlines/pages/country.astro',
    '/[locale]/[getHelp]/[country]/[line]': 'src/kinds/hotlines/pages/line.astro',
    '/[locale]/[checkNumber]': 'src/kinds/hotlines/pages/check.astro',
    '/check/[locale].json': 'src/kinds/hotlines/pages/check.json.ts',
  },
  sources: () => [],
  form: { fields },
});
