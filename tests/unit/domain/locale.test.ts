import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HELP_LANGUAGES, type HelpLanguage } from '#/domain/help-languages.ts';
import {
  HELP_LOCALES,
  helpLanguage,
  isHelpLocale,
  isLocale,
  LANGUAGE_NAMES,
  languageName,
  LOCALES,
  otherLocale,
  READ_FIRST,
  REGIONAL,
  siteLocale,
  type HelpLocale,
} from '#/domain/locale.ts';

describe('the languages of the site', () => {
  it('are exactly English and Spanish, spelt as the search index and <html lang> are keyed', () => {
    expect(LOCALES).toEqual(['en', 'es']);
  });

  it('are each called by their own name, so that who reads only one finds it', () => {
    expect(LANGUAGE_NAMES).toEqual({ en: 'English', es: 'Español' });
  });

  it('come in the order of who is most at risk where a page says things in both', () => {
    expect(READ_FIRST).toEqual(['es', 'en']);
  });

  it('are told to chats with the country whose spelling they have', () => {
    expect(REGIONAL).toEqual({ en: 'en_US', es: 'es_MX' });
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

describe('the languages of the help pages', () => {
  it('begin with those of the site, each other one under a code of two or three letters', () => {
    expect(HELP_LOCALES.slice(0, LOCALES.length)).toEqual(LOCALES);
    for (const { code } of HELP_LANGUAGES) expect(code).toMatch(/^[a-z]{2,3}$/);
    expect(HELP_LOCALES.slice(LOCALES.length)).toEqual(HELP_LANGUAGES.map(({ code }) => code));
  });

  describe('of which one has nothing else', () => {
    const made: HelpLanguage = {
      code: 'qps',
      name: 'Pséúdó',
      addresses: { getHelp: 'a', leaveNow: 'b' },
      exit: { url: 'https://example.org/', title: 'A' },
    };
    const languages = HELP_LANGUAGES as HelpLanguage[];
    beforeEach(() => {
      languages.push({ ...made, code: 'qpt', name: 'Another' }, made);
    });
    afterEach(() => {
      languages.splice(-2);
    });
    const asHelpLocale = (code: string): HelpLocale => {
      if (!isHelpLocale(code)) throw new Error(`"${code}" is no language of the help pages.`);
      return code;
    };

    it('have it among them, and no language beside', () => {
      for (const code of ['en', 'es', 'qps']) expect(isHelpLocale(code), code).toBe(true);
      for (const code of ['qpu', '', undefined, 'QPS']) expect(isHelpLocale(code), code).toBe(false);
      expect(isLocale('qps')).toBe(false);
    });

    it('offer it behind those of the site, in the order in which it was set down', async () => {
      // The list is made once, when its file is read: it is read anew.
      const anew = '#/domain/locale.ts?anew';
      expect(await import(anew)).toMatchObject({ HELP_ONLY: ['qpt', 'qps'], HELP_LOCALES: ['en', 'es', 'qpt', 'qps'] });
    });

    it('call it by its own name', () => {
      expect(languageName(asHelpLocale('qps'))).toBe('Pséúdó');
      expect(languageName('es')).toBe('Español');
      expect(helpLanguage(asHelpLocale('qps'))).toBe(made);
      expect(helpLanguage('en')).toBeUndefined();
    });

    it('lead from it to Spanish where the site has no page in it, and else stay', () => {
      expect(siteLocale(asHelpLocale('qps'))).toBe('es');
      expect(siteLocale('en')).toBe('en');
      expect(siteLocale('es')).toBe('es');
    });

    it('still have a word for one whose entry is gone: its code', () => {
      const code = asHelpLocale('qps');
      languages.splice(-1);
      expect(languageName(code)).toBe('qps');
      languages.push(made);
    });
  });
});
