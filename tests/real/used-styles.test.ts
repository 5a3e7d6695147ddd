import postcss, { type Container } from 'postcss';
import { describe, expect, it } from 'vitest';
import { readPage } from '#/integrations/read-page.ts';
import { namesInScripts, usedStyles, type KnownStyles } from '#/integrations/used-styles.ts';
import { isQuiet, pages } from '../support/built.ts';
import { DIST } from '../support/site.ts';

/* Each page holds of its styles what it can use (docs/decisions.md, 76): no less, either. Its twin in the other language has the same ones to choose from. */

const known = new Map<string, ReadonlySet<string>>();

/** Every rule of some styles, with the rules around it. */
const rulesIn = (styles: string): ReadonlySet<string> => {
  const before = known.get(styles);
  if (before) return before;
  const rules = new Set<string>();
  const look = (container: Container, within: string): void => {
    container.each((node) => {
      if (node.type === 'atrule' && node.nodes !== undefined) look(node, `${within}@${node.name} ${node.params} `);
      else if (node.type === 'rule')
        for (const selector of node.selectors)
          node.each((one) => {
            if (one.type === 'decl' && !one.variable) rules.add(`${within}${selector} ${one.prop}`);
          });
    });
  };
  look(postcss.parse(styles), '');
  known.set(styles, rules);
  return rules;
};

const stylesOf = (html: string): string => [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, code = '']) => code).join('');

describe('a page', () => {
  it('has every rule of its twin in the other language that it can use', () => {
    const at = new Map(pages.map(({ path, html }) => [path, html]));
    const { namesOf } = namesInScripts(DIST);
    const cut: KnownStyles = new Map();
    const pairs = pages.flatMap(({ path, html }) => {
      // The first page has home for its twin, which is another page.
      if (isQuiet(path) || path === '/') return [];
      const own = path.slice(1, 3);
      const twin = [...html.matchAll(/rel="alternate" hreflang="(e[ns])" href="https?:\/\/[^/"]+([^"]*)"/g)].find(([, lang]) => lang !== own);
      const other = at.get(twin?.[2] ?? '');
      return other === undefined ? [] : [{ path, html, other }];
    });
    expect(pairs.length).toBeGreaterThan(100);
    const unlike = pairs.filter(({ html, other }) => stylesOf(html) !== stylesOf(other));
    const lost = unlike.flatMap(({ path, html, other }) => {
      const has = rulesIn(stylesOf(html));
      const needs = usedStyles(stylesOf(other), readPage(html), namesOf(html), cut);
      return [...rulesIn(needs)].filter((rule) => !has.has(rule)).map((rule) => `${path}: ${rule}`);
    });
    expect(lost).toEqual([]);
  });
});
