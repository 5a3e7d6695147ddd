import { describe, expect, it } from 'vitest';
import { isLocale, LANGUAGE_NAMES, LOCALES, otherLocale } from '#/domain/locale.ts';

describe('the languages of the site', () => {
  it('are exactly English and Spanish, spelt as the search index and <html lang> are keyed', () => {
    expect(LOCALES).toEqual(['en', 'es']);
  });

  it('are each called by their own name, so that who reads only one finds it', () => {
    expect(LANGUAGE_NAMES).toEqual({ en: 'English', es: 'Español' });
  });
});

describe('the name of a folder or of a part of an address', () => {
  it.each(LOCALES)('is a language where it is "%s"', (name) => {
    expect(isLocale(name)).toBe(true);
  });

  it.each(['EN', 'es-MX', 'pt', '', 'toString', undefined, null, 0])('is none where it is %j', (name) => {
    expect(isLocale(name)).toBe(false);
  });
});

describe('the language link', () => {
  it('leads from each language to the other one', () => {
    expect(otherLocale('en')).toBe('es');
    expect(otherLocale('es')).toBe('en');
  });
});
