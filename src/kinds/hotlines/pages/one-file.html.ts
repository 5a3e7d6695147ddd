import type { APIRoute } from 'astro';
import { HELP_LOCALES, type HelpLocale } from '#/domain/locale.ts';
import { oneFile } from '#/kinds/hotlines/layout/one-file.ts';
import { oneFileName } from '#/routing/one-file.ts';
import { segmentOf } from '#/routing/routes.ts';

export const getStaticPaths = () =>
  HELP_LOCALES.map((locale) => ({
    params: { locale, getHelp: segmentOf('getHelp', locale), file: oneFileName(locale).replace('.html', '') },
    props: { locale },
  }));

/** The numbers of all countries in one file. */
export const GET: APIRoute<{ locale: HelpLocale }> = async ({ props: { locale } }) =>
  new Response(await oneFile(locale), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
