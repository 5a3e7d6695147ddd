import type { APIRoute } from 'astro';
import { countriesIn } from '#/kinds/hotlines/collection/hotlines.ts';
import { HELP_LOCALES } from '#/domain/locale.ts';
import { carriedOf, dialledNumber } from '#/kinds/hotlines/domain/carried.ts';
import { contactCard } from '#/kinds/hotlines/domain/contact.ts';
import { contactNames } from '#/kinds/hotlines/parts/contact-names.ts';
import { segmentOf, takeSegment } from '#/routing/routes.ts';

/* For whoever has no scripts: the first number of a country as an entry for an address book, under each of three bland names. */
export const getStaticPaths = async () => {
  const paths: { params: Record<string, string>; props: { card: string } }[] = [];
  for (const locale of HELP_LOCALES) {
    for (const { country, shown } of await countriesIn(locale)) {
      const [first] = carriedOf(shown);
      const number = first && dialledNumber(first.line);
      if (number === undefined) continue;
      const at = { locale, getHelp: segmentOf('getHelp', locale), country: country.code, take: takeSegment(locale) };
      for (const [index, name] of contactNames(locale).entries())
        paths.push({ params: { ...at, file: String(index + 1) }, props: { card: contactCard(name, [number]) } });
    }
  }
  return paths;
};

export const GET: APIRoute<{ card: string }> = ({ props }) => new Response(props.card);
