import { describe, expect, it } from 'vitest';
import { noteBehind, publisherOn, titleOn } from '#/domain/source-names.ts';

describe('the title of what was read', () => {
  it('is the published one, marked with its language where that is not the page’s: a voice reads it so', () => {
    expect(titleOn({ title: 'Trata en cifras', language: 'es' }, 'en')).toEqual({ words: 'Trata en cifras', lang: 'es' });
    expect(titleOn({ title: 'Trata en cifras', language: 'es' }, 'es')).toEqual({ words: 'Trata en cifras', lang: undefined });
  });

  it('is in our own words, in the page’s language, where none was published', () => {
    expect(titleOn({ title: { en: 'A page', es: 'Una página' }, language: 'en' }, 'es')).toEqual({ words: 'Una página', lang: undefined });
  });
});

describe('the name of who published it', () => {
  it('has its own language where one is given, else that of the title, else none', () => {
    expect(publisherOn({ publisher: 'Polaris', publisherLanguage: 'en', language: 'es' }, 'es').lang).toBe('en');
    expect(publisherOn({ publisher: 'Polaris', publisherLanguage: 'es', language: 'en' }, 'es').lang).toBeUndefined();
    expect(publisherOn({ publisher: 'Polaris', language: 'en' }, 'es')).toEqual({ words: 'Polaris', lang: 'en' });
    expect(publisherOn({ publisher: 'Polaris' }, 'es').lang).toBeUndefined();
  });

  it('has a note of ours behind it in brackets, and nothing where there is none', () => {
    expect(noteBehind('read in 2025')).toBe(' (read in 2025)');
    expect(noteBehind(undefined)).toBe('');
    expect(noteBehind('')).toBe('');
  });
});
