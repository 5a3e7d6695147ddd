import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bringBackState, statesOf } from '#/desk/history.ts';
import { stateOfNumbers } from '#/desk/numbers/country.ts';
import { numbersSay } from '#/desk/numbers/words.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { say } from '#/staff-words/messages.ts';
import { numbersDesk, pageOf, type NumbersDesk } from '../../../support/numbers-desk.ts';

// All checks read every line, also on a computer that does other things.
vi.setConfig({ testTimeout: 40_000 });

const HN = 'content/hotlines/hn.yaml';
const MX = 'content/hotlines/mx.yaml';
const CHANGES = 'content/number-changes.yaml';
const WOMEN = '/desk/numbers/change?country=hn&line=hn-women&way=phones&index=0';
const ADD = '/desk/numbers/add?country=hn&line=hn-women';
const HOLD = '/desk/numbers/hold?country=hn&line=hn-women&way=phones&index=0';
const words = numbersSay('en');

/** A number in full, on a page that the line does not have yet, in the line for women, whose name loses its old one. */
const NEW = {
  number: '2222-2222',
  abroad: 'yes',
  page: 'new',
  url: 'https://example.org/new',
  publisher: 'Another paper',
  date: '2026-10',
  language: 'es',
  nameEn: 'Test line for women',
  nameEs: 'Línea de prueba para mujeres',
  shortEn: 'Women’s line',
  shortEs: 'Línea de mujeres',
};
const SAVE = { step: 'save', compared: 'yes' };

let desk: NumbersDesk;
beforeEach(() => {
  desk = numbersDesk();
});
afterEach(() => {
  desk.dispose();
  vi.restoreAllMocks();
});

/** All that a form writes. */
const files = (): string[] => [HN, MX, CHANGES, 'content/hotlines/numbers.lock'].map(desk.read);
/** What a page says is wrong. */
const said = (answer: ReturnType<NumbersDesk['send']>, field?: string): string[] =>
  pageOf(answer)
    .querySelectorAll(field === undefined ? '.stop' : `#wrong-${field}`)
    .map(({ text }) => text);
const changes = () => readContent(desk.root).data.numberChanges?.changes ?? [];

describe('a number that is changed by the form', () => {
  it('is shown once more beside the old one, in groups of digits, with what its button dials, before anything is saved', () => {
    const before = files();
    const page = pageOf(desk.fill(WOMEN, NEW));
    expect(page.text).toContain(words.dials('+504 2222 2222'));
    expect(page.querySelectorAll('td').map(({ text }) => text)).toEqual(['174', '+504 2222 2222']);
    expect(page.querySelector(`a[href="${NEW.url}"]`)?.text).toBe(NEW.publisher);
    expect(files()).toEqual(before);
    expect(readdirSync(join(desk.root, '.desk'))).toEqual([]);
  });

  it('is not saved without the tick', () => {
    const before = files();
    expect(said(desk.fill(WOMEN, { ...NEW, step: 'save' }), 'compared')).toEqual([words.tick]);
    expect(files()).toEqual(before);
  });

  it('is written with its page, confirmed with that page’s host, and noted without a number', async () => {
    desk.write(
      HN,
      desk
        .read(HN)
        .replace('    phones:\n      - { source: page, dial: "174"', '    # A comment that stays.\n    phones:\n      - { source: page, dial: "174"'),
    );
    const before = desk.read(HN).split('\n');
    expect(desk.fill(WOMEN, { ...NEW, ...SAVE })).toEqual({ to: '/desk/numbers?country=hn&done' });
    const line = readContent(desk.root)
      .data.hotlines.find(({ id }) => id === 'hn')
      ?.data.lines.find(({ id }) => id === 'hn-women');
    expect(line?.phones).toMatchObject([{ dial: '2222-2222', e164: '+50422222222', source: 'another-paper', abroad: 'yes', status: 'published' }]);
    expect(line?.sources.find(({ id }) => id === 'another-paper')).toMatchObject({
      url: NEW.url,
      publisher: NEW.publisher,
      publisherLanguage: 'es',
      date: '2026-10',
      prints: { phones: ['2222-2222'] },
    });
    const after = desk.read(HN);
    expect(after).toContain('# A comment that stays.\n');
    // All that does not belong to it stands there as it did.
    expect(
      before.slice(
        0,
        before.findIndex((one) => one.includes('hn-women')),
      ),
    ).toEqual(
      after.split('\n').slice(
        0,
        before.findIndex((one) => one.includes('hn-women')),
      ),
    );
    expect(desk.lock().filter((one) => one.startsWith('hn hn-women'))).toEqual([
      'hn hn-women phones +50422222222',
      'hn hn-women source another-paper example.org',
      'hn hn-women source page example.org',
    ]);
    expect(changes()).toEqual([
      { day: '2026-11-25', country: 'hn', line: 'hn-women', name: { en: NEW.nameEn, es: NEW.nameEs }, what: 'changed', way: 'phones' },
    ]);
    expect(desk.read(CHANGES)).not.toMatch(/174|2222/);
    expect(await desk.problems()).toEqual([]);
  });

  it('leaves every comment and every empty line where it was', () => {
    const commented = desk
      .read(HN)
      .replaceAll(/(\n *- \{ source: page.*| +readIn: .*)/g, '$1 # noted')
      .replaceAll('\n    sources:', '\n    # Its pages.\n    sources:');
    desk.write(HN, commented);
    desk.fill(WOMEN, { ...NEW, ...SAVE });
    const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
    for (const what of [/# noted/g, /# Its pages\./g, /\n\n/g]) expect(count(desk.read(HN), what), String(what)).toBe(count(commented, what));
  });

  it('of a page that the line has already takes the place of the old one in what that page prints', async () => {
    const { url, publisher, ...given } = NEW;
    expect(desk.fill(WOMEN, { ...given, page: 'page', ...SAVE })).toHaveProperty('to');
    const line = readContent(desk.root)
      .data.hotlines.find(({ id }) => id === 'hn')
      ?.data.lines.find(({ id }) => id === 'hn-women');
    expect([line?.sources.length, line?.sources[0]?.prints.phones]).toEqual([1, ['2222-2222']]);
    expect(await desk.problems()).toEqual([]);
    expect([url, publisher]).toHaveLength(2);
  });

  it('goes back to what it was by the earlier states, and has to be confirmed anew then', async () => {
    desk.fill(WOMEN, { ...NEW, ...SAVE });
    const before = statesOf(desk.root, HN).find(({ now }) => !now);
    bringBackState(desk.root, HN, before?.id ?? '', '2026-11-25');
    expect(desk.read(HN)).toContain('dial: "174"');
    expect(await desk.problems()).toHaveLength(1);
    expect(desk.fill(WOMEN, { page: 'page', ...SAVE })).toHaveProperty('to');
    expect(await desk.problems()).toEqual([]);
  });

  it.each([
    ['nothing', '', words.noNumber],
    ['a digit lost', '2222-222', words.notANumber],
    ['words beside it', 'Tel. 2222-2222', words.notANumber],
    ['an extension', '2222-2222 ext. 3', words.notANumber],
    ['another country’s', '+502 2222 2222', words.otherCountry('Guatemala', 'Honduras')],
    ['a short number that the country does not have', '177', words.needsCode('177')],
  ])('is refused in a sentence at its field, and nothing is written: %s', (_, number, why) => {
    const before = files();
    const answer = desk.fill(WOMEN, { ...NEW, number, ...SAVE });
    expect(said(answer, 'number')).toEqual([why]);
    expect(answer).toHaveProperty('status', 422);
    expect(files()).toEqual(before);
  });

  it('that is the same, on the same page, is told so', () => {
    const before = files();
    const told = said(desk.fill(WOMEN, { page: 'page', abroad: 'no', ...SAVE }));
    expect(told).toEqual([words.wrong + words.same]);
    expect(files()).toEqual(before);
  });

  it('is refused in the language of whoever writes', () => {
    expect(said(desk.fill(WOMEN, { ...NEW, number: '177' }, 'es'), 'number')).toEqual([numbersSay('es').needsCode('177')]);
    const denied = desk.fill('/desk/numbers/add?country=mx&line=mx-dedicated', { way: 'phones', number: '01 800 555 0100', page: 'page' }, 'es');
    expect(said(denied, 'number')).toEqual([numbersSay('es').denied('La forma antigua.')]);
  });

  it.each(['01 800 555 0100', '０１ ８００ ５５５ ０１００', '01\u00A0800\u00AD 555\u200B-0100'])(
    'is refused where it is denied, however it is pasted: %s',
    (number) => {
      const before = files();
      expect(said(desk.fill('/desk/numbers/add?country=mx&line=mx-dedicated', { way: 'phones', number, page: 'page', ...SAVE }), 'number')).toEqual([
        words.denied('The old form.'),
      ]);
      expect(files()).toEqual(before);
    },
  );

  it.each([
    ['digits of full width', '２２２２－２２２２'],
    ['spaces that do not break, and a soft hyphen, from Word', '2222\u00A0\u00AD2222'],
    ['a dash of Word', '2222–2222'],
    ['signs that nobody sees', '\u200E\u202D2222-2222\u202C\uFEFF'],
    ['a line end', ' 2222\n2222 '],
  ])('is written in plain signs where it was pasted with %s', async (_, number) => {
    expect(desk.fill(WOMEN, { ...NEW, number, ...SAVE })).toHaveProperty('to');
    const dial = readContent(desk.root)
      .data.hotlines.find(({ id }) => id === 'hn')
      ?.data.lines.find(({ id }) => id === 'hn-women')?.phones[0]?.dial;
    expect(dial).toMatch(/^2222[- ]?2222$/);
    expect(await desk.problems()).toEqual([]);
  });

  it('that is short and new in the country asks for the page that says that it exists, and adds it to the short numbers', async () => {
    const first = desk.fill(WOMEN, { ...NEW, number: '177' });
    expect(pageOf(first).querySelector('#codeUrl')).not.toBeNull();
    const code = { codeUrl: 'https://example.org/codes/177', codePublisher: 'A gazette', codeDate: 'undated' };
    expect(said(desk.fill(WOMEN, { ...NEW, number: '177', ...code, codeDate: 'soon', ...SAVE }), 'codeDate')).toEqual([words.noDate]);
    expect(desk.fill(WOMEN, { ...NEW, number: '177', ...code, ...SAVE })).toHaveProperty('to');
    expect(
      readContent(desk.root)
        .data.hotlines.find(({ id }) => id === 'hn')
        ?.data.codes.at(-1),
    ).toMatchObject({
      number: '177',
      source: { url: code.codeUrl, publisher: code.codePublisher, date: 'undated' },
    });
    expect(await desk.problems()).toEqual([]);
  });

  it('takes out of the names what they say of the old one, which has to be written anew', () => {
    const before = files();
    const answer = desk.fill(WOMEN, { ...NEW, nameEs: 'Línea de prueba 174 para mujeres', shortEn: ' ', ...SAVE });
    expect([said(answer, 'nameEs'), said(answer, 'shortEn')]).toEqual([[words.nameHasNumber('174')], [words.names[1]]]);
    expect(files()).toEqual(before);
  });

  it.each([
    ['url', { url: 'example.org/new' }, words.noUrl],
    ['url', { url: 'javascript:alert(1)' }, words.noUrl],
    ['url', { url: 'https://www.example.org/lines/hn-women/' }, words.pageThere],
    ['url', { url: 'https://example.org/new?fbclid=1' }, undefined],
    ['publisher', { publisher: '\u00A0 ' }, words.noPublisher],
    ['date', { date: '10/2026' }, words.noDate],
    ['date', { date: '2027-01' }, undefined],
    ['page', { page: 'nobody' }, words.noPage],
  ])('is refused where its page is not told right: %s of %o', (field, given, why) => {
    const before = files();
    const told = said(desk.fill(WOMEN, { ...NEW, ...given, ...SAVE }), field);
    expect(told).toHaveLength(1);
    if (why !== undefined) expect(told).toEqual([why]);
    expect(files()).toEqual(before);
  });

  it('is told to the second of two tabs that it is too late, and nothing of the first is lost', () => {
    const [one, other] = [desk.open(WOMEN), desk.open(WOMEN)];
    expect(one).toEqual(other);
    const state = pageOf(one).querySelector('[name="state"]')?.getAttribute('value') ?? '';
    const given = { country: 'hn', line: 'hn-women', way: 'phones', index: '0', state, ...NEW, ...SAVE };
    expect(desk.send('change', given)).toHaveProperty('to');
    const before = files();
    const late = desk.send('change', { ...given, number: '2233-3333' });
    expect(late).toHaveProperty('status', 409);
    expect(said(late)).toEqual([words.stale]);
    expect(files()).toEqual(before);
  });

  it('is written whole or not at all', () => {
    const before = files();
    mkdirSync(join(desk.root, '.desk/new-1'), { recursive: true });
    expect(() => desk.fill(WOMEN, { ...NEW, ...SAVE })).toThrow();
    expect(files()).toEqual(before);
  });

  it('shows as text whatever was filled in', () => {
    const evil = '"><script>alert(1)</script>';
    for (const answer of [
      desk.fill(WOMEN, { ...NEW, publisher: evil, number: evil }),
      desk.fill(WOMEN, { ...NEW, publisher: evil, url: `https://example.org/${evil.replaceAll(' ', '')}` }),
      desk.send('change', { country: evil, line: evil }),
      desk.send('change', { country: 'hn', line: evil, way: evil, index: evil, state: evil }),
      desk.open(`/desk/numbers?country=${encodeURIComponent(evil)}`),
    ])
      expect(pageOf(answer).querySelectorAll('script')).toEqual([]);
  });

  it.each(['', '-1', '0x0', '1e0', '00000', 'first'])('is nowhere where its place is “%s”', (index) => {
    for (const action of ['change', 'hold']) {
      const answer = desk.open(`/desk/numbers/${action}?country=hn&line=hn-women&way=phones&index=${index}`);
      expect(answer).toHaveProperty('status', 404);
    }
  });

  it('lets the desk look through everything again', () => {
    const before = stateOfNumbers(desk.root);
    expect(stateOfNumbers(desk.root)).toBe(before);
    desk.fill(WOMEN, { ...NEW, ...SAVE });
    expect(stateOfNumbers(desk.root)).not.toBe(before);
  });

  it.each(['__proto__', '../hn', 'HN', 'zz', 'constructor'])('opens no country called %s', (country) => {
    expect(said(desk.open(`/desk/numbers?country=${country}`))).toEqual([words.unreadable]);
  });

  it('is not changed where the list of what somebody compared is gone, or the notes cannot be read', () => {
    desk.write(CHANGES, 'changes: [');
    expect(said(desk.fill(WOMEN, { ...NEW, ...SAVE }))).toContain(words.wrong + words.historyUnread);
  });
});

describe('a number that is added by the form', () => {
  it('stands behind the others; WhatsApp in international form, and what it leaves is not known', async () => {
    expect(desk.fill(ADD, { ...NEW, way: 'whatsapp', number: '9999 9999', ...SAVE })).toHaveProperty('to');
    const line = readContent(desk.root)
      .data.hotlines.find(({ id }) => id === 'hn')
      ?.data.lines.find(({ id }) => id === 'hn-women');
    expect(line?.whatsapp).toMatchObject([{ number: '+50499999999', source: 'another-paper' }]);
    expect(line?.leaves.whatsapp).toBe('unknown');
    expect(desk.lock()).toContain('hn hn-women whatsapp +50499999999');
    expect(changes()).toMatchObject([{ line: 'hn-women', what: 'added', way: 'whatsapp' }]);
    expect(await desk.problems()).toEqual([]);
  });

  it.each([
    ['way', { way: '' }, words.noWay],
    ['number', { way: 'phones', number: '174' }, words.twice],
    ['number', { way: 'whatsapp', number: '174' }, words.noWhatsApp],
  ])('is refused at its field: %s of %o', (field, given, why) => {
    expect(said(desk.fill(ADD, { ...NEW, ...given, ...SAVE }), field)).toEqual([why]);
  });

  it('that costs more than others is refused', () => {
    expect(
      said(desk.fill('/desk/numbers/add?country=mx&line=mx-dedicated', { way: 'phones', number: '900 123 4567', page: 'page' }), 'number'),
    ).toEqual([words.premium]);
  });
});

describe('a number that is held back by the form', () => {
  const why = { whyEn: 'Only one page prints it.', whyEs: 'Solo lo publica una página.' };

  it('is shown no more at once, with the reason, and noted; the line stays with what else it has', async () => {
    desk.fill(ADD, { ...NEW, way: 'phones', ...SAVE });
    // The name of a line that is shown may not have a number that is not.
    expect(said(desk.fill(HOLD, why), 'nameEn')).toEqual([words.nameHasNumber('174')]);
    const { nameEn, nameEs, shortEn, shortEs } = NEW;
    expect(desk.fill(HOLD, { ...why, nameEn, nameEs, shortEn, shortEs })).toHaveProperty('to');
    const line = readContent(desk.root)
      .data.hotlines.find(({ id }) => id === 'hn')
      ?.data.lines.find(({ id }) => id === 'hn-women');
    expect(line?.status).toBe('published');
    expect(line?.phones[0]).toMatchObject({ dial: '174', status: 'held', note: { en: why.whyEn, es: why.whyEs } });
    // Added and held on one day: it is told what is true since then.
    expect(changes()).toMatchObject([{ what: 'held' }]);
    expect(await desk.problems()).toEqual([]);
  });

  it('takes the whole line where it is the last one, and says so before', async () => {
    expect(said(desk.open(HOLD))).toEqual([words.holdsLine]);
    expect(desk.fill(HOLD, why)).toHaveProperty('to');
    const line = readContent(desk.root)
      .data.hotlines.find(({ id }) => id === 'hn')
      ?.data.lines.find(({ id }) => id === 'hn-women');
    expect(line).toMatchObject({ status: 'held', heldBecause: { en: why.whyEn, es: why.whyEs } });
    expect(changes()).toMatchObject([{ line: 'hn-women', name: { en: 'Test line for women' }, what: 'held', way: 'phones' }]);
    expect(await desk.problems()).toEqual([]);
  });

  it('is shown again by the form that changes it, confirmed anew, and noted', async () => {
    desk.fill(HOLD, why);
    expect(pageOf(desk.fill(WOMEN, { page: 'page' })).text).toContain(words.same);
    expect(pageOf(desk.fill(WOMEN, NEW)).text).toContain(words.staysHeld);
    expect(desk.fill(WOMEN, { page: 'page', show: 'yes', ...SAVE })).toHaveProperty('to');
    expect(changes()).toMatchObject([{ line: 'hn-women', what: 'changed' }]);
    expect(await desk.problems()).toEqual([]);
  });

  it.each([
    ['a number', 'whyEn', 'Only 174 answers.', words.numberInReason('174')],
    ['a number of full width', 'whyEn', 'Only １７４ answers.', words.numberInReason('174')],
    ['nothing in Spanish', 'whyEs', '', words.noReason],
  ])('is not held with %s in its reason', (_, field, text, told) => {
    const before = files();
    expect(said(desk.fill(HOLD, { ...why, [field]: text }), field)).toEqual([told]);
    expect(files()).toEqual(before);
  });

  it('is not held where the site could not do without it, and the sentence says why', () => {
    const general = '/desk/numbers/hold?country=mx&line=mx-consejo-ciudadano-general';
    const before = files();
    const [told] = said(desk.fill(general, why));
    expect(told).toContain(say('generalLine', { id: 'mx-consejo-ciudadano-general' }, 'en'));
    expect(files()).toEqual(before);
  });
});
