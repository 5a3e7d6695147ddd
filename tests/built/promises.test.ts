import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERY_POLICY } from '#/integrations/security-headers.ts';
import { say } from '#/staff-words/messages.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { quietCode } from '#/domain/quiet-code.ts';
import { href, quietHref } from '#/routing/routes.ts';
import { serve, type Served } from '../../scripts/serve.ts';
import { isQuiet, pages, textsOf } from '../support/built.ts';
import { runIn } from '../support/project-copy.ts';
import { MARKS, NAMING, STORIES, withdrawnProject } from '../support/withdrawn-project.ts';

const PARTS = STORIES.parts;
/** The addresses of the stories of which nothing is shown. */
const GONE = [STORIES.review.id, STORIES.withdrawn.id, STORIES.forGood.slug];
const OWN_AUDIO = ['berta-tells', 'celia-one', 'celia-two', 'sample'].map((name) => `audio/${name}.mp3`);

let project: ReturnType<typeof withdrawnProject>;
let site: Served;
let files: ReturnType<typeof textsOf>;

const holding = (word: string): string[] => [...files].filter(([, text]) => text.toLowerCase().includes(word)).map(([file]) => file);
const quiet = (locale: Locale, slug: string, ...part: string[]): string => quietHref(locale, quietCode('stories', slug), ...part);
const page = (path: string): string => files.get(join(path, 'index.html').slice(1)) ?? '';

beforeAll(async () => {
  project = withdrawnProject();
  const dist = join(project.folder, 'dist');
  files = textsOf(dist);
  site = await serve(dist, 0);
});
afterAll(async () => {
  await site.close();
  rmSync(project.folder, { recursive: true, force: true });
});

describe('a story that may no longer be shown', () => {
  it('stops no build: each is left out with one line', () => {
    const { status, output } = project.built;
    expect(status).toBe(0);
    const lines = [
      say('leftOutReview', { id: STORIES.review.id }, 'en'),
      say('leftOutWithdrawn', { id: STORIES.withdrawn.id }, 'en'),
      say('leftOutPart', { file: 'content/stories/es/celia-dos.mdx' }, 'en'),
    ];
    for (const line of lines) expect(output.split('\n').filter((one) => one.includes(line))).toHaveLength(1);
  });

  it('stands in no file of the site: no page, list, feed, sitemap or search index, in either language', () => {
    const { stays, ...gone } = MARKS;
    // What stays is found where it should be, in the search index too: so what is not found is not there.
    expect(holding(stays).some((file) => file.endsWith('.pf_fragment'))).toBe(true);
    expect(holding(stays).some((file) => file.endsWith('feed.xml'))).toBe(true);
    for (const word of Object.values(gone)) expect(holding(word)).toEqual([]);
  });

  it('shows no picture of its own any longer, and leaves those of others', () => {
    const called = (word: string): string[] => [...files.keys()].filter((file) => file.includes(word));
    expect(called(MARKS.stays)).not.toEqual([]);
    expect(called(MARKS.withdrawn)).toEqual([]);
  });

  it('is named by no address that is listed anywhere but where hosts are told that it is gone', () => {
    const paths = LOCALES.flatMap((locale) => [
      ...GONE.map((slug) => href('stories', locale, slug)),
      href('stories', locale, PARTS.id, PARTS.parts[1][locale].slug),
      ...GONE.map((slug) => quiet(locale, slug)),
      quiet(locale, PARTS.id, '2'),
    ]);
    // A page of the post, by its own address or its quiet one, and what lists posts with their words.
    const names = new RegExp([...LOCALES.map((locale) => NAMING[locale]), quietCode('posts', NAMING.key)].join('|'));
    const told = new Set(['_redirects', '_redirects.br', '_redirects.gz']);
    for (const path of paths) {
      expect(files.get('_redirects')).toContain(path);
      // A text may still link to it: staff are told which, and the link leads to the page that says it is gone.
      const linking = holding(path).filter((file) => !told.has(file) && !names.test(file));
      expect(linking, path).toEqual([]);
    }
  });

  it('leaves no gap in its series: the parts that stay follow each other', () => {
    for (const locale of LOCALES) {
      const [first, second, third] = PARTS.parts.map((part) => href('stories', locale, PARTS.id, part[locale].slug));
      const html = page(third ?? '');
      expect(html).toMatch(locale === 'en' ? /Part 2 of 3/ : /Parte 2 de 3/);
      expect(html).toContain(`href="${first}" rel="prev"`);
      expect(page(href('stories', locale, PARTS.id))).toContain(`href="${third}"`);
      expect(page(href('stories', locale, PARTS.id))).not.toContain(second);
    }
  });

  it.each([
    ['es', '/es/historias/ana-prueba/'],
    ['es', '/es/historias/ana-prueba'],
    ['en', '/en/stories/celia-prueba/celia-two'],
    ['es', '/es/historias/ana-prueba/ana-cuenta/'],
    ['es', '/es/historias/berta-prueba/'],
    ['en', '/en/stories/berta-prueba/berta-tells/'],
    ['en', '/en/stories/celia-prueba/celia-two/'],
    ['es', '/es/historias/celia-prueba/celia-dos/'],
    ['en', '/en/stories/relato-de-muestra/sample/'],
    ['es', '/es/historias/relato-de-muestra'],
    ['es', quiet('es', 'ana-prueba', '1')],
    ['en', quiet('en', 'berta-prueba', '1')],
    ['en', quiet('en', 'celia-prueba', '2')],
    ['es', quiet('es', 'celia-prueba', '2').slice(0, -1)],
    ['es', quiet('es', 'relato-de-muestra', '1')],
    ['en', quiet('en', 'relato-de-muestra')],
  ] as const)('answers, in %s at %s, that it is gone, with nothing of it', async (locale, path) => {
    const response = await fetch(site.url + path);
    const words = await response.text();
    expect(response.status).toBe(410);
    expect(response.headers.get('content-security-policy')).toBe(EVERY_POLICY);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(words).toBe(page(href('removed', locale)));
    expect(words).toContain('<meta name="robots" content="noindex">');
    expect(words).not.toMatch(/(?:Ana|Berta|Celia|Dora)prueba/);
  });

  it('takes nothing else with it: its neighbours answer as before', async () => {
    const kept = [quiet('es', 'celia-prueba', '3'), quiet('en', 'celia-prueba', '1'), quiet('es', 'elsa-prueba', '1')];
    const own = ['/es/historias/', '/es/historias/celia-prueba/', '/es/historias/celia-prueba/celia-tres/', '/en/stories/elsa-prueba/'];
    for (const path of [...own, ...kept]) expect((await fetch(site.url + path)).status, path).toBe(200);
  });
});

describe('a quiet address that someone was sent', () => {
  /** Each page's quiet address, by its own. */
  const quietOnes = (all: Iterable<[path: string, html: string]>): Map<string, string> =>
    new Map([...all].flatMap(([path, html]) => (isQuiet(path) ? [[/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '', path]] : [])));

  it('stays the same whatever else is written or taken away', () => {
    const here = quietOnes(pages.map(({ path, html }) => [path, html]));
    const there = quietOnes(
      [...files].filter(([file]) => file.endsWith('.html')).map(([file, html]) => [`/${file.replace(/index\.html$/, '')}`, html]),
    );
    expect(here.size).toBeGreaterThan(50);
    // There stories and a post were written, and some of them taken away.
    expect(there.size).toBeGreaterThan(here.size);
    for (const [own, path] of here) expect(there.get(own), own).toBe(path);
  });
});

describe('the rights guides', () => {
  const RIGHTS = [
    '/en/warning-signs/your-rights-in-the-us/',
    '/es/senales/tus-derechos-en-ee-uu/',
    '/en/warning-signs/your-rights-in-mexico/',
    '/es/senales/tus-derechos-en-mexico/',
  ];

  it('hold their specifics until their review date', () => {
    for (const path of RIGHTS) expect(page(path), path).toContain('class="specifics"');
    expect(page('/en/warning-signs/your-rights-in-the-us/')).toContain('10,000');
  });

  it('hide them past it, and say so; the warning and the questions to ask stay', () => {
    const { status } = runIn(project.folder, 'build', { SITE_TODAY: '2027-06-01' });
    expect(status).toBe(0);
    for (const path of RIGHTS) {
      const html = readFileSync(join(project.folder, 'dist', path, 'index.html'), 'utf8');
      expect(html, path).not.toMatch(/class="specifics"|10,000|10 mil/);
      expect(html, path).toMatch(/November 25, 2026|25 de noviembre de 2026/);
      expect(html, path).toMatch(/not legal advice|no asesoría legal/);
    }
  });
});

describe('a recording', () => {
  it('says its length and size before it plays, and loads nothing until then', () => {
    const html = page('/en/stories/celia-prueba/celia-one/');
    expect(html).toContain('Read by an actor. Recording: 4 minutes, 2.4 MB.');
    expect([...files.keys()]).toContain('audio/celia-one.mp3');
    expect(html).toMatch(/<audio controls preload="none" src="\/audio\/celia-one\.mp3">/);
    expect(html).toContain("media-src 'self'");
  });

  it('is in no file of the site once its story may not be shown: by date, part by part, or for good', () => {
    expect([...files.keys()].filter((file) => OWN_AUDIO.includes(file))).toEqual(['audio/celia-one.mp3']);
  });
});

describe('npm run stories:withdraw', () => {
  const at = (file: string): string => join(project.folder, file);

  it('deletes the text, the series, the recording and the sources that only it had', () => {
    expect(existsSync(at('content/series/dora-prueba.yaml'))).toBe(false);
    expect(existsSync(at('content/stories/en/sample.mdx'))).toBe(false);
    expect(existsSync(at('content/stories/es/muestra.mdx'))).toBe(false);
    expect(existsSync(at('public/audio/sample.mp3'))).toBe(false);
    const sources = readFileSync(at('content/sources.yaml'), 'utf8');
    expect(sources).not.toContain('muestra-suya-2015');
    // Another text names this one: it stays, and staff are told of it.
    expect(sources).toContain('muestra-comun-2024');
  });

  it('keeps a record that holds no name', () => {
    expect(readFileSync(at('content/withdrawn/relato-de-muestra.yaml'), 'utf8')).toBe('slug: relato-de-muestra\nwithdrawnOn: 2026-11-25\n');
  });

  it('says how to purge the history, which archives to ask, what to send to mirrors, and where she is still named', () => {
    for (const words of [
      'git filter-repo --invert-paths',
      '--path content/stories/en/sample.mdx',
      '[SITE_URL]/en/stories/relato-de-muestra/sample/',
      `[SITE_URL]${quiet('en', 'relato-de-muestra', '1')}`,
      'info@archive.org',
      'remove-outdated-content',
      'Please delete your copies',
      'content/posts/es/texto-de-muestra.md',
      'content/sources.yaml › muestra-comun-2024',
    ])
      expect(project.said).toContain(words);
  });

  it('deletes what it can of files with a mistake, names those left to delete by hand, and fails', () => {
    const broken = 'content/stories/en/elsa-tells.mdx';
    writeFileSync(at(broken), readFileSync(at(broken), 'utf8').replace('series: elsa-prueba', 'series elsa-prueba'));
    const { status, output } = runIn(project.folder, 'stories:withdraw', { TELAR_LANG: 'es' }, '--', '--yes', 'elsa-prueba');
    expect(status).toBe(1);
    expect(output).toContain(`${say('withdrawalUnread', {}, 'es')}\n  ${broken}\n`);
    expect(existsSync(at('content/stories/es/elsa-cuenta.mdx'))).toBe(false);
    expect(existsSync(at('content/series/elsa-prueba.yaml'))).toBe(false);
  });

  it('says which stories there are where it is asked for another, and changes nothing', () => {
    const { status, output } = runIn(project.folder, 'stories:withdraw', { TELAR_LANG: 'es' }, 'nadie');
    expect(status).toBe(1);
    expect(output).toContain('No hay ninguna historia llamada "nadie"');
    expect(output).toMatch(/berta-prueba, .*celia-prueba/);
  });
});
