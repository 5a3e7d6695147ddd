import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { callsMade } from '#/domain/calls.ts';
import { linesFor } from '#/domain/line-order.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { pageAt } from '../support/built.ts';
import { SITE } from '../support/site.ts';
import { visibleText } from '../support/visible-text.ts';

/* What the made-up calls of tests/fixture/content/calls are on its pages. */
const countries = readContent(SITE).data.hotlines.map(({ data }) => data);
const words = (locale: Locale, ...code: string[]): string => visibleText(pageAt(href('getHelp', locale, ...code)).html).replace(/\s+/g, ' ');
const say = (locale: Locale, en: string, es: string): string => (locale === 'en' ? en : es);

describe.each(LOCALES)('what was heard of a line, on its card in %s', (locale) => {
  it('stands with its day, beside what a page says, and confirms the number', () => {
    const card = words(locale, 'cl');
    expect(card).toContain(say(locale, 'It told us so by telephone on November 21, 2026.', 'Nos lo dijo por teléfono el 21 de noviembre de 2026.'));
    expect(card).toContain(say(locale, 'Confirmed: we called it on November 21, 2026.', 'Confirmado: llamamos el 21 de noviembre de 2026.'));
    expect(card).toContain(say(locale, 'Free, according to what we read. By telephone', 'Gratis, según lo que leímos. Por teléfono'));
  });

  it('is not there while it stands in one language', () => {
    expect(pageAt(href('getHelp', locale, 'cl')).html).not.toContain('de lunes a viernes</');
    expect(words(locale, 'cl')).not.toContain('Se puede escribir de lunes');
  });

  it('is a warning where somebody else answered, and no bar calls that number', () => {
    const html = pageAt(href('getHelp', locale, 'uy')).html;
    expect(words(locale, 'uy')).toContain(
      say(locale, 'when we called on November 22, 2026, somebody else answered', 'cuando llamamos, el 22 de noviembre de 2026, contestó alguien más'),
    );
    expect(parse(html).querySelector('.bar a[href^="tel:"]')).toBeNull();
    const [row] = parse(pageAt(href('getHelp', locale)).html)
      .querySelectorAll('[data-place]')
      .filter((one) => one.getAttribute('data-place') === 'Uruguay');
    expect(row?.querySelector('.number')?.textContent).not.toContain('0800');
  });

  it('is counted in the list', () => {
    const lines = countries.flatMap((country) => {
      const { emergency, help, report } = linesFor(country, countries);
      return [...help, ...report, ...(emergency ? [emergency] : [])];
    });
    const { are, called, count } = callsMade([...new Map(lines.map((line) => [line.id, line])).values()]);
    expect(are).toBe('some');
    expect(words(locale)).toContain(
      say(
        locale,
        `Of these ${String(count)} numbers we have called ${String(called)}.`,
        `De estos ${String(count)} números hemos llamado a ${String(called)}.`,
      ),
    );
  });
});
