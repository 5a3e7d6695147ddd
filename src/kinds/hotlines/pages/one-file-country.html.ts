import type { APIRoute } from 'astro';
import { HELP_LOCALES, type HelpLocale } from '#/domain/locale.ts';
import { countriesIn } from '#/kinds/hotlines/collection/hotlines.ts';
import { oneFile } from '#/kinds/hotlines/layout/one-file.ts';
import { oneFileName } from '#/routing/one-file.ts';
import { segmentOf } from '#/routing/routes.ts';

export const getStaticPaths = async () => {
  const paths: { params: Record<string, string>; props: { locale: HelpLocale; code: string } }[] = [];
  for (const locale of HELP_LOCALES) {
    for (const { country } of await countriesIn(locale)) {
      paths.push({
        params: { locale, getHelp: segmentOf('getHelp', locale), country: country.code, file: oneFileName(locale).replace('.html', '') },
        props: { locale, code: country.code },
      });
    }
  }
  return paths;
};

/** The numbers of one country in a file. */
export const GET: APIRoute<{ locale: HelpLocale; code: string }> = async ({ props: { locale, code } }) =>
  new Response(await oneFile(locale, code), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
