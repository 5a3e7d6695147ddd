import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '#/domain/locale.ts';

const COPIES = {
  es: { locale: 'es', words: 'Copia del {{date}}.', old: 'Puede haber cambiado.' },
  en: { locale: 'en', words: 'Copy from {{date}}.', old: 'It may have changed.' },
};
const GUIDE = '<html><main><div class="wrap page"><h1>One</h1></div></main><p data-made="2026-11-25">Made</p></html>';

/** What a kept guide begins with, opened on a day. */
const begins = async (day: string, locale: Locale): Promise<string | undefined> => {
  vi.setSystemTime(`${day}T12:00:00Z`);
  const { dated } = await import('#/browser/offline/answer.ts');
  const page = await (await dated(new Response(GUIDE), locale)).text();
  return /<main><div class="wrap page"><p data-copy><b>(.*)<\/b><\/p><h1>/.exec(page)?.[1];
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubGlobal('COPIES', COPIES);
  vi.stubGlobal('WORKER', '/keep.js');
  vi.stubGlobal('caches', { keys: () => Promise.resolve([]) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('a page out of the copy', () => {
  it('says first that it is one, and from when', async () => {
    expect(await begins('2027-02-20', 'es')).toBe('Copia del 25 de noviembre de 2026.');
    expect(await begins('2027-02-20', 'en')).toBe('Copy from November 25, 2026.');
  });

  it('says after ninety days that its numbers may have changed, a guide too, which says of none how old it is', async () => {
    expect(await begins('2027-03-01', 'es')).toBe('Copia del 25 de noviembre de 2026. Puede haber cambiado.');
    expect(await begins('2027-03-01', 'en')).toBe('Copy from November 25, 2026. It may have changed.');
  });
});
