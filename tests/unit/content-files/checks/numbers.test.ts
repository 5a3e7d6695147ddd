import { describe, expect, it } from 'vitest';
import { formsOf, longNumbersIn, numberWords } from '#/content-files/checks/numbers.ts';

const found = (words: string): string[] => longNumbersIn(numberWords(words));

describe('a telephone number of seven digits and more', () => {
  it.each([
    ['llama al 1-866-DHS-2-ICE.', '1-866-DHS-2-ICE'],
    ['1.866.DHS.2.ICE', '1.866.DHS.2.ICE'],
    ['866–DHS–2ICE', '866–DHS–2ICE'],
    ['(866) DHS-2-ICE', '(866) DHS-2-ICE'],
    ['1-800-RUNAWAY', '1-800-RUNAWAY'],
    ['1-800-runaway', '1-800-runaway'],
    ['1 800 RUNAWAY', '1 800 RUNAWAY'],
    ['800-799-SAFE', '800-799-SAFE'],
    ['800 799 SAFE', '800 799 SAFE'],
    ['0800-MUJERES (women’s line)', '0800-MUJERES'],
    ['1800-DELITO', '1800-DELITO'],
    ['800-799-SAFE (7233)', '800-799-SAFE'],
    ['1800-DELITO. 1800 is', '1800-DELITO'],
    ['Tel. nº5512345678', '5512345678'],
    ['Nª5512345678', '5512345678'],
    ['Tel. №5512345678', '5512345678'],
    ['55  –  1234  –  5678', '55 – 1234 – 5678'],
    ['55  –\n  1234  –  5678', '55 – 1234 – 5678'],
    ['Tel5512345678', '5512345678'],
    ['WhatsApp5512345678.', '5512345678'],
    ['mi cel5512345678', '5512345678'],
    ['Tel+525512345678', '525512345678'],
    ['Tel55 1234 5678', '55 1234 5678'],
    ['WhatsApp(55)1234-5678', '55)1234-5678'],
    ['5512345678o escribe', '5512345678'],
    ['55 1234 5678o escribe', '55 1234 5678'],
    ['2255-0147y 2255', '2255-0147'],
  ])('is found in "%s" as it is typed', (words, number) => {
    expect(found(words)).toEqual([number]);
  });

  it.each([
    'NOM-046-SSA2-2005',
    'I-864-EZ',
    '18-USC-1591',
    '2026-NOV-25',
    '25-NOV-2026',
    '2024-ABCD',
    '1500 USD',
    '116 111 SOS-Criança',
    '1 800 mujeres',
    '800 MUJERES',
    'an 800-word essay',
    'In 2024 ICE took 300.',
    '5º, 12ª',
    'COVID19 2020-2021',
    'NOM-046-SSA2-2005, 2020',
    'the 2010–2020s',
    'of 2016-2020 3rd, 2026-11-25 10h',
    '2026-11-25T10:41',
    'line2 of 1234',
    'tel1234567',
    'https://example.org/nota20251125b',
    'www.example.org/nota20251125b',
    'example.org/nota20251125b',
    'maria12345678@example.org',
    'nadie@correo12345678.example.org',
  ])('is not "%s"', (words) => {
    expect(found(words)).toEqual([]);
  });

  it('is compared by the keys on which its letters stand', () => {
    expect(formsOf('1-866-DHS-2-ICE', 'us')).toEqual(['8663472423', '18663472423']);
    expect(formsOf('1800-DELITO', 'ec')).toEqual(['1800335486']);
  });
});
