/** Languages of Mexico and Guatemala that lines may answer in and that `Intl` has no name for; each is called the same in every language but English and Spanish. */
const NAMED: Readonly<Record<string, Readonly<Record<'en' | 'es', string>>>> = {
  mam: { en: 'Mam', es: 'mam' },
  nah: { en: 'Nahuatl', es: 'náhuatl' },
  yua: { en: 'Yucatec Maya', es: 'maya yucateco' },
};

/** What a language is called in another one; its code where nobody knows. @param code two or three letters @param locale in which it is named */
export const languageNameIn = (code: string, locale: string): string =>
  NAMED[code]?.[locale === 'en' ? 'en' : 'es'] ?? new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
