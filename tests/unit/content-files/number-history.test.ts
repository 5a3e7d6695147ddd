import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { confirm, openChanges } from '#/content-files/number-lock/confirm.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { byDay, fragmentOf, withNewer, type NumberChange } from '#/domain/number-changes.ts';
import { numbersDesk, type NumbersDesk } from '../../support/numbers-desk.ts';

// All checks read every line, also on a computer that does other things.
vi.setConfig({ testTimeout: 40_000 });

const HN = 'content/hotlines/hn.yaml';

let desk: NumbersDesk;
beforeEach(() => {
  desk = numbersDesk();
});
afterEach(() => {
  desk.dispose();
});

/** Confirms all that is open, as the command does, one change after the other. */
const confirmAll = (today = '2026-11-25'): void => {
  const content = readContent(desk.root);
  confirm(content, {}, today);
  for (const change of openChanges(content, {})) confirm(readContent(desk.root), {}, today, change);
};
const told = (): string[] =>
  (readContent(desk.root).data.numberChanges?.changes ?? []).map(
    ({ day, line, what, way, name }) => `${day} ${line} ${what} ${way}: ${name.en} / ${name.es}`,
  );
const change = (from: string | RegExp, to: string): void => desk.write(HN, desk.read(HN).replace(from, to));

describe('what the command notes', () => {
  it('is a number that is another one, one that is new and one that is gone, without any number in it', () => {
    change('dial: "174"', 'dial: "2222-2222"');
    change('prints: { phones: "174" }', 'prints: { phones: "2222-2222", sms: "2222-2222" }');
    change(
      '    sources:\n      - { id: page, url: "https://example.org/lines/hn-women"',
      '    sms: [{ source: page, number: "2222-2222" }]\n    sources:\n      - { id: page, url: "https://example.org/lines/hn-women"',
    );
    change(/\n {2}- id: hn-emergency\n(?: {4}.*\n)+/, '\n');
    confirmAll();
    expect(told()).toEqual([
      '2026-11-25 hn-emergency removed phones: A line in Honduras / Una línea en Honduras',
      '2026-11-25 hn-women added sms: Test line for women / Línea de prueba para mujeres',
      '2026-11-25 hn-women changed phones: Test line for women / Línea de prueba para mujeres',
    ]);
    expect(desk.read('content/number-changes.yaml')).not.toMatch(/174|199|2222/);
  });

  it('is nothing where nothing changed, or only a page’s host or a line’s id', () => {
    const before = desk.read('content/number-changes.yaml');
    confirmAll();
    change('https://example.org/lines/hn-women', 'https://example.com/lines/hn-women');
    change('id: hn-women', 'id: hn-the-women');
    confirm(readContent(desk.root), {}, '2026-11-25');
    expect(desk.read('content/number-changes.yaml')).toBe(before);
  });

  it('is one entry for a line, a way and a day, and another one on another day', () => {
    change('dial: "174"', 'dial: "2222-2222"');
    change('prints: { phones: "174" }', 'prints: { phones: ["2222-2222", "2233-3333"] }');
    confirmAll();
    change('dial: 2222-2222', 'dial: 2233-3333');
    change('dial: "2222-2222"', 'dial: "2233-3333"');
    confirmAll();
    expect(told()).toHaveLength(1);
    change('dial: "2233-3333"', 'dial: "2222-2222"');
    confirmAll('2026-11-26');
    expect(told().map((one) => one.slice(0, 10))).toEqual(['2026-11-25', '2026-11-26']);
  });

  it('is not lost where its file cannot be read: nothing is confirmed then', () => {
    change('dial: "174"', 'dial: "2222-2222"');
    change('prints: { phones: "174" }', 'prints: { phones: "2222-2222" }');
    const lock = desk.lock();
    desk.write('content/number-changes.yaml', 'changes: [{ day: yesterday }]\n');
    expect(confirmAll).toThrow('number-changes.yaml');
    expect(desk.lock()).toEqual(lock);
    expect(desk.read('content/number-changes.yaml')).toContain('yesterday');
  });
});

describe('changes by their days', () => {
  const one = (rest: Partial<NumberChange>): NumberChange => ({
    day: '2026-11-25',
    country: 'hn',
    line: 'hn-a',
    name: { en: 'A', es: 'A' },
    what: 'added',
    way: 'phones',
    ...rest,
  });

  it('stand the newest first, those of a day by country and name, each once', () => {
    const days = byDay(
      [one({ country: 'mx', line: 'mx-a' }), one({}), one({}), one({ day: '2026-11-26' }), one({ line: 'hn-b', name: { en: 'Á', es: 'Á' } })],
      'en',
      (code) => ({ hn: 'Honduras', mx: 'Mexico' })[code] ?? code,
    );
    expect(days.map(({ day, changes }) => [day, changes.map(({ line }) => line)])).toEqual([
      ['2026-11-26', ['hn-a']],
      ['2026-11-25', ['hn-a', 'hn-b', 'mx-a']],
    ]);
    expect(fragmentOf('2026-11-25')).toBe('261125');
  });

  it('stand within a country by the names of their lines in the language of the page', () => {
    const named = (line: string, en: string, es: string): NumberChange => one({ line, name: { en, es } });
    const all = [named('hn-1', 'Beta', 'Alfa'), named('hn-2', 'Alpha', 'Beta'), named('hn-3', 'Álamo', 'Zeta')];
    const lines = (locale: 'en' | 'es'): string[] => byDay(all, locale, (code) => code).flatMap(({ changes }) => changes.map(({ line }) => line));
    expect(lines('en')).toEqual(['hn-3', 'hn-2', 'hn-1']);
    expect(lines('es')).toEqual(['hn-1', 'hn-2', 'hn-3']);
  });

  it('are of one line, way and day each: what differs in any of them stands beside', () => {
    const beside: Partial<NumberChange>[] = [{ country: 'mx' }, { line: 'hn-b' }, { way: 'sms' }, { day: '2026-11-26' }];
    for (const rest of beside) expect(withNewer([one({})], [one(rest)]), JSON.stringify(rest)).toHaveLength(2);
  });

  it.each([
    ['added', 'added', 'added'],
    ['added', 'removed', 'removed'],
    ['changed', 'changed', 'changed'],
    ['held', 'changed', 'changed'],
    ['removed', 'held', 'held'],
    ['added', 'changed', 'added'],
    ['added', 'held', 'held'],
    ['held', 'added', 'changed'],
    ['removed', 'added', 'changed'],
    ['changed', 'removed', 'removed'],
  ] as const)('say of a day on which one was %s, then %s, that it was %s', (first, then, both) => {
    expect(withNewer([one({ what: first })], [one({ what: then })])).toEqual([one({ what: both })]);
  });
});
