import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCALES } from '#/domain/locale.ts';
import { SCALE_PAGE } from '#/kinds/scales/domain.ts';
import { href, isRouteName } from '#/routing/routes.ts';
import { SIGNS } from '#/kinds/scales/schema.ts';
import { filesOf, pageAt } from '../support/built.ts';
import { string } from '../support/pages.ts';
import { DIST, SITE } from '../support/site.ts';

const scales = readContent(SITE).data.scales.flatMap(({ id, data }) => {
  const name = SCALE_PAGE + id;
  return isRouteName(name) ? LOCALES.map((locale) => ({ locale, data, path: href(name, locale) })) : [];
});

it('a scale of signs has a page in both languages, one for a love and one for a job', () => {
  expect(scales.map(({ path }) => path)).toEqual(
    expect.arrayContaining(LOCALES.flatMap((locale) => [href('scale-love', locale), href('scale-work', locale)])),
  );
});

describe.each(scales)('$path, without any script', ({ locale, data, path }) => {
  const { html } = pageAt(path);
  const rungs = parse(html).querySelectorAll('.rung');

  it('has every sign, closed, and in each what is behind it, one step and one way onwards', () => {
    const signs = data.zones.flatMap((zone) => zone.signs);
    expect(rungs).toHaveLength(SIGNS);
    const shown = rungs.map((rung) => ({
      sign: rung.querySelector('details:not([open]) > summary')?.text,
      words: rung.querySelectorAll('p').map(({ text }) => text.trim().replace(/\s+/g, ' ')),
      ways: rung.querySelectorAll('a').length,
    }));
    expect(shown.map(({ sign }) => sign)).toEqual(signs.map(({ sign }) => sign[locale]));
    for (const [index, { words, ways }] of shown.entries()) {
      expect(words.slice(0, 2)).toEqual([signs[index]?.behind[locale], `${string(locale, 'scale', 'step')} ${signs[index]?.step[locale] ?? ''}`]);
      expect(ways).toBe(1);
    }
  });

  it('says where each zone begins, in words and not by colour alone', () => {
    const first = data.zones.map(({ signs }) => signs[0]?.sign[locale]);
    const named = rungs.filter((rung) => rung.querySelector('h2'));
    expect(named.map((rung) => rung.querySelector('h2')?.text)).toEqual(data.zones.map(({ name }) => name[locale]));
    expect(named.map((rung) => rung.querySelector('summary')?.text)).toEqual(first);
  });

  it('has a weave that is closer with every few steps, for who sees no colours', () => {
    const sides = rungs.map((rung) => Number(rung.querySelector('pattern')?.getAttribute('width')));
    expect(sides).toEqual(sides.toSorted((a, b) => b - a));
    expect(new Set(sides).size).toBeGreaterThan(SIGNS - 3);
  });

  it('says that one is enough, that the order is ours, and what the signs do not prove', () => {
    const words = parse(html).querySelector('main')?.text ?? '';
    for (const said of [string(locale, 'scale', 'enough'), string(locale, 'scale', 'order'), data.careful[locale]]) expect(words).toContain(said);
  });

  it('loads no font, and of its own no more than half a kilobyte of script', () => {
    const own = filesOf(html).filter((file) => /scale/i.test(file) && file.endsWith('.js'));
    expect(own).toHaveLength(1);
    for (const file of own) expect(readFileSync(join(DIST, `${file}.br`)).length).toBeLessThan(500);
    expect(html).not.toContain('.woff2');
  });
});
