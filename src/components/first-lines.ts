import type { CountryLines } from '#/kinds/hotlines/collection/hotlines.ts';
import { callsMade } from '#/domain/calls.ts';
import { telHref } from '#/domain/dialling.ts';
import type { CountryOnPage, LineOnPage } from '#/domain/hotlines.ts';
import { leadLine } from '#/domain/line-order.ts';
import type { Locale } from '#/domain/locale.ts';
import { getFixedT } from '#/i18n/translate.ts';

/** A country with the line that stands first there, its number, and where a tap on it calls. */
export interface FirstLine {
  country: CountryOnPage;
  line: LineOnPage;
  phone: LineOnPage['phones'][number];
  tel: string;
}

/** The first line of each country that stands first. Throws where one has no number to call. */
export const firstLines = (first: readonly CountryLines[]): FirstLine[] =>
  first.map(({ country, shown }) => {
    const line = leadLine(shown);
    const phone = line?.phones[0];
    const tel = phone && telHref(phone);
    if (!line || !phone || !tel) throw new Error(`${country.code} stands first and has no number to call.`);
    return { country, line, phone, tel };
  });

/** How many of them staff have called, in words. */
export const calledInWords = (lines: readonly FirstLine[], locale: Locale): string => {
  const t = getFixedT(locale, 'home');
  const { are, called, count } = callsMade(lines.map(({ line }) => line));
  return { none: t('called.none'), some: t('called.some', { called, total: count }), all: t('called.all') }[are];
};
