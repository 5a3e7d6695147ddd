import { readContent, textField } from '#/content-files/read.ts';
import { staleIn } from '#/content-files/translations.ts';
import { LANGUAGE_NAMES, LOCALES, otherLocale, type Locale } from '#/domain/locale.ts';
import { TOLD_WHEN_STALE } from '#/domain/translation.ts';
import { href, isRouteName } from '#/i18n/routes.ts';
import type { BuiltPage } from '../../src/integrations/built-pages.ts';
import { string } from './pages.ts';

/** The address of a guide or page. */
const addressOf = (kind: string, locale: Locale, slug: string, key: string): string =>
  kind === 'pages' && isRouteName(key) ? href(key, locale) : href('guides', locale, slug);

/** The pages that should say that the other version is newer, by what the checks read, each with where its link leads. */
export const shouldTellOfNewer = (root: string): Record<string, string> =>
  Object.fromEntries(
    staleIn(readContent(root))
      .filter(({ translation: { kind } }) => TOLD_WHEN_STALE.some((one) => one === kind))
      .map(({ translation, original }) => {
        const [here, there] = [translation, original].map((text) => addressOf(text.kind, text.locale, text.slug, textField(text, 'translationKey')));
        return [here ?? '', there ?? ''];
      }),
  );

/** The built pages that say, in their own language, that the other version is newer, each with where the link behind these words leads. */
export const tellOfNewer = (pages: readonly BuiltPage[]): Record<string, string> =>
  Object.fromEntries(
    pages.flatMap(({ path, html }) =>
      LOCALES.flatMap((locale): [string, string][] => {
        const [, after] = html.split(string(locale, 'common', 'newer'));
        if (after === undefined) return [];
        const other = otherLocale(locale);
        const [, link = ''] =
          new RegExp(`^\\s*<a href="([^"]+)" lang="${other}" hreflang="${other}">\\s*${LANGUAGE_NAMES[other]}\\s*</a>`).exec(after) ?? [];
        return [[path.startsWith(`/${locale}/`) ? path : `${path} in ${locale}`, link]];
      }),
    ),
  );
