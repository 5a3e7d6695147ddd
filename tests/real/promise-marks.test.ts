import { describe, expect, it } from 'vitest';
import { readPromises } from '#/content-files/checks/promise-file.ts';
import { LOCALES } from '#/domain/locale.ts';
import { pages } from '../support/built.ts';
import { visibleText } from '../support/visible-text.ts';
import { documentNow, promisesDocument } from '../promises/document.ts';
import { IN_BROWSER, IN_FILES } from '../promises/listed.ts';

const promises = readPromises(process.cwd(), []);
const held = [...IN_FILES, ...IN_BROWSER].map(({ id }) => id);

/** A sentence as it stands in HTML: its blanks filled in (with a file's name too), its words however they are spaced. */
const asShown = (sentence: string): RegExp =>
  new RegExp(
    sentence
      .split(/\{\{\w+\}\}/)
      .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`))
      .join(String.raw`(?:[^.]|\.\w)*?`),
    'u',
  );

describe('the promises', () => {
  it('are each held by one test with its breaker, and no test holds what nobody promises', () => {
    expect([...held].sort()).toEqual(Object.keys(promises?.promises ?? {}).sort());
  });

  it('are each made in both languages, or in none any more', () => {
    const lists = Object.entries({ ...promises?.promises, ...promises?.untestable });
    expect(lists.length).toBeGreaterThan(50);
    expect(lists.filter(([, both]) => LOCALES.some((locale) => (both[locale].length === 0) !== (both.en.length === 0))).map(([id]) => id)).toEqual(
      [],
    );
  });

  it.each(LOCALES)('that no test can hold stand on no page that does not say so, in %s', (locale) => {
    const beyond = Object.values(promises?.untestable ?? {}).flatMap((both) => both[locale].map(asShown));
    const told = (promises?.told[locale] ?? []).map(asShown);
    let shown = 0;
    const silent = pages
      .filter(({ path }) => path.startsWith(`/${locale}/`))
      .filter(({ html }) => {
        const text = visibleText(html.replace(/<[^>]+>/g, (tag) => (/^<\/?(?:strong|em|a|b)\b/.test(tag) ? '' : tag))).replace(/\s+/g, ' ');
        if (!beyond.some((one) => one.test(text))) return false;
        shown += 1;
        return !told.some((one) => one.test(text));
      })
      .map(({ path }) => path);
    expect(shown).toBeGreaterThan(0);
    expect(silent).toEqual([]);
  });

  it('stand in docs/promises.md as they are now', () => {
    expect(documentNow()).toBe(promisesDocument());
  });
});
