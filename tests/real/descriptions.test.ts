import { expect, it } from 'vitest';
import { parse } from 'node-html-parser';
import { isQuiet, pages } from '../support/built.ts';

it('each page that may be found has a description of its own in its language: a list of results tells them apart', () => {
  const described = new Map<string, string[]>();
  for (const { path, html } of pages) {
    if (isQuiet(path)) continue;
    const page = parse(html);
    if (page.querySelector('link[rel="canonical"]')?.getAttribute('href') === undefined) continue;
    const words = page.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
    expect(words, path).not.toBe('');
    const told = `${page.querySelector('html')?.getAttribute('lang') ?? ''}: ${words}`;
    described.set(told, [...(described.get(told) ?? []), path]);
  }
  expect(described.size).toBeGreaterThan(100);
  expect([...described].filter(([, at]) => at.length > 1)).toEqual([]);
});
