import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '#/kinds/hotlines/domain/fingerprint.ts';
import { checkNumber } from '#/kinds/hotlines/domain/number-check.ts';
import { checkedWay, refusedNumbers } from '#/kinds/hotlines/domain/refused-numbers.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { allNumbersOf } from '#/domain/hotlines.ts';
import { shownLine } from '#/domain/line-order.ts';
import { callingCodeOf, onKeys } from '#/domain/full-numbers.ts';
import { typedNumber } from '#/kinds/hotlines/domain/typed-number.ts';

const CODES = ['1', '52', '54', '55', '502', '591', '595', '598', '34', '39'];
const mexico = { ...checkedWay('800 5533 000', '+528005533000'), of: 'mexico' };
const states = { ...checkedWay('1-888-373-7888', '+18883737888'), of: 'states' };
const keys = { ...checkedWay('1800-DELITO'), of: 'keys' };
const short = { ...checkedWay('144'), of: 'short' };
const other = { ...checkedWay('144'), of: 'other country' };
const star = { ...checkedWay('*4141'), of: 'star' };
const whatsapp = { ...checkedWay('+5491131331000', '+5491131331000'), of: 'argentina' };
const trunk = { ...checkedWay('0800 4141', '+5988004141'), of: 'uruguay' };
const ways = [mexico, states, keys, short, other, star, whatsapp, trunk];
const refused = [
  { prints: [fingerprint('0018005533000')], why: 'a wrong form' },
  { prints: [fingerprint('018005533000')], why: 'the old form' },
  { prints: ['18663737888', '8663737888'].map(fingerprint), why: 'a misprint' },
  { prints: ['52652798', '5352652798'].map(fingerprint), why: 'held' },
  { prints: [fingerprint('122')], why: 'a short one' },
];
const check = (typed: string): string => {
  const answer = checkNumber(typed, { codes: CODES, ways, refused });
  if (answer.is === 'found') return answer.ways.map(({ of }) => of).join(', ');
  return answer.is === 'refused' ? answer.refused.map(({ why }) => why).join(', ') : answer.is;
};

describe('a number that somebody was given', () => {
  it('is known where a message shows a short one behind its country’s code, which nobody can dial, and is no other country’s', () => {
    const guatemala = { ...checkedWay('1572', undefined, 'gt'), of: 'guatemala' };
    const emergency = { ...checkedWay('911', undefined, 'us'), of: 'united states' };
    const answer = (typed: string): unknown => {
      const found = checkNumber(typed, { codes: CODES, ways: [guatemala, emergency], refused: [] });
      return found.is === 'found' ? found.ways.map(({ of }) => of) : found.is;
    };
    for (const typed of ['1572', '+502 1572', '+5021572', '(502) 1572', '502-1572']) expect(answer(typed), typed).toEqual(['guatemala']);
    for (const typed of ['+504 1572', '1911', '5021 572 1']) expect(answer(typed), typed).toBe('none');
  });

  it.each([
    '800 5533 000',
    '8005533000',
    '800-553-3000',
    '(800) 5533.000',
    '+52 800 5533 000',
    '+528005533000',
    '+52 (800) 5533-000',
    '+52-800-553-3000',
    '52 800 5533 000',
    '0052 800 5533 000',
    '00 52 8005533000',
    '011 52 800 5533 000',
    '011-52-800-553-3000',
    '+52 1 800 5533 000',
    '+52 01 800 5533 000',
    '044 800 5533 000',
    '045 8005533000',
    'Tel. 800 5533 000',
    'tel:+528005533000',
    'https://wa.me/528005533000',
    'WhatsApp: +52 800 5533 000',
    'Llama al 800 5533 000, es gratis',
    '８００ ５５３３ ０００',
    '800\u00a05533\u00a0000',
    '800–5533–000',
    '800\u200b5533\u200b000',
    '800/5533/000',
    '800_5533_000',
    '800 5533 000 ext 12',
    '800 5533 000 x3',
    '  800 5533 000  ',
    '800 KKDE 000',
  ])('is found however it is written: %j', (typed) => {
    expect(check(typed)).toBe('mexico');
  });

  it.each([
    '1-888-373-7888',
    '888 373 7888',
    '+1 888 373 7888',
    '1 (888) 3737888',
    '001 888 373 7888',
    '00 1 888 3737888',
    '1-888-373-PUTT',
    '(888) ERE-7888',
  ])('is found with its 1 and without, and with letters for keys: %j', (typed) => {
    expect(check(typed)).toBe('states');
  });

  it.each([
    ['1800-DELITO', 'keys'],
    ['1800 delito', 'keys'],
    ['1800 335486', 'keys'],
    ['*4141', 'star'],
    ['4141', 'star'],
    ['+54 9 11 3133-1000', 'argentina'],
    ['+54 11 3133 1000', 'argentina'],
    ['0800 4141', 'uruguay'],
    ['+598 800 4141', 'uruguay'],
    ['+598 0800 4141', 'uruguay'],
  ])('is found in the ways of its country: %j is that of %s', (typed, whose) => {
    expect(check(typed)).toBe(whose);
  });

  it('of three digits is that of every country that has it', () => {
    expect(check('144')).toBe('short, other country');
    expect(check('1-4-4')).toBe('short, other country');
  });

  it.each(['+1 800 553 3000', '1-800-553-3000', '001 800 553 3001', '+34 800 553 3000', '+1 144'])(
    'is not taken for that of another country: %j',
    (typed) => {
      expect(check(typed)).not.toContain('mexico');
      expect(check(typed)).not.toContain('short');
    },
  );

  it.each([
    ['001-800-5533-000', 'a wrong form'],
    ['001 800 5533 000', 'a wrong form'],
    ['(001) 8005533000', 'a wrong form'],
    ['01 800 5533 000', 'the old form'],
    ['01800-5533-000', 'the old form'],
    ['1-866-373-7888', 'a misprint'],
    ['866 373 7888', 'a misprint'],
    ['+1 (866) 373 7888', 'a misprint'],
    ['5265-2798', 'held'],
    ['+53 5265 2798', 'held'],
    ['0053 52652798', 'held'],
    ['122', 'a short one'],
    ['Línea 1 2 2', 'a short one'],
  ])('that is refused says why: %j', (typed, why) => {
    expect(check(typed)).toBe(why);
  });

  it.each(['55 1234 5678', '8005533001', '800553300', '99999', '+99 123456789'])('that is not here is none: %j', (typed) => {
    expect(check(typed)).toBe('none');
  });

  it.each(['+1 888-373-7888 (24/7)', '888 373 7888, 24 horas', '1-888-373-7888\n24 hours'])('is known with its hours beside it: %j', (typed) => {
    expect(check(typed)).toBe('states');
  });

  it.each(['888-373-7888 / 911', '144 o 122', '+52 800 5533 000, 55 0000 0000', '888-373-7888 text 233733'])(
    'of several no answer is given that holds of one alone: %j',
    (typed) => {
      expect(check(typed)).toBe('long');
    },
  );

  it('needs three digits, and is one number', () => {
    for (const typed of ['', ' ', '12', 'ab', '+', 'no sé', 'hola']) expect(check(typed), typed).toBe('short');
    expect(check('800 5533 000 / 1-888-373-7888')).toBe('long');
  });

  it('comes out of any text without an error', () => {
    for (const typed of ['💛', '()'.repeat(500), '1'.repeat(5000), '#'.repeat(50), '\u202e123', 'a'.repeat(5000), '*'.repeat(100) + '1'])
      expect(['none', 'short', 'long']).toContain(check(typed));
    expect(typedNumber('+', CODES)).toEqual({ digits: [], international: [] });
  });
});

describe('a fingerprint', () => {
  it('is of SHA-256, five hundred times, and holds no digit', () => {
    for (const digits of ['144', '0018005533000', '1'.repeat(18)]) {
      let hash: Buffer = Buffer.from(`telar:${digits}`);
      for (let round = 0; round < 500; round += 1) hash = createHash('sha256').update(hash).digest();
      const letters = Array.from(hash.subarray(0, 4).toString('hex'))
        .map((one) => String.fromCharCode(97 + Number.parseInt(one, 16)))
        .join('');
      expect(fingerprint(digits)).toBe(letters);
      expect(fingerprint(digits)).toMatch(/^[a-p]{8}$/);
    }
  });
});

describe('the numbers that this site holds or refuses', () => {
  const countries = readContent(process.cwd()).data.hotlines.map(({ data }) => data);
  const all = refusedNumbers(countries);
  const shown = countries.flatMap(({ code, lines }) =>
    lines.flatMap((line) => {
      const open = shownLine(line);
      return open
        ? [...open.phones.map(({ dial, e164 }) => checkedWay(dial, e164)), ...allNumbersOf(open).map((number) => checkedWay(number))].map((way) => ({
            ...way,
            code,
          }))
        : [];
    }),
  );
  const codes = [...new Set(countries.flatMap(({ code }) => callingCodeOf(code) ?? []))];
  const known = { codes, ways: shown, refused: all };
  const barred = countries.flatMap(({ code, denied, lines }) => [
    ...denied.map(({ number }) => ({ code, number })),
    ...lines.flatMap((line) => {
      const open = shownLine(line);
      const kept = open ? allNumbersOf(open) : [];
      return allNumbersOf(line)
        .filter((number) => !kept.includes(number))
        .map((number) => ({ code, number }));
    }),
  ]);

  it('are each refused as they are written, with their reason, or are published in the same digits', () => {
    expect(barred.length).toBeGreaterThan(40);
    for (const { code, number } of barred) {
      const answer = checkNumber(number, known);
      if (answer.is === 'found')
        expect(
          shown.some(({ digits }) => digits.includes(onKeys(number).replace(/\D/g, ''))),
          number,
        ).toBe(true);
      else expect(answer.is === 'refused' && answer.refused.some(({ country, reason }) => country === code && reason), number).toBeTruthy();
    }
  });

  it('stand nowhere in what a page gets of them', () => {
    const written = JSON.stringify(all.map(({ prints }) => prints));
    expect(written).not.toMatch(/\d/);
    const words = JSON.stringify(all);
    for (const { number } of barred) expect(words).not.toContain(number);
  });

  it('never hide one that is published', () => {
    const open = new Set(shown.flatMap(({ digits }) => digits.map(fingerprint)));
    expect(all.flatMap(({ prints }) => prints).filter((print) => open.has(print))).toEqual([]);
    expect(all.filter(({ prints }) => prints.length === 0)).toEqual([]);
    for (const { digits } of shown) for (const one of digits) expect(checkNumber(one, known).is, one).toBe('found');
  });

  it('name what is dialled in their place where they end in it', () => {
    const seed = checkNumber('001-800-5533-000', known);
    expect(seed.is === 'refused' && seed.refused.map(({ instead }) => instead)).toEqual(['800 5533 000']);
  });
});
