import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { numbersSay } from '#/desk/numbers/words.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { numbersDesk, pageOf, type NumbersDesk } from '../../../support/numbers-desk.ts';

// All checks read every line, also on a computer that does other things.
vi.setConfig({ testTimeout: 40_000 });

const HN = 'content/hotlines/hn.yaml';
const LIKE = '/desk/numbers/line?country=hn&line=hn-women';
const words = numbersSay('en');
const SAVE = { step: 'save', compared: 'yes' };

const LINE = {
  nameEn: 'House of “Ixchel” 🏠',
  nameEs: 'Casa “Ixchel” 🏠',
  shortEn: 'House Ixchel',
  shortEs: 'Casa Ixchel',
  operatorEn: 'A made-up house',
  operatorEs: 'Una casa inventada',
  operatorType: 'ngo',
  authority: 'none',
  kind: 'violence',
  purpose: 'help',
  summaryEn: 'A made-up place for women, with a phone.',
  summaryEs: 'Un lugar inventado para mujeres, con teléfono.',
  answersEn: 'Women who listen.',
  answersEs: 'Mujeres que escuchan.',
  coverageEn: 'The north: “San Pedro” & around',
  coverageEs: 'El norte: “San Pedro” y alrededores',
  way: 'phones',
  number: '2222-2222',
  abroad: 'unknown',
  page: 'new',
  url: 'https://example.org/house',
  publisher: 'A house paper',
  undated: 'yes',
  language: 'es',
  grade: 'medium',
  begins: 'shown',
};

let desk: NumbersDesk;
beforeEach(() => {
  desk = numbersDesk();
});
afterEach(() => {
  desk.dispose();
});

const said = (answer: ReturnType<NumbersDesk['send']>, field: string): string[] =>
  pageOf(answer)
    .querySelectorAll(`#wrong-${field}`)
    .map(({ text }) => text);
const linesNow = () => readContent(desk.root).data.hotlines.find(({ id }) => id === 'hn')?.data.lines ?? [];

describe('a new line like another one', () => {
  it('has what was filled in and its number, confirmed; and nothing that is known of the other one', async () => {
    const [before, count] = [desk.read(HN), linesNow().length];
    expect(desk.fill(LIKE, { ...LINE, ...SAVE })).toEqual({ to: '/desk/numbers?country=hn&done' });
    expect(desk.read(HN).startsWith(before.trimEnd())).toBe(true);
    const line = linesNow().at(-1);
    expect(linesNow()).toHaveLength(count + 1);
    expect(line).toMatchObject({
      id: 'hn-casa-ixchel',
      status: 'published',
      name: { en: LINE.nameEn, es: LINE.nameEs },
      authority: 'none',
      operatorType: 'ngo',
      anonymous: 'unknown',
      tells: { police: 'unknown', immigration: 'unknown' },
      leaves: { bill: 'unknown', log: 'unknown' },
      cost: 'unknown',
      hours: 'unknown',
      languages: 'unknown',
      dedicated: false,
      everyone: false,
      phones: [{ dial: '2222-2222', e164: '+50422222222' }],
      sources: [{ id: 'a-house-paper', date: 'undated', prints: { phones: ['2222-2222'] } }],
      readIn: 'undated',
    });
    for (const field of ['informs', 'under18', 'firstMinute', 'anonymity', 'dialledOn', 'warning', 'general']) expect(line).not.toHaveProperty(field);
    expect(desk.lock()).toEqual(
      expect.arrayContaining(['hn hn-casa-ixchel phones +50422222222', 'hn hn-casa-ixchel source a-house-paper example.org']),
    );
    expect(readContent(desk.root).data.numberChanges?.changes).toMatchObject([{ line: 'hn-casa-ixchel', what: 'added', way: 'phones' }]);
    expect(await desk.problems()).toEqual([]);
  });

  it('begins held where somebody says so, with a reason, and nothing of it is confirmed or noted', async () => {
    expect(said(desk.fill(LIKE, { ...LINE, begins: 'held', ...SAVE }), 'whyEn')).toEqual([words.noReason]);
    const why = { whyEn: 'Nobody has called.', whyEs: 'Nadie ha llamado.' };
    expect(desk.fill(LIKE, { ...LINE, begins: 'held', ...why, ...SAVE })).toHaveProperty('to');
    expect(linesNow().at(-1)).toMatchObject({ status: 'held', heldBecause: { en: why.whyEn, es: why.whyEs } });
    expect(desk.lock().filter((one) => one.includes('ixchel'))).toEqual([]);
    expect(readContent(desk.root).data.numberChanges?.changes).toEqual([]);
    expect(await desk.problems()).toEqual([]);
  });

  it('is not saved without the tick, and loses nothing on the way back to its form', () => {
    const before = desk.read(HN);
    const compare = pageOf(desk.fill(LIKE, LINE));
    expect(compare.text).toContain(words.dials('+504 2222 2222'));
    expect(said(desk.fill(LIKE, { ...LINE, step: 'save' }), 'compared')).toEqual([words.tick]);
    const form = pageOf(desk.fill(LIKE, { ...LINE, step: 'edit' }));
    expect(form.querySelector('#nameEs')?.getAttribute('value')).toBe(LINE.nameEs);
    expect(desk.read(HN)).toBe(before);
  });

  it.each([
    ['nameEn', 'Test line 174 for women'],
    ['nameEs', ' línea de PRUEBA 174\u00A0para mujeres. '],
    ['shortEn', '199'],
    ['nameEn', 'Test line and chat against trafficking'],
  ])('is refused with the name of another line, however it is written: %s “%s”', (field, name) => {
    const before = desk.read(HN);
    const told = said(desk.fill(LIKE, { ...LINE, [field]: name, ...SAVE }), field);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/has that name already/);
    expect(desk.read(HN)).toBe(before);
  });

  it.each([
    ['nameEn', '🏠', words.noName],
    ['shortEs', '', words.noName],
    ['operatorEs', ' ', words.noWords],
    ['kind', 'party', words.noChoice],
    ['kind', 'constructor', words.noChoice],
    ['begins', '', words.noChoice],
    ['number', '+502 2222 2222', words.otherCountry('Guatemala', 'Honduras')],
    ['nameEn', 'House 174', undefined],
    ['summaryEn', 'Call 2233-4455 too.', undefined],
    ['summaryEn', '<script>alert(1)</script>', undefined],
  ])('is refused in a sentence at the field, and nothing is written: %s “%s”', (field, text, why) => {
    const before = desk.read(HN);
    const answer = desk.fill(LIKE, { ...LINE, [field]: text, ...SAVE });
    const told = said(answer, field);
    expect(told).toHaveLength(1);
    if (why !== undefined) expect(told).toEqual([why]);
    expect(pageOf(answer).querySelectorAll('script')).toEqual([]);
    expect(desk.read(HN)).toBe(before);
  });

  it('gets an id of its own where another one has it, and is read back word for word whatever signs its words have', async () => {
    desk.fill(LIKE, { ...LINE, ...SAVE });
    const odd = 'A: #b, {c} "d" \\ e’s — & <3';
    const other = { ...LINE, nameEn: 'Another house', nameEs: 'Otra casa', shortEn: 'Other house', shortEs: 'Casa. Ixchel.', number: '2233-3333' };
    expect(said(desk.fill(LIKE, { ...other, ...SAVE }), 'shortEs')).toHaveLength(1);
    expect(desk.fill(LIKE, { ...other, shortEs: 'Casa Ixchel, la otra', operatorEn: odd, ...SAVE })).toHaveProperty('to');
    expect(linesNow().at(-1)).toMatchObject({ id: 'hn-casa-ixchel-la-otra', operator: { en: odd } });
    expect(await desk.problems()).toEqual([]);
  });
});
