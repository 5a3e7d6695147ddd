import type { CountryLines } from '#/kinds/hotlines/collection/hotlines.ts';
import type { LineOnPage } from '#/domain/hotlines.ts';
import { hasCardPages, leadLine } from '#/domain/line-order.ts';
import type { Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';

/** Where the card of one of a country's lines stands: on the country's page, and where there are many lines, on a page of its own for each but the first. */
export const cardAddress = ({ country, shown, cardNumber }: CountryLines, line: LineOnPage, locale: Locale): string =>
  hasCardPages(shown) && line !== leadLine(shown)
    ? href('getHelp', locale, country.code, String(cardNumber(line)))
    : href('getHelp', locale, country.code);
