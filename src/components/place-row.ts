import type { ShownCountry } from '#/domain/hotlines.ts';
import { leadLine, type ShownLines } from '#/domain/line-order.ts';
import type { Locale } from '#/domain/locale.ts';

/** What a row of the list of places says of itself, as `data-*`, for the finder to read. */
export const placeRow = (country: ShownCountry, shown: ShownLines, locale: Locale): Record<`data-${string}`, string> => {
  const lead = leadLine(shown);
  const offers = [
    ...(shown.help.some(({ authority }) => authority === 'none') ? ['not-police'] : []),
    ...(shown.help.some(({ whatsapp }) => whatsapp.length > 0) ? ['whatsapp'] : []),
    ...(shown.help.some(({ sms }) => sms.length > 0) ? ['text'] : []),
  ];
  const languages = new Set(shown.help.flatMap((line) => (line.languages === 'unknown' ? [] : line.languages.known)));
  const hours = lead?.hours ?? 'unknown';
  return {
    'data-place': country.name[locale],
    'data-offers': offers.join(' '),
    'data-languages': [...languages].join(' '),
    'data-hours': typeof hours === 'string' ? hours : JSON.stringify(hours),
  };
};
