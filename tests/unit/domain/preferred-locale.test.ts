import { describe, expect, it } from 'vitest';
import { preferredLocale } from '#/domain/preferred-locale.ts';

describe('the language to which the gateway leads', () => {
  it('is the first of the browser’s languages that the site speaks', () => {
    expect(preferredLocale(['es', 'en'])).toBe('es');
    expect(preferredLocale(['en', 'es'])).toBe('en');
  });

  it('is found whatever the region and however it is written', () => {
    expect(preferredLocale(['es-419'])).toBe('es');
    expect(preferredLocale(['ES-MX'])).toBe('es');
    expect(preferredLocale(['en-US'])).toBe('en');
  });

  it('passes over the languages that the site does not speak', () => {
    expect(preferredLocale(['pt-BR', 'qu', 'es-PE', 'en'])).toBe('es');
  });

  it('is nothing where the browser names none of them, so that she chooses', () => {
    expect(preferredLocale(['pt-BR', 'ht'])).toBeUndefined();
    expect(preferredLocale([])).toBeUndefined();
  });

  it('is not guessed from a language whose name only begins alike', () => {
    expect(preferredLocale(['est', 'enm'])).toBeUndefined();
  });
});
