import type { Country } from '#/domain/hotlines.ts';
import { cardPlaces, idsFor } from '#/domain/line-order.ts';
import { LOCALES } from '#/domain/locale.ts';
import { href } from './routes.ts';

/** Whether a call has moved a line of a country: one at which somebody else answered stands first no more, or is held. */
export const isMoved = ({ lines }: Country): boolean => lines.some(({ doubted, foundWrong }) => doubted !== undefined || foundWrong === true);

/**
 * The addresses of cards that texts lead to and that are no pages of their own since a call found a number wrong, each with its country's
 * page: a text must not keep such a number on the site until somebody has mended it.
 * @param countries every country, as it is after the calls
 * @param texts the texts as they are written
 */
export const movedCards = (countries: readonly Country[], texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    countries.filter(isMoved).flatMap((country) => {
      const apart = new Set(cardPlaces(country, countries).flatMap((card) => (card.apart ? [card.place] : [])));
      const places = idsFor(country, countries).map((_, index) => index + 1);
      return places
        .filter((place) => !apart.has(place))
        .flatMap((place) =>
          LOCALES.map((locale): [string, string] => [href('getHelp', locale, country.code, String(place)), href('getHelp', locale, country.code)]),
        )
        .filter(([from]) => texts.some((text) => text.includes(from)));
    }),
  );
