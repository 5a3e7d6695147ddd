import { createInstance, type FlatNamespace, type TFunction } from 'i18next';
import { isHelpLocale, type HelpLocale } from '#/domain/locale.ts';

const files = import.meta.glob<Record<string, unknown>>('../../locales/*/*.json', { eager: true, import: 'default' });

const resources: Record<string, Record<string, Record<string, unknown>>> = {};
for (const [path, strings] of Object.entries(files)) {
  const [, locale, namespace] = /locales\/([\w-]+)\/([\w-]+)\.json$/.exec(path) ?? [];
  if (!isHelpLocale(locale) || namespace === undefined) throw new Error(`Unexpected strings file: ${path}`);
  (resources[locale] ??= {})[namespace] = strings;
}

// One instance and never a "current language": pages of both languages are built side by side (docs/decisions.md, 1).
const i18n = createInstance();
void i18n.init({
  resources,
  lng: 'en',
  fallbackLng: false,
  initAsync: false,
  defaultNS: 'common',
  returnEmptyString: false,
  interpolation: { escapeValue: false },
  saveMissing: true,
  missingKeyHandler: (languages, namespace, missing) => {
    throw new Error(`Missing translation "${namespace}:${missing}" in ${String(languages)}`);
  },
});

/** What was asked for without anything to put into it: i18next looks each up anew, and a page says two hundred of them. */
const found = new Map<string, unknown>();

/**
 * The strings of one language and one file of `locales/`. A key that is missing stops the build.
 * @param namespace the file's name; `common` unless said
 */
export const getFixedT = <Namespace extends FlatNamespace = 'common'>(locale: HelpLocale, namespace?: Namespace): TFunction<Namespace> => {
  const t: TFunction<Namespace> = i18n.getFixedT(locale, namespace ?? 'common');
  return new Proxy(t, {
    apply: (look, self, asked: unknown[]): unknown => {
      const [key] = asked;
      if (asked.length > 1 || typeof key !== 'string') return Reflect.apply(look, self, asked);
      const name = `${locale} ${namespace ?? ''} ${key}`;
      const words: unknown = found.get(name) ?? Reflect.apply(look, self, asked);
      found.set(name, words);
      return words;
    },
  });
};
