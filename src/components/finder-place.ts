import type { FinderPlace } from '#/browser/finder/finder-data.ts';
import type { CountryLines } from '#/kinds/hotlines/collection/hotlines.ts';
import { leadLine } from '#/domain/line-order.ts';

/** A country as the finder knows it. They stand in the order of their rows, which name them by `data-place`. */
export const finderPlace = ({ country, shown }: CountryLines): FinderPlace => {
  const lead = leadLine(shown);
  const { help } = shown;
  // Where none helps, whoever leads in the list speaks for it.
  const lines = help.length > 0 ? help : lead ? [lead] : [];
  const offers = {
    number: lines.some(({ phones, whatsapp, sms }) => phones.length + whatsapp.length + sms.length > 0),
    notPolice: help.some(({ authority }) => authority === 'none'),
    whatsapp: help.some(({ whatsapp }) => whatsapp.length > 0),
    text: help.some(({ sms }) => sms.length > 0),
  };
  const languages = lines.flatMap((line) => (line.languages === 'unknown' ? [] : line.languages.known));
  const others = lines.some((line) => line.languages === 'unknown' || line.languages.interpreters || line.languages.others);
  return {
    code: country.code,
    hours: lead?.hours ?? 'unknown',
    offers: [...Object.entries(offers).flatMap(([name, is]) => (is ? [name] : [])), ...new Set(languages)],
    ...(others ? { others } : {}),
  };
};
