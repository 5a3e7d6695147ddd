import { describe, expect, it } from 'vitest';
import { HELP_LOCALES, LOCALES } from '#/domain/locale.ts';
import { oneFiles } from '#/integrations/built-pages.ts';
import { href } from '#/routing/routes.ts';
import { exitAddresses, exitIn } from '../../site.config.ts';
import { isQuiet, pageAt, pages } from '../support/built.ts';
import { DIST } from '../support/site.ts';
import { isTakePath } from '../support/take-path.ts';

/* What a page says before its words, and around them: nobody reads it, and all rely on it. */

/** The two pages that are in both languages. */
const BILINGUAL = ['/', '/404.html'];
/** A scene of a walk, for who has no scripts. */
const SCENE = /\/(?:try|practica)\/\d+\/$/;
const files = await oneFiles(DIST);

/** Where a page or a file may lead whoever leaves: one address, or of one in both languages, that of either. */
const exitsAt = (path: string): string[] => {
  const locale = HELP_LOCALES.find((one) => path.startsWith(`/${one}/`));
  return locale === undefined ? Object.values(exitAddresses()) : [exitIn(locale).url];
};
const found = (check: (page: { path: string; html: string }) => boolean): string[] => pages.filter((page) => !check(page)).map(({ path }) => path);

describe('every page', () => {
  it('leaves by its script to where its links lead, and so does every file that is taken along', () => {
    const elsewhere = [...pages, ...files].flatMap(({ path, html }) => {
      const [, to = 'nowhere'] = /<script data-to="([^"]*)"/.exec(html) ?? [];
      const links = [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]* data-exit[ >]/g)].map(([, link = '']) => link);
      const lead = [to, ...links].filter((one) => !exitsAt(path).includes(one));
      return links.length > 0 ? lead.map((one) => `${path}: ${one}`) : [`${path}: no exit`];
    });
    expect(elsewhere).toEqual([]);
  });

  it('fits the width of a phone, and can be made larger with two fingers', () => {
    expect(
      found(({ html }) => {
        const [, says = ''] = /<meta name="viewport" content="([^"]*)">/.exec(html) ?? [];
        return says.includes('width=device-width') && !/user-scalable|(?:maximum|minimum)-scale/.test(says);
      }),
    ).toEqual([]);
  });

  it('tells no other site from where somebody comes', () => {
    expect(found(({ html }) => html.includes('<meta name="referrer" content="no-referrer">'))).toEqual([]);
  });

  it('has a shortcut to its main part, before its menu', () => {
    const words = pages.filter(({ path }) => !BILINGUAL.includes(path));
    expect(
      words.filter(({ html }) => {
        const at = html.search(/<a class="skip" href="#content">[^<]+<\/a>/);
        return at < 0 || at > html.indexOf('<header') || !/<main id="content"/.test(html);
      }),
    ).toEqual([]);
  });

  it('has above its main part the way to the numbers, the menu and the search, and below it its foot', () => {
    expect(
      found(({ path, html }) => {
        const [header = ''] = /<header class="top[\s\S]*?<\/header>/.exec(html) ?? [];
        const locale = LOCALES.find((one) => path.startsWith(`/${one}/`));
        const wanted = locale === undefined ? [] : (['getHelp', 'guides', 'stories', 'news', 'search'] as const).map((name) => href(name, locale));
        return html.indexOf('<footer class="foot"') > html.indexOf('</main>') && wanted.every((to) => header.includes(`href="${to}"`));
      }),
    ).toEqual([]);
  });

  it('has in the list of a discreet visit a title that tells nothing, or is one of those that are in it under their own', () => {
    const telling = found(({ path, html }) => BILINGUAL.includes(path) || /<body[^>]* data-(?:discreet|quiet-title="[^"]+")/.test(html));
    expect(telling).toEqual([]);
  });

  it('says for paper when it was made, and where the numbers are', () => {
    expect(
      found(({ html }) => {
        const [, day = '', words = ''] = /<p[^>]* data-made="([\d-]+)"[^>]*>([\s\S]*?)<\/p>/.exec(html) ?? [];
        return day !== '' && words.includes(day.slice(0, 4)) && HELP_LOCALES.some((locale) => words.includes(href('getHelp', locale)));
      }),
    ).toEqual([]);
  });

  it('that may be found says which address is its own, or of which page it is a part', () => {
    const nowhere = new Set(['/404.html', ...LOCALES.flatMap((locale) => [href('search', locale), href('removed', locale)])]);
    const there = new Set(pages.map(({ path }) => path));
    expect(
      found(
        ({ path, html }) =>
          nowhere.has(path) || SCENE.test(path) || there.has(/<link rel="canonical" href="https?:\/\/[^/"]+([^"]*)">/.exec(html)?.[1] ?? ''),
      ),
    ).toEqual([]);
  });

  it('has a title that no other has in its language, but a country and its page to take along; that of a scene says nothing', () => {
    const titled = Map.groupBy(
      pages.filter(({ path }) => !isQuiet(path) && !isTakePath(path) && !SCENE.test(path)),
      ({ path, html }) => `${path.slice(0, 4)} ${/<title>([^<]*)/.exec(html)?.[1] ?? ''}`,
    );
    expect([...titled].filter(([, same]) => same.length > 1).map(([title, same]) => `${title}: ${same.map(({ path }) => path).join(', ')}`)).toEqual(
      [],
    );
  });
});

describe('the link to the other language', () => {
  /** A page's links to another language, in its head and to be tapped. */
  const others = (html: string, locale: string): { head: string[]; tapped: { to: string; says: boolean }[] } => ({
    head: [...html.matchAll(/<link rel="alternate" hreflang="(e[ns])" href="https?:\/\/[^/"]+([^"]*)"/g)].flatMap(([, lang, to = '']) =>
      lang === locale ? [] : [to],
    ),
    tapped: [...html.matchAll(/<a class="tool" href="([^"]*)"([^>]*)hreflang="(e[ns])"/g)].map(([, to = '', more = '', lang = '']) => ({
      to,
      says: more.includes(` lang="${lang}"`) && lang !== locale && to.startsWith(`/${lang}/`),
    })),
  });

  it.each(LOCALES)('says its language, and leads to the same page where it is in both, in %s', (locale) => {
    const own = pages.filter(({ path }) => path.startsWith(`/${locale}/`));
    const wrong = own.flatMap(({ path, html }) => {
      const { head, tapped } = others(html, locale);
      const [link, ...more] = tapped;
      if (link === undefined || more.length > 0 || !link.says) return [`${path}: ${JSON.stringify(tapped)}`];
      const leads = head.length === 0 ? pages.some((page) => page.path === link.to) : head.includes(link.to);
      return leads ? [] : [`${path} leads to ${link.to}`];
    });
    expect(wrong).toEqual([]);
    expect(own.length).toBeGreaterThan(50);
  });

  it('stands on the first page for each language, in its own words', () => {
    const { html } = pageAt('/');
    for (const locale of LOCALES)
      expect(html).toMatch(new RegExp(`<a class="button" href="${href('home', locale)}" hreflang="${locale}" lang="${locale}">`));
  });
});
