import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERY_POLICY } from '#/integrations/security-headers.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { quietCode } from '#/domain/quiet-code.ts';
import { href, quietHref } from '#/routing/routes.ts';
import { serve, type Served } from '../../scripts/serve.ts';
import { pageAt, textsOf } from '../support/built.ts';
import { ownName } from '../../src/integrations/own-names.ts';
import { withoutNotes } from '../../src/integrations/recordings.ts';
import { DIST, inSite } from '../support/site.ts';

/** Stories of the fixture of which nothing is shown: past the day of their consent, withdrawn, taken out for good. */
const GONE = ['hilda-de-prueba', 'iris-de-prueba', 'karen-de-prueba'];
/** The part of another that was withdrawn, in one language's file alone. */
const PART = { series: 'julia-de-prueba', number: '2', slug: { en: 'julia-two', es: 'julia-dos' } } as const;
/** Words that stand in these and nowhere else, and in what waits or is a draft. */
const MARKS = ['hildamarque', 'irismarque', 'juliamarque', 'quiborradormarque', 'quiesperamarque'];

const files = textsOf(DIST);
const holding = (word: string): string[] => [...files].filter(([, text]) => text.toLowerCase().includes(word)).map(([file]) => file);
const quiet = (locale: Locale, slug: string, ...part: string[]): string => quietHref(locale, quietCode('stories', slug), ...part);

let site: Served;
beforeAll(async () => {
  site = await serve(DIST, 0);
});
afterAll(async () => {
  await site.close();
});

describe('a text that may not be shown: a story, a draft, a post that waits for its day', () => {
  it('stands in no file of the site: no page, list, feed, sitemap or search index, in either language', () => {
    // What is looked for can be found where it stands: in the search index and in feeds.
    expect(holding('celia de la prueba').some((file) => file.endsWith('.pf_fragment'))).toBe(true);
    expect(holding('otro texto').some((file) => file.endsWith('feed.xml'))).toBe(true);
    expect(MARKS.flatMap((word) => holding(word))).toEqual([]);
    expect(holding('/luego/')).toEqual([]);
  });

  it('shows no picture and no recording of its own any longer, and leaves those of others', () => {
    const names = [...files.keys()];
    const own = (file: string): string => ownName(withoutNotes(readFileSync(inSite(file))));
    expect(own('public/audio/iris-tells.mp3')).not.toBe(own('public/audio/ana-one.mp3'));
    expect(names.filter((file) => /irismarque|iris-tells|julia-two/i.test(file) || file.includes(own('content/media/hers/IRISMARQUE.PNG')))).toEqual(
      [],
    );
    expect(names.filter((file) => file.startsWith('audio/'))).toEqual([`audio/${own('public/audio/ana-one.mp3')}.mp3`]);
    expect(names.some((file) => file.includes(own('content/media/photo.JPG')))).toBe(true);
  });

  it('is named by no address that is listed anywhere but where hosts are told that it is gone', () => {
    const paths = LOCALES.flatMap((locale) => [
      ...GONE.map((slug) => href('stories', locale, slug)),
      href('stories', locale, PART.series, PART.slug[locale]),
      ...GONE.map((slug) => quiet(locale, slug)),
      quiet(locale, PART.series, PART.number),
    ]);
    const told = new Set(['_redirects', '_redirects.br', '_redirects.gz']);
    expect(paths.filter((path) => !files.get('_redirects')?.includes(path))).toEqual([]);
    expect(paths.flatMap((path) => holding(path).filter((file) => !told.has(file)))).toEqual([]);
  });

  it.each([
    ['es', '/es/historias/hilda-de-prueba/'],
    ['es', '/es/historias/hilda-de-prueba'],
    ['es', '/es/historias/hilda-de-prueba/hilda-cuenta/'],
    ['es', '/es/historias/iris-de-prueba/'],
    ['en', '/en/stories/iris-de-prueba/iris-tells/'],
    ['en', '/en/stories/julia-de-prueba/julia-two'],
    ['en', '/en/stories/julia-de-prueba/julia-two/'],
    ['es', '/es/historias/julia-de-prueba/julia-dos/'],
    ['en', '/en/stories/karen-de-prueba/any-part/'],
    ['es', '/es/historias/karen-de-prueba'],
    ['es', quiet('es', 'hilda-de-prueba', '1')],
    ['en', quiet('en', 'iris-de-prueba', '1')],
    ['en', quiet('en', 'julia-de-prueba', '2')],
    ['es', quiet('es', 'julia-de-prueba', '2').slice(0, -1)],
    ['es', quiet('es', 'karen-de-prueba', '1')],
    ['en', quiet('en', 'karen-de-prueba')],
  ] as const)('answers, in %s at %s, that it is gone, with nothing of it', async (locale, path) => {
    const response = await fetch(site.url + path);
    const words = await response.text();
    expect(response.status).toBe(410);
    expect(response.headers.get('content-security-policy')).toBe(EVERY_POLICY);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(words).toBe(pageAt(href('removed', locale)).html);
    expect(words).toContain('<meta name="robots" content="noindex">');
  });

  it('takes nothing else with it: its neighbours answer as before', async () => {
    const own = ['/es/historias/', '/es/historias/julia-de-prueba/', '/es/historias/julia-de-prueba/julia-uno/', '/en/stories/elsa-de-prueba/'];
    for (const path of [...own, quiet('en', 'julia-de-prueba', '1'), quiet('es', 'elsa-de-prueba', '1')])
      expect((await fetch(site.url + path)).status, path).toBe(200);
  });
});

describe('the specifics of a guide', () => {
  it('stand in it until its review date', () => {
    const [en, es] = [href('guides', 'en', 'test-rights-us'), href('guides', 'es', 'derechos-de-prueba-mexico')];
    for (const path of [en, es]) expect(pageAt(path).html, path).toContain('class="specifics"');
    expect(pageAt(en).html).toContain('10,000');
  });

  it('are hidden past it, and the page says so; the warning stays', () => {
    for (const path of [href('guides', 'en', 'a-guide-past-its-day'), href('guides', 'es', 'una-guia-de-antes')]) {
      const { html } = pageAt(path);
      expect(html, path).not.toMatch(/class="specifics"|10,000|10 mil/);
      expect(html, path).toMatch(/October 1, 2026|1 de octubre de 2026/);
      expect(html, path).toMatch(/not legal advice|no asesoría legal/);
    }
  });
});
