import type { HelpLocale, Locale } from './locale.ts';

/**
 * What may be kept of a language beside its pages with numbers, each all of it or nothing: which single text she kept would say what she
 * reads. Each is named by a digit, since the names of stores are shown where a browser shows what a site keeps.
 */
export const KEPT_TEXTS = { guides: '1', walks: '2' } as const;

/** The guides, or the walks. */
export type KeptTexts = keyof typeof KEPT_TEXTS;

/**
 * The name of what is kept together: the pages with numbers of a language, or all texts of a kind in it.
 * @example partOf('es') // 'es'
 * @example partOf('es', 'walks') // 'es2'
 */
export const partOf = (...[locale, texts]: [locale: HelpLocale] | [locale: Locale, texts: KeptTexts]): string =>
  texts === undefined ? locale : `${locale}${KEPT_TEXTS[texts]}`;
