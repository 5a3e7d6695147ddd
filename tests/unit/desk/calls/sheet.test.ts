import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { hoursInWords } from '#/desk/calls/page-says.ts';
import { CALL_QUESTIONS } from '#/desk/calls/questions.ts';
import { callSheet } from '#/desk/calls/sheet.ts';
import { longestWaiting, sheetLines } from '#/desk/calls/sheet-lines.ts';

const content = readContent('tests/fixture');
const lines = sheetLines(content);
const sheet = (language: 'en' | 'es', ...ids: string[]) =>
  parse(
    callSheet(
      lines.filter(({ line }) => ids.length === 0 || ids.includes(line.id)),
      language,
      { name: 'A list & more' },
    ),
  );

describe('the call sheet', () => {
  it('has every line that may be called, and neither an emergency number nor one that is held', () => {
    const ids = lines.map(({ line }) => line.id);
    expect(ids).toContain('cl-women');
    for (const { data } of content.data.hotlines)
      for (const line of data.lines) if (line.purpose === 'emergency' || line.status === 'held') expect(ids).not.toContain(line.id);
  });

  it.each(['en', 'es'] as const)('reads every question out in %s, with what the page says beside it', (language) => {
    const line = sheet(language, 'cl-women').querySelector('[data-line="cl-women"]');
    expect(line?.querySelectorAll('.ask').map((one) => one.textContent)).toEqual(CALL_QUESTIONS.map(({ ask }) => ask[language]));
    expect(line?.querySelector('[data-field="cost"] .page')?.textContent).toContain({ en: 'It is free.', es: 'Es gratis.' }[language]);
    // As its page has it, and not as it was heard.
    expect(line?.querySelector('[data-field="police"] .page')?.textContent).toBe(
      { en: 'The page says nothing of it.', es: 'La página no dice nada de esto.' }[language],
    );
    expect(line?.querySelectorAll('.against input').map((one) => one.getAttribute('value'))).toEqual(['answers', 'hours', 'cost', 'abroad']);
  });

  it('asks the police of nothing that it is', () => {
    const fields = sheet('en', 'uy-police')
      .querySelectorAll('[data-field]')
      .map((one) => one.getAttribute('data-field'));
    expect(fields).not.toContain('police');
    expect(fields).toContain('immigration');
  });

  it('gives no number of a line for who does not want to live, and asks its office', () => {
    const crisis = lines.filter(({ line }) => line.kind === 'crisis');
    expect(crisis).not.toEqual([]);
    for (const { line } of crisis) {
      const block = sheet('en', line.id).querySelector(`[data-line="${line.id}"]`);
      expect(block?.querySelector('[name$=" number"], .number')).toBeNull();
      expect(block?.querySelector('[name$=" office"]')).not.toBeNull();
      expect(block?.querySelector('.what')?.textContent).toContain('Do not call this line');
    }
  });

  it('asks nobody for anything: no address that is opened by itself, and a policy that forbids it', () => {
    const html = sheet('es');
    expect(html.querySelectorAll('[src], link, img, iframe, a[href]')).toEqual([]);
    expect(html.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'.*script-src 'sha256-.*form-action 'none'/);
    expect(html.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  });

  it('names the list as words alone', () => {
    expect(callSheet(lines.slice(0, 1), 'en', { name: '<script>x</script>' })).not.toContain('<script>x');
  });
});

describe('the lines that wait longest', () => {
  it('are those never called, then those called long ago', () => {
    const all = longestWaiting(lines, 1000);
    const called = all.map(({ last }) => last ?? '');
    expect(called).toEqual([...called].sort());
    expect(all.at(-1)?.last).toBe('2026-11-22');
  });
});

describe('hours in words', () => {
  it('join the days that are alike', () => {
    const day = [['08:00', '18:00']] as const;
    const week = { mon: day, tue: day, wed: day, fri: day, sat: [['09:00', '13:00']] as const };
    expect(hoursInWords({ zone: 'America/Lima', week, notOnHolidays: true }, 'en')).toBe(
      'Mon–Wed 08:00–18:00; Fri 08:00–18:00; Sat 09:00–13:00 (Lima). Not on holidays',
    );
    expect(hoursInWords('unknown', 'en')).toBeUndefined();
  });
});
