import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { pages } from '../support/built.ts';

/* What the mark-up alone says, to whoever sees no styles: browsers that show text, readers of a screen, what others make of a page. */

/** Elements that begin a line of their own where only text is shown, and a break of one. */
const LINES =
  'address article aside blockquote body br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header label li main nav ol p section summary table td th tr ul';
const LINE = new Set(LINES.split(' '));
/** What no browser shows as text. */
const UNSEEN = new Set(['script', 'style', 'template', 'svg', 'head']);

const nameOf = (node: Node): string => (node instanceof HTMLElement ? node.rawTagName.toLowerCase() : '');
const wordsOf = (element: HTMLElement): string => element.text.replace(/\s+/g, ' ').trim();

/** Two links or buttons that stand in one line with nothing but white space between them, as "Call Write": whoever reads cannot tell where one ends. */
const runTogether = (html: string): string[] => {
  const found: string[] = [];
  let before: HTMLElement | undefined;
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      const name = nameOf(child);
      if (UNSEEN.has(name)) continue;
      if (child.nodeType === NodeType.TEXT_NODE && child.text.trim() !== '') before = undefined;
      if (LINE.has(name)) before = undefined;
      if (child instanceof HTMLElement && (name === 'a' || name === 'button')) {
        if (wordsOf(child) === '') continue;
        if (before) found.push(`${wordsOf(before)} / ${wordsOf(child)}`);
        before = child.querySelector('p, div, h2, h3, li') ? undefined : child;
      } else walk(child);
      if (LINE.has(name)) before = undefined;
    }
  };
  walk(parse(html));
  return found;
};

/** The addresses of the pages on which something is found, with it. */
const onPages = (find: (page: HTMLElement, html: string) => string[]): string[] =>
  pages.flatMap(({ path, html }) => find(parse(html), html).map((found) => `${path}: ${found}`));

describe('a page without its styles', () => {
  it('has each link and each button apart from the next: by a line, a mark or words', () => {
    expect(pages.length).toBeGreaterThan(50);
    expect(runTogether('<p><a>Call</a> <a>Write</a></p>')).toEqual(['Call / Write']);
    expect(onPages((_, html) => runTogether(html))).toEqual([]);
  });

  it('has no list without a point in it, which is read aloud as “list with no items”', () => {
    const empty = ({ childNodes }: HTMLElement): boolean =>
      childNodes.every((one) => !(one instanceof HTMLElement) || one.hasAttribute('hidden') || nameOf(one) === 'template');
    expect(
      onPages((page) =>
        page
          .querySelectorAll('ul, ol, dl, menu')
          .filter((list) => !list.hasAttribute('hidden') && empty(list))
          .map((list) => list.outerHTML.slice(0, 80)),
      ),
    ).toEqual([]);
  });

  it('says of what stands aside what it is', () => {
    expect(
      onPages((page) =>
        page
          .querySelectorAll('aside, [role="complementary"]')
          .filter((aside) => !aside.hasAttribute('aria-label') && !aside.hasAttribute('aria-labelledby'))
          .map((aside) => aside.outerHTML.slice(0, 80)),
      ),
    ).toEqual([]);
  });

  it('has a heading where a paragraph of bold words would stand for one', () => {
    const isBold = ({ childNodes }: HTMLElement): boolean => {
      const said = childNodes.filter((one) => one.text.trim() !== '');
      return said.length === 1 && said.every((one) => nameOf(one) === 'strong' || nameOf(one) === 'b');
    };
    // A whole sentence is said with weight, and heads nothing.
    const heads = (paragraph: HTMLElement): boolean => !/[.!?…][”"’)]?$|[”"]\.$/.test(wordsOf(paragraph));
    expect(
      onPages((page) =>
        page
          .querySelectorAll('p')
          .filter((one) => isBold(one) && heads(one))
          .map(wordsOf),
      ),
    ).toEqual([]);
  });
});
