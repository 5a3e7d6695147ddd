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
    '/[locale]/[getHelp]/[file].html': 'src/kinds/hotlines/pages/one-file.html.ts',
    '/[locale]/[getHelp]/[country]/[file].html': 'src/kinds/hotlines/pages/one-file-country.html.ts',
    '/[locale]/[getHelp]/[country]': 'src/kinds/hotlines/pages/country.astro',
    '/[locale]/[getHelp]/[country]/[line]': 'src/kinds/hotlines/pages/line.astro',
    '/[locale]/[getHelp]/[take]': 'src/kinds/hotlines/pages/take-all.astro',
    '/[locale]/[getHelp]/[country]/[take]': 'src/kinds/hotlines/pages/take.astro',
    '/[locale]/[getHelp]/[country]/[take]/[file].vcf': 'src/kinds/hotlines/pages/contact.vcf.ts',
    '/[locale]/[...print]': 'src/kinds/hotlines/pages/print.astro',
    '/[locale]/[...print]/[country]': 'src/kinds/hotlines/pages/print-country.astro',
    '/[locale]/[checkNumber]': 'src/kinds/hotlines/pages/check.astro',
    '/[locale]/[...booklet]': 'src/kinds/hotlines/pages/booklet.astro',
    '/[locale]/[...linesMap]': 'src/kinds/hotlines/pages/map.astro',
    '/check/[locale].json': 'src/kinds/hotlines/pages/check.json.ts',
  },
  sources: () => [],
  form: { fields },
});
