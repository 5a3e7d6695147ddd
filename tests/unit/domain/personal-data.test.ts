import { describe, expect, it } from 'vitest';
import { personalDataIn, shortened } from '#/domain/personal-data.ts';
import type { PersonalKind } from '#/domain/personal-patterns.ts';

// Everything here is made up.
const FOUND: readonly [kind: PersonalKind, words: string][] = [
  ['chat', '[12/3/26, 10:41] Lupita Refugio: ya llegó la muchacha'],
  ['chat', '[12/3/26 10:41:05 p. m.] Lupita Refugio: ya llegó'],
  ['chat', '[10:41 a. m., 12/3/2026] Lupita Refugio: ya llegó'],
  ['chat', '12/3/26, 10:41 - Lupita Refugio: ya llegó la muchacha'],
  ['chat', '12/3/2026 10:41 p.\u00A0m. - +52 1 55 0000: ya'],
  ['chat', '12/3/26, 10:41 – Lupita Refugio: ya llegó'],
  ['identity', 'Su CURP es GOML920314MDFMPP07, dijo.'],
  ['identity', 'gOmL920314mdfmpp07'],
  ['identity', 'GOML 920314 MDFMPP 07'],
  ['identity', 'RFC GOML920314AB1'],
  ['identity', 'RFC: GOML-920314-AB1'],
  ['identity', 'goml920314ab1'],
  ['identity', 'GMPLPP92031409M400'],
  ['identity', 'DPI 2345 67890 0101'],
  ['identity', 'DUI 01234567-8'],
  ['identity', 'SSN 123-45-6789'],
  ['identity', 'her social was 123 45 6789'],
  ['identity', 'DNI 0801-1990-12345'],
  ['identity', 'cédula 001-120390-0012X'],
  ['identity', 'pasaporte G12345678'],
  ['identity', 'her A-number, A 123 456 789'],
  ['identity', 'A123456789'],
  ['identity', 'receipt IOE0912345678'],
  ['identity', 'Su pasaporte es el número 123456789'],
  ['identity', 'la tarjeta 4152 3130 0000 1234'],
  ['street', 'Vive en Calle Hidalgo 12, Tapachula.'],
  ['street', 'vive en la calle miguel hidalgo numero 12'],
  ['street', 'CALLE MIGUEL HIDALGO 12'],
  ['street', 'calle hidalgo 12, col. centro'],
  ['street', 'Av. Benito Juárez #1204'],
  ['street', 'Avenida de la Paz No. 12-B'],
  ['street', 'Calle 5 de Mayo núm. 30'],
  ['street', 'Calle 12 Sur 304'],
  ['street', 'Privada Las Flores 8'],
  ['street', '5a avenida 12-34, zona 1'],
  ['street', 'Manzana 4, lote 12'],
  ['street', 'mz. 4 lt. 12'],
  ['street', '90-12 Roosevelt Ave'],
  ['street', 'She lives at 123 Main Street.'],
  ['street', '123 main street'],
  ['street', '4015 82nd Street'],
  ['place', 'El refugio: 14.90456, -92.26543'],
  ['place', '14.90456 -92.26543'],
  ['place', '14°54\'16"N 92°15\'55"O'],
  ['place', '14° 54′ 16″ N'],
  ['place', 'https://maps.app.goo.gl/abcDEF123'],
  ['place', 'www.google.com.mx/maps/place/x'],
  ['place', '76F2CVXX+2G'],
  ['place', 'CVXX+2G Tapachula'],
  ['place', '14.905, -92.265'],
  ['place', 'Lat: 14.905'],
  ['place', '///filled.count.soap'],
  ['handle', 'mi insta es lupita_92'],
  ['email', 'lupita @ example . net'],
  ['handle', 'Búscala como @lupita.refugio92'],
  ['handle', 'insta: lupita_92'],
  ['handle', 'https://www.instagram.com/lupita.refugio92/'],
  ['handle', 'https://www.tiktok.com/@lupita92'],
  ['email', 'lupita.refugio@example.net'],
  ['email', 'lupita arroba example punto net'],
  ['email', 'lupita (at) example.net'],
];

/** The same, as someone writes who is tired, or wants it to pass. */
const DISGUISED: readonly [kind: PersonalKind, how: string, words: string][] = [
  ['identity', 'signs without width', 'GOML\u200B920314\u200BMDF\u2060MPP07'],
  ['identity', 'soft hyphens', 'GOML92\u00AD0314MDF\u00ADMPP07'],
  ['identity', 'letters and digits of full width', 'ＧＯＭＬ９２０３１４ＭＤＦＭＰＰ０７'],
  ['identity', 'tags that nobody sees', 'GOML920314\u{E0061}MDFMPP07'],
  ['identity', 'Arabic digits', 'SSN ١٢٣-٤٥-٦٧٨٩'],
  ['identity', 'hyphens that do not break', 'SSN 123\u201145\u20116789'],
  ['identity', 'blanks that do not break', 'DPI 2345\u00A067890\u00A00101'],
  ['identity', 'bold digits of mathematics', 'SSN 𝟏𝟐𝟑-𝟒𝟓-𝟔𝟕𝟖𝟗'],
  [
    'identity',
    'digits as keys of a telephone',
    'SSN 1\uFE0F\u20E32\uFE0F\u20E33\uFE0F\u20E3-4\uFE0F\u20E35\uFE0F\u20E3-6\uFE0F\u20E37\uFE0F\u20E38\uFE0F\u20E39\uFE0F\u20E3',
  ],
  ['identity', 'letters and digits in circles', 'ⒼⓄⓂⓁ⑨②⓪③①④ⓂⒹⒻⓂⓅⓅ⓪⑦'],
  ['handle', 'an @ of full width', 'en ＠lupita.refugio92'],
  ['handle', 'a small @', 'en ﹫lupita.refugio92'],
  ['street', 'two lines', 'Calle Hidalgo\n12, Tapachula'],
  ['street', 'blanks that do not break', 'Calle\u00A0Hidalgo\u00A012'],
  ['chat', 'a narrow blank before the hour’s letters', '[12/3/26, 10:41:05\u202Fp.\u00A0m.] Lupita: ya'],
  ['chat', 'a mark of direction before it', '\u200E[12/3/26, 10:41] Lupita: ya'],
  ['place', 'minus signs of print', '14.90456, −92.26543'],
];

const PASS: readonly string[] = [
  'El artículo 10, fracción 3 de la Ley General de 2012.',
  'Article 10, section 3; 22 U.S.C. § 7105(c)(3); 8 CFR 214.11; INA 101(a)(15)(T).',
  'La visa T-1 y la U-1; el formulario I-914, I-765 e I-485; H-2A.',
  'NOM-046-SSA2-2005',
  'Llame al 1-800-799-7233 o al 800 5533 000.',
  'El 12/3/2026 a las 10:41 llegó. El 12 de marzo, 10:41: llegó.',
  'From 2016 to 2020, 24/7, on 14 March 2026 at 10:30.',
  'Cuesta 1,500,000 pesos, o 12.50 dólares; 10,000–15,000.',
  'En la calle 3 semanas; en la calle durante 3 años; la calle a las 10.',
  'She worked on the street for 3 weeks, 2 women on every street, 82nd Street and Roosevelt Avenue.',
  'La avenida Roosevelt, en Queens; la calle 42; Calle Ocho.',
  'Calle Morelos 3 veces por semana',
  'Camino de 20 minutos; Paseo de 3 horas; Carretera 200 km.',
  'Privada de su libertad 12 años',
  'La visa de los 4,000.1234 casos y 19.4326 grados.',
  '45 °C; 5º N; 3 a. m.',
  'A&E @ home; @, y @x.',
  'Paquetes @orama/stemmers y @astrojs/mdx',
  'C++ y 4+2, A+B',
  '12.345, 67.890 pesos; 1.234 - 5.678; latte 4.500; Facebook es una red; a // b',
  'Facebook: qué hacer; Instagram: no contestes.',
  'Código postal 30700; C.P. 06000',
  'El pasaporte, de 2026; DPI y DUI; pasaporte vencido 2026.',
  'ISBN 978-3-16-148410-0',
  'Resolución A/RES/55/25 y caso 12.051',
  'Ave María 3; Col. 3:12',
];

describe('what tells who someone is', () => {
  it.each(FOUND)('is found as %s: %s', (kind, words) => {
    expect(personalDataIn(words).map((one) => one.kind)).toContain(kind);
  });

  it.each(DISGUISED)('is found as %s through %s', (kind, _how, words) => {
    expect(personalDataIn(words).map((one) => one.kind)).toContain(kind);
  });

  it.each(PASS)('is not seen in: %s', (words) => {
    expect(personalDataIn(words)).toEqual([]);
  });

  it('is told once, of the kind that says most of it', () => {
    expect(personalDataIn('[12/3/26, 10:41] Lupita: GOML920314MDFMPP07').map(({ kind }) => kind)).toEqual(['chat', 'identity']);
  });

  it('is told with what was found, and where it begins', () => {
    expect(personalDataIn('Su CURP es GOML920314MDFMPP07, dijo.')).toEqual([{ kind: 'identity', found: 'GOML920314MDFMPP07', index: 11 }]);
    expect(personalDataIn('SSN ١٢٣-٤٥-٦٧٨٩')).toEqual([{ kind: 'identity', found: '123-45-6789', index: 4 }]);
  });

  it('is told in the order in which it is read, each piece once though several patterns fit', () => {
    expect(personalDataIn('lupita@example.net vive en Calle Hidalgo 12, su CURP es GOML920314MDFMPP07').map(({ kind }) => kind)).toEqual([
      'email',
      'street',
      'identity',
    ]);
    // Two beside each other are two.
    expect(personalDataIn('GOML920314MDFMPP07 GOML920314MDFMPP07')).toHaveLength(2);
    expect(personalDataIn('DUI 01234567-8, pasaporte G12345678').map(({ found }) => found)).toEqual(['01234567-8', 'G12345678']);
  });

  it.each([
    'lupita arroba example punto net',
    'lupita [at] example.net',
    'lupita (at) example.net',
    '///filled.count.soap',
    'fb.me/lupita.refugio',
    'facebook.com/lupita',
    'threads.net/lupita',
    ...['insta', 'TikTok', 'tik tok', 'Snap', 'Face', 'Telegram', 'Messenger', 'Twitter', 'ig', 'fb'].map((network) => `${network}: lupita_refugio`),
    'mi ig es lupita_refugio',
    'fb=lupita_refugio',
    'ul.waze.com',
    'what3words.com',
    'w3w.co/filled.count.soap',
    'maps.app.goo.gl',
    'LUPITA ARROBA EXAMPLE PUNTO NET',
    'imagen omitida',
    'image omitted',
    'Lupita Refugio.vcf (archivo adjunto)',
    'Lupita Refugio.vcf (file attached)',
    'Ya <this message was edited>',
    'Ya <mensaje editado>',
    'Ya <se editó este mensaje>',
    'Los mensajes y las llamadas están cifrados de extremo a extremo. Nadie fuera de este chat puede leerlos.',
    'Messages and calls are end-to-end encrypted. No one outside of this chat can read them.',
  ])('is found without a digit or an @ too: %s', (words) => {
    expect(personalDataIn(words)).toHaveLength(1);
  });

  it('is found where it is all that stands there', () => {
    expect(personalDataIn('4152313000001234')).toEqual([{ kind: 'identity', found: '4152313000001234', index: 0 }]);
  });

  it('is looked for in an address of the web without the numbers that are nobody’s', () => {
    expect(personalDataIn('https://example.org/2019-cv-12345678-9/a1234567', 'address')).toEqual([]);
    for (const [kind, address] of [
      ['identity', 'https://example.org/GOML920314MDFMPP07'],
      ['email', 'https://example.org/?of=lupita@example.net'],
      ['place', 'https://example.org/19.43261,-99.13321'],
      ['handle', 'https://www.instagram.com/lupita.refugio92/'],
    ] as const)
      expect(
        personalDataIn(address, 'address').map((one) => one.kind),
        address,
      ).toEqual([kind]);
  });

  it('is not repeated whole to whoever reads the message', () => {
    expect(shortened('GOML920314MDFMPP07')).toBe('GOML…');
    expect(shortened('@lu')).toBe('@l…');
    expect(shortened('a@b.example')).toBe('a@b.…');
    expect(shortened('12345')).toBe('123…');
  });
});
