import { afterEach, describe, expect, it, vi } from 'vitest';
import { LOCALES } from '#/domain/locale.ts';
import { leastOffered, offeredFor } from '../support/offered-least.ts';
import { placeholders, site, siteToday } from '../../site.config.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('what a public build still needs', () => {
  const set = { url: 'https://telar.example', contact: 'hola@telar.example' };

  it('is nothing where the address and the contact are given', () => {
    expect(placeholders(set)).toEqual([]);
  });

  it('is both of them in a project as it is downloaded', () => {
    expect(placeholders({ url: 'http://localhost:4321', contact: 'contact@example.org' })).toEqual(['url', 'contact']);
  });

  it.each(['http://telar.example', 'https://telar.example/', 'https://telar.example/site', 'telar.example', ''])(
    'is a public address instead of "%s"',
    (url) => {
      expect(placeholders({ ...set, url })).toEqual(['url']);
    },
  );

  it.each(['contact@example.org', 'nobody', 'nobody@nowhere', 'two words@telar.example', ''])(
    'is an address that answers instead of "%s"',
    (contact) => {
      expect(placeholders({ ...set, contact })).toEqual(['contact']);
    },
  );
});

describe('where “Leave now” leads', () => {
  it.each(LOCALES)('in %s is, of the pages that meet its rules, the one whose row the address bar offers least', (locale) => {
    const [least] = leastOffered(locale);
    expect(site.exit[locale].url).toBe(least?.url);
  });

  it.each(LOCALES)('in %s leaves a title in Firefox by which nothing that people type every day finds the row', (locale) => {
    expect(offeredFor(locale, site.exit[locale].title, 'firefox').names).toEqual([]);
  });
});

describe('the settings', () => {
  it('may be given by the environment, so that a public build edits no file', async () => {
    vi.stubEnv('SITE_URL', 'https://telar.example');
    vi.stubEnv('SITE_CONTACT', 'hola@telar.example');
    vi.stubEnv('SITE_PUBLIC', '1');
    vi.resetModules();
    const { site: given, placeholders: missing } = await import('../../site.config.ts');
    expect(given).toMatchObject({ url: 'https://telar.example', contact: 'hola@telar.example', isPublic: true });
    expect(missing()).toEqual([]);
  });

  it('ask search engines to stay away unless the build says that it is public', async () => {
    vi.stubEnv('SITE_PUBLIC', undefined);
    vi.resetModules();
    const { site: given } = await import('../../site.config.ts');
    expect(given.isPublic).toBe(false);
  });

  it('lead out of the site by encrypted addresses that carry nothing about the visit', () => {
    for (const { url } of [site.exit.en, site.exit.es]) {
      const { protocol, search, hash } = new URL(url);
      expect([protocol, search, hash]).toEqual(['https:', '', '']);
    }
  });
});

describe('the build’s day', () => {
  it('is the one that SITE_TODAY names', () => {
    expect(siteToday({ SITE_TODAY: '2026-03-14' })).toBe('2026-03-14');
  });

  it('is otherwise today in UTC, wherever the site is built', () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T00:30:00Z') });
    expect(siteToday({})).toBe('2026-01-01');
    vi.setSystemTime(new Date('2025-12-31T23:30:00Z'));
    expect(siteToday({})).toBe('2025-12-31');
  });

  it.each(['14-03-2026', '2026-3-14', 'today', ''])('is refused when it is written "%s", with the way to write it', (today) => {
    expect(() => siteToday({ SITE_TODAY: today })).toThrow(/2026-03-14/);
  });
});
