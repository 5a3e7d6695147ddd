import { readContent } from '#/content-files/read/read-content.ts';
import { staleIn } from '#/content-files/translations/translations.ts';
import { LANGUAGE_NAMES, LOCALES, otherLocale, type Locale } from '#/domain/locale.ts';
import { quietCode } from '#/domain/quiet-code.ts';
import type { ToldWhenStale } from '#/domain/translation.ts';
import { href, isRouteName, quietHref } from '#/routing/routes.ts';
import type { BuiltPage } from '../../src/integrations/built-pages.ts';
import { string } from './pages.ts';
import { keyOf } from '#/content-files/read/text-file.ts';

const TOLD: readonly ToldWhenStale[] = ['guides', 'pages'];

/** The addresses of a guide or page: its own and its quiet one. */
const addressesOf = ({ kind, locale, slug, key }: { kind: string; locale: Locale; slug: string; key: string }): [own: string, quiet: string] =>
  kind === 'pages' && isRouteName(key)
    ? [href(key, locale), quietHref(locale, quietCode('pages', key))]
    : [href('guides', locale, slug), quietHref(locale, quietCode('guides', key))];

/** The pages that should say that the other version is newer, by what the checks read, each with where its link leads: from a quiet one to a quiet one. */
export const shouldTellOfNewer = (root: string): Record<string, string> =>
  Object.fromEntries(
    staleIn(readContent(root))
      .filter(({ translation: { kind } }) => TOLD.some((one) => one === kind))
      .flatMap(({ translation, original }) => {
        const key = keyOf(translation);
        const [here, there] = [addressesOf({ ...translation, key }), addressesOf({ ...original, key })];
        return [
          [here[0], there[0]],
          [here[1], there[1]],
        ];
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
