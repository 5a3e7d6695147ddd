import { describe, expect, it } from 'vitest';
import { dialledDigits, formsOf, longNumbersIn, numberWords } from '#/content-files/checks/numbers.ts';

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
    ['al 55, 12, 34, 56, 78.', '55, 12, 34, 56, 78'],
    ['55, 1234, 5678', '55, 1234, 5678'],
    ['55,12,34,56,78', '55,12,34,56,78'],
    ['5, 5, 1, 2, 3, 4, 5, 6, 7, 8', '5, 5, 1, 2, 3, 4, 5, 6, 7, 8'],
    ['Llama al 55•1234•5678, 24 horas', '55•1234•5678'],
    ['55:1234:5678', '55:1234:5678'],
    ['55 -- 1234 -- 5678', '55 -- 1234 -- 5678'],
    ['55|1234|5678', '55|1234|5678'],
    ['55 \u{1F4DE} 1234 \u{1F449} 5678', '55 \u{1F4DE} 1234 \u{1F449} 5678'],
    ['٥٥ ١٢٣٤ ٥٦٧٨', '55 1234 5678'],
    ['❺❺ ❶❷❸❹ ❺❻❼❽', '55 1234 5678'],
    ['55\u200b12\u200d34\u206056\ufeff78', '5512345678'],
    ['al cinco cinco uno dos tres cuatro cinco seis siete ocho.', 'cinco cinco uno dos tres cuatro cinco seis siete ocho'],
    ['Five-five-one-two, three-four-five-six', 'Five-five-one-two, three-four-five-six'],
    ['Cincuenta y cinco, doce, treinta y cuatro, ochenta y uno', 'Cincuenta y cinco, doce, treinta y cuatro, ochenta y uno'],
    ['doble cinco, doce y triple cero y uno', 'doble cinco, doce y triple cero y uno'],
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
    '2019, 2020, 2021, 2022',
    '2019 | 2020 | 2021',
    '12.11.2025, 13.11.2025',
    '25/11/2025 • 26/11/2025',
    '2026-11-25 10:41:05',
    '10:30, 11:45, 12:30',
    '10:00–18:00, 09:00–14:00',
    '1,234,567',
    '5,000, 12,000, 8,500',
    '10 000, 20 000 | 30 000',
    '12,5, 13,4, 15,2',
    '$12, $15, $18, $2000',
    '12.5 % • 14.5 % • 22.1 %',
    '12, 13, 14, 15 y 16 años',
    '12, 15, 18, 14, 22 y 33',
    'art. 123, 456, 1789',
    '1581, 1584, 1589, 1590',
    'págs. 12-34, 56-78',
    '911, 089, 074',
    '1200×6300',
    'uno, dos, tres, cuatro, cinco, seis, siete',
    'ten, nine, eight, seven, five, three, two',
    'trece, catorce, quince y dieciséis',
  ])('is not "%s"', (words) => {
    expect(found(words)).toEqual([]);
  });

  it('is compared by the digits that are spelled out', () => {
    expect(dialledDigits('Doce, cincuenta y cinco, triple cero')).toBe('1255000');
    expect(dialledDigits('double five one oh two three four five')).toBe('55102345');
    expect(dialledDigits('1800-DELITO')).toBe('1800335486');
  });

  it('is compared by the keys on which its letters stand', () => {
    expect(formsOf('1-866-DHS-2-ICE', 'us')).toEqual(['8663472423', '18663472423']);
    expect(formsOf('1800-DELITO', 'ec')).toEqual(['1800335486']);
  });
});
