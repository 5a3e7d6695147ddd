import { expect, it } from 'vitest';
import { pagesOf, ROWS } from '#/kinds/posts/domain/shelf-pages.ts';

const shelf = (count: number) => ({ href: '/en/news/2026/', posts: Array.from({ length: count }, (_, at) => at) });

it('every post of a year stands on one of its pages, in order, and none of them is longer than the first', () => {
  for (const count of [1, ROWS, ROWS + 1, 1000]) {
    const pages = pagesOf(shelf(count));
    expect(pages.flatMap(({ posts }) => posts)).toEqual(shelf(count).posts);
    expect(Math.max(...pages.map(({ posts }) => posts.length))).toBe(Math.min(count, ROWS));
    expect(pages.every(({ posts }) => posts.length > 0)).toBe(true);
  }
});

it('a year that fits on one page keeps its address, and its other pages stand behind it by their number', () => {
  expect(pagesOf(shelf(ROWS)).map(({ href }) => href)).toEqual(['/en/news/2026/']);
  expect(pagesOf(shelf(2 * ROWS + 1)).map(({ href }) => href)).toEqual(['/en/news/2026/', '/en/news/2026/2/', '/en/news/2026/3/']);
});

it('a year without posts has no page', () => {
  expect(pagesOf(shelf(0))).toEqual([]);
});
