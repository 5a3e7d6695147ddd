import { describe, expect, it } from 'vitest';
import { bareNumber, isAddressPrinted, isPrinted, plainSigns } from '#/domain/same-number.ts';

describe('a number and what a page prints', () => {
  it.each([
    ['mx', '+528005533000', '800 5533 000'],
    ['mx', '55 5533 5533', '(55) 5533-5533'],
    ['mx', '55 5533 5533', '55 5533–5533'],
    ['us', '1-800-786-2929', '1-800-RUNAWAY'],
    ['ec', '1800 335 486', '1800-DELITO'],
    ['us', '+18002037001', '800-203-7001'],
    ['ar', '+5491131331000', '11 3133-1000'],
    ['br', '+5561996100180', '(61) 99610-0180'],
    ['es', '016', '０１６'],
    ['us', '911', '9-1-1'],
    ['cl', '*4242', '*4242'],
    ['es', '116 000', '116000'],
  ])('are the same in %s: %s and %s', (country, number, print) => {
    expect(isPrinted(number, print, country)).toBe(true);
  });

  it.each([
    ['mx', '+528005533000', '01 800 5533 000'],
    ['mx', '+528005353000', '800 5533 000'],
    ['mx', '55 5533 5533', '5533-5533'],
    ['br', '+5561996100180', '(61) 9610-0180'],
    ['mx', '765', '*765'],
    ['mx', '089', '89'],
    ['us', '1-888-373-7888', '800 373 7888'],
    ['mx', '079', '079, option 1'],
  ])('are two in %s: %s and %s', (country, number, print) => {
    expect(isPrinted(number, print, country)).toBe(false);
  });

  it('have one form for all that dials the same, and keep what dials otherwise', () => {
    expect(['800 5533 000', '+52 800 553 3000', '８００ ５５３３ ０００'].map((number) => bareNumber(number, 'mx'))).toEqual(
      Array(3).fill('+528005533000'),
    );
    expect(bareNumber('+5491131331000', 'ar')).toBe('+5491131331000');
    expect(bareNumber('*211', 'do')).toBe('*211');
  });
});

describe('what a keyboard writes', () => {
  it('is read as plain signs, without those that nobody sees', () => {
    expect(plainSigns(' ０１６\u200B\u00AD ')).toBe('016');
    expect(plainSigns('https://example.org/\uFEFF')).toBe('https://example.org/');
  });

  it('is one number whatever stands between its digits', () => {
    for (const print of ['0 1 6', '(016)', '0.1.6', '0·1/6', '0_1-6', '0‐1‑6', '0–1—6', '0−16']) expect(bareNumber(print, 'es'), print).toBe('016');
    expect(bareNumber('*2-1*1#', 'do')).toBe('*21*1#');
  });
});

describe('an address and what a page prints', () => {
  it('are the same without https://, www., a last slash and capitals of the host', () => {
    for (const print of ['thehotline.org', 'http://TheHotline.org/', 'www.thehotline.org'])
      expect(isAddressPrinted('https://www.thehotline.org', print), print).toBe(true);
  });

  it('are the same with what stands behind the page’s name, and two with anything else there', () => {
    const address = 'https://example.org/help/?lang=es#chat';
    for (const print of ['example.org/help?lang=es#chat', 'HTTPS://EXAMPLE.ORG/help/?lang=es#chat', 'www.example.org/help/?lang=es#chat'])
      expect(isAddressPrinted(address, print), print).toBe(true);
    for (const print of [
      'example.org/help/',
      'example.org/help/?lang=en#chat',
      'example.org/help/?lang=es',
      'example.org/HELP/?lang=es#chat',
      'help.www.example.org/help?lang=es#chat',
    ])
      expect(isAddressPrinted(address, print), print).toBe(false);
  });

  it('are compared letter by letter where one is no address at all', () => {
    expect(isAddressPrinted('not an address', ' not an address ')).toBe(true);
    expect(isAddressPrinted('not an address', 'no address')).toBe(false);
    expect(isAddressPrinted('not an address', 'nor one')).toBe(false);
  });

  it('are two where http:// stands within one', () => {
    expect(isAddressPrinted('example.org/?to=https://example.com', 'example.org/?to=example.com')).toBe(false);
  });

  it('are two with another host, page, or letter that only looks the same', () => {
    for (const print of ['thehotline.org.example', 'thehotline.org/chat', 'th\u0435hotline.org'])
      expect(isAddressPrinted('https://www.thehotline.org', print), print).toBe(false);
  });
});
