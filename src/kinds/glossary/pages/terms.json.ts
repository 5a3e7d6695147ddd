import type { APIRoute } from 'astro';
import type { TermsInPlace } from '#/domain/terms-in-place.ts';
import { isLocale, LOCALES } from '#/domain/locale.ts';
import { termsIn } from '#/kinds/glossary/collection.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** What each word of the glossary means, by its place, for a text that shows it where it is read: one file, so that none tells which was asked for. */
export const GET: APIRoute = async ({ params: { locale } }) => {
  if (!isLocale(locale)) throw new Error(`No such language: ${String(locale)}`);
  const terms: TermsInPlace = Object.fromEntries((await termsIn(locale)).map(({ place, term, means }) => [place, [term, means]]));
  return new Response(JSON.stringify(terms));
};
