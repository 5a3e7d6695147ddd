import type { FinderPlace } from '#/browser/finder/finder-data.ts';
import type { CountryLines } from '#/collections/hotlines.ts';
import { leadLine } from '#/domain/line-order.ts';

/** A country as the finder knows it. Its row in a list names it by `data-place`. */
export const finderPlace = ({ country, shown }: CountryLines): FinderPlace => ({
  code: country.code,
  name: country.name,
  hours: leadLine(shown)?.hours ?? 'unknown',
  languages: [...new Set(shown.help.flatMap(({ languages }) => (languages === 'unknown' ? [] : languages.known)))],
  notPolice: shown.help.some(({ authority }) => authority === 'none'),
  whatsapp: shown.help.some(({ whatsapp }) => whatsapp.length > 0),
  text: shown.help.some(({ sms }) => sms.length > 0),
});
