import type { Locale } from '#/domain/locale.ts';
import { quietCode } from '#/domain/quiet-code.ts';

/**
 * What the file of a walk's scenes is called: it does not say which story. Walks were called scenarios when these addresses were made.
 * @param key the story's translationKey
 */
export const walkFileName = (key: string, locale: Locale): string => `${quietCode('scenarios', key)}-${locale}`;

/** Where that file stands. */
export const walkFile = (key: string, locale: Locale): string => `/try/${walkFileName(key, locale)}.json`;
