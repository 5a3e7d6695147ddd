import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { isRouteName, href, ROUTE_NAMES, type RouteName } from '#/routing/routes.ts';
import { pages } from '../support/built.ts';
import { shouldTellOfNewer } from '../support/newer.ts';
import { SITE } from '../support/site.ts';

/* What is made of data and of the words of the interface is made alike for both languages: nothing of it is lost in one of them. */

/** Lists of what may be there in one language alone, and what is in its own order. */
const LISTS: readonly RouteName[] = ['home', 'guides', 'stories', 'news', 'elsewhere', 'sources', 'glossary'];
/** Texts: whoever translates one may need a sentence more. */
const TEXTS: readonly RouteName[] = ['guides', 'stories', 'news'];

/** How a text of a page is built, in Markdown: its paragraphs, points and headings. */
const shapeOf = (body: string): string =>
  (body.match(/^(?:#+|-|\d+\.|:{3,}\w*|[^\s#:-])/gm) ?? []).map((mark) => (/^[#:-]/.test(mark) ? mark : 'p')).join(' ');

/** The standing pages of which one language has a paragraph more in its text. */
const unlike = new Set(
  Object.values(
    Object.groupBy(
      readContent(SITE).texts.filter(({ kind }) => kind === 'pages'),
      ({ data }) => String(data.translationKey),
    ),
  ).flatMap((both = []) => {
    const [key = ''] = both.map(({ data }) => String(data.translationKey));
    return new Set(both.map(({ body }) => shapeOf(body))).size > 1 && isRouteName(key) ? [href(key, 'en')] : [];
  }),
);

const ELEMENTS = 'p li h[1-4] dt dd a details summary section article td img button input label select nav header footer';

/** How often each kind of element stands on a page. */
const countsIn = (html: string): Record<string, number> => {
  const body = html.slice(html.indexOf('<body')).replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '');
  const names = [...body.matchAll(new RegExp(`<(${ELEMENTS.replaceAll(' ', '|')})\\b`, 'g'))].map(([, name = '']) => name);
  return Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));
};

describe('a page that is no text', () => {
  it('has in one language as many paragraphs, points, headings, links, pictures and boxes as in the other', () => {
    // A page that its original has left behind says so, in that language alone.
    const older = shouldTellOfNewer(SITE);
    const at = new Map(pages.map(({ path, html }) => [path, html]));
    const asked = pages.flatMap(({ path, html }) => {
      // One that search engines leave out names no other language.
      const route = ROUTE_NAMES.find((name) => path === href(name, 'en'));
      const other = /rel="alternate" hreflang="es" href="https?:\/\/[^/"]+([^"]*)"/.exec(html)?.[1] ?? (route ? href(route, 'es') : '');
      const twin = at.get(other);
      const isLeftOut =
        !path.startsWith('/en/') ||
        [path, other].some((one) => one in older) ||
        unlike.has(path) ||
        LISTS.some((name) => path === href(name, 'en')) ||
        TEXTS.some((name) => path.startsWith(href(name, 'en')));
      return isLeftOut || twin === undefined ? [] : [{ path, counts: countsIn(html), others: countsIn(twin) }];
    });
    expect(asked.length).toBeGreaterThan(60);
    for (const { path, counts, others } of asked) expect(counts, path).toEqual(others);
  });
});
