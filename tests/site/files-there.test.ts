import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KEPT_TEXTS, partOf, type KeptTexts } from '#/domain/kept-parts.ts';
import { HELP_LOCALES, LOCALES } from '#/domain/locale.ts';
import { keptFiles, pages, textsOf } from '../support/built.ts';
import { DIST } from '../support/site.ts';

/* What pages ask for is there, and what is sent in their place is the same. */

const texts = textsOf(DIST);
const isThere = (address: string): boolean => existsSync(join(DIST, address.endsWith('/') ? `${address}index.html` : address));

describe('a file that a page asks for', () => {
  it('is there: its scripts, its drawings and photographs in every width, its letters, what it shows later', () => {
    const asked = new Map<string, string>();
    for (const { path, html } of pages) {
      for (const [, file = ''] of html.matchAll(/(?:src|href|data-[a-z-]+|[a-z]+-url)="(\/[\w./-]+\.[a-z\d]+)"|url\("?(\/[^)"]+)/g))
        asked.set(file, path);
      for (const [, file = ''] of html.matchAll(/url\("?(\/[^)"]+)/g)) asked.set(file, path);
      for (const [, widths = ''] of html.matchAll(/srcset="([^"]+)"/g))
        for (const one of widths.split(', ')) asked.set(one.split(' ')[0] ?? '', path);
    }
    asked.delete('');
    expect(asked.size).toBeGreaterThan(50);
    expect([...asked].filter(([file]) => !isThere(file)).map(([file, path]) => `${path}: ${file}`)).toEqual([]);
  });

  it('asks for what is there: a script for others', () => {
    const scripts = [...texts].filter(([file]) => /^(?:_astro|once)[\\/].*\.js$/.test(file));
    expect(scripts.length).toBeGreaterThan(10);
    const asked = scripts.flatMap(([file, text]) =>
      [...text.matchAll(/(?:from|import)\s*\(?["'](\.{1,2}\/[^"']+\.js)["']/g)].map(([, other = '']) => ({
        file,
        other: join(dirname(file), other),
      })),
    );
    expect(asked.filter(({ other }) => !existsSync(join(DIST, other))).map(({ file, other }) => `${file}: ${other}`)).toEqual([]);
  });

  it('is there in each copy for no network: of which nothing is kept where one file is missing', () => {
    const kinds = Object.keys(KEPT_TEXTS) as KeptTexts[];
    const parts = [...HELP_LOCALES.map((locale) => partOf(locale)), ...LOCALES.flatMap((locale) => kinds.map((which) => partOf(locale, which)))];
    for (const part of parts) {
      expect(keptFiles(part).length, part).toBeGreaterThan(1);
      expect(
        keptFiles(part).filter((file) => !isThere(file)),
        part,
      ).toEqual([]);
    }
  });

  it('is there with the words of every page that the search looks in', () => {
    const entry: unknown = JSON.parse(readFileSync(join(DIST, 'pagefind/pagefind-entry.json'), 'utf8'));
    const fragments = readdirSync(join(DIST, 'pagefind/fragment'));
    for (const locale of LOCALES) {
      const count: unknown = Reflect.get(Object(Reflect.get(Object(Reflect.get(Object(entry), 'languages')), locale)), 'page_count');
      expect(count, locale).toBeGreaterThan(20);
      expect(
        fragments.filter((file) => file.startsWith(`${locale}_`)),
        locale,
      ).toHaveLength(Number(count));
    }
  });
});

describe('a file that is sent packed', () => {
  /** What hosts send packed, as the build packs it. */
  const PACKED = /\.(?:html|css|js|svg|xml|txt|json)$/;

  it('says the same as the file itself, in brotli and in gzip: most phones see nothing else of it', () => {
    const wrong = [...texts].flatMap(([file, text]) => {
      if (!PACKED.test(file)) return [];
      return ['br', 'gz'].filter((packing) => texts.get(`${file}.${packing}`) !== text).map((packing) => `${file}.${packing}`);
    });
    expect(wrong).toEqual([]);
    expect([...texts.keys()].filter((file) => PACKED.test(file)).length).toBeGreaterThan(300);
  });
});

describe('what hosts send before every answer', () => {
  const [, everywhere = ''] = /^\/\*\n((?: .*\n)+)/m.exec(readFileSync(join(DIST, '_headers'), 'utf8')) ?? [];
  const header = (name: string): string => new RegExp(`^ +${name}: (.*)$`, 'm').exec(everywhere)?.[1] ?? '';

  it('tells no other site from where somebody comes, and lets none show a page in a frame of its own', () => {
    expect(header('Referrer-Policy')).toBe('no-referrer');
    expect(header('X-Frame-Options')).toBe('DENY');
    expect(header('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(header('Cross-Origin-Opener-Policy')).toBe('same-origin');
  });

  it('lets no file be taken for another kind, no form be sent, and nothing of the phone be used: place, camera, microphone', () => {
    expect(header('X-Content-Type-Options')).toBe('nosniff');
    expect(header('Content-Security-Policy')).toContain("form-action 'none'");
    for (const name of ['geolocation', 'camera', 'microphone', 'payment']) expect(header('Permissions-Policy')).toContain(`${name}=()`);
  });
});
