import { describe, expect, it } from 'vitest';
import { LOCALES, otherLocale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { filesOf, keptFiles, pageAt, pages } from '../support/built.ts';

describe.each(LOCALES)('the copy that may be kept in %s', (locale) => {
  const own = pages.filter(({ path }) => path.startsWith(href('getHelp', locale)));

  it('has the list, every country, and nothing of the other language', () => {
    const inIt = keptFiles(locale).filter((path) => path.endsWith('/'));
    expect(inIt.sort()).toEqual(own.map(({ path }) => path).sort());
    expect(inIt.length).toBeGreaterThan(1);
    expect(keptFiles(locale).filter((path) => path.startsWith(`/${otherLocale(locale)}/`))).toEqual([]);
  });

  it('has all that its pages ask for, and what that asks for in turn', () => {
    const asked = new Set(own.flatMap(({ html }) => filesOf(html)));
    // The country box alone has modules of its own.
    expect(asked.size).toBeGreaterThan(4);
    expect(keptFiles(locale)).toEqual(expect.arrayContaining([...asked]));
  });

  it('is offered by nothing that is seen before its script has run', () => {
    for (const name of ['getHelp', 'privacy'] as const) {
      const { html } = pageAt(href(name, locale));
      expect(html).toMatch(/<section hidden[^>]* data-offline="/);
    }
  });
});
