import { describe, expect, it } from 'vitest';
import { personalDataIn } from '#/domain/personal-data.ts';
import type { PersonalKind } from '#/domain/personal-patterns.ts';

// Everything here is made up. What is found is marked with « and »: what stands outside of it would stay on the page, or be taken for hers.

const PAPERS: readonly string[] = [
  ...['GOML920314MDFMPP07', 'GOML921014HDFMPP07', 'GOML921225XDFMPP07', 'GOML920305MDFMPP07', 'GOML920330MDFMPP07', 'GOML920131MDFMPPA7'],
  ...['goml-920314-ab1', 'goml920314123', 'GOML9203141BA', 'ABC920314AB1', 'ABC 920314 AB1', 'ABC-920314-1B2', 'ABC9203141BA', 'Ñ&A920314129'],
  ...['EAC2190012345', 'WAC 2190012345', 'LIN-2190012345', 'SRC2190012345', 'MSC2190012345', 'NBC2190012345', 'IOE0912345678', 'YSC2190012345'],
  ...['0011203900012X', '001-120390-0012X', '01234567-8', '01234567 - 8', '01234567 –8', 'G123456', 'AB123456789'],
  ...['A# 123 456 789', 'A 12 345 678', 'A123-456-789', 'A12-345-678'],
  ...['4152313000001234', '4152-3130-0000-1234', '4152 3130 0000 1234 5678', '012180001234567891', '01218000123456789'],
];
const NAMED_PAPERS: readonly string[] = [
  ...['pasaporte', 'passport', 'expediente', 'A-number', 'Anumber', 'DNI', 'DPI', 'CUI', 'DUI', 'INE', 'IFE', 'NSS', 'SSN', 'ITIN', 'CURP', 'RFC'],
  ...['seguro social', 'social security', 'cédula', 'cedula', 'licencia', 'driver’s license', 'drivers license'],
];

/** A car's plate, with its word: of a private car or a taxi in Mexico, Guatemala, Honduras, El Salvador, Colombia and the United States. */
const PLATES: readonly string[] = [
  ...['placas ABC-12-34', 'placa ABC 123 D', 'Placas: A-123-BCD', 'placas del taxi 12-34-ABC', 'matrícula P-123ABC', 'Matricula HAB 1234'],
  ...['PLACAS: P-123 ABC', 'license plate ABC 1234', 'License plate was 7ABC123', 'plates abc-1234', 'placas abc1234', 'plate number 12abc3'],
];
const WALLETS: readonly string[] = [
  'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
  '1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
  '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
  'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8',
  '0x52908400098527886E0F7030069857D2E4169EE7',
];

const STREET_KINDS: readonly string[] = [
  ...['Calle', 'C.', 'Avenida', 'Av', 'Av.', 'Avda', 'Avda.', 'Bulevar', 'Boulevard', 'Blvd', 'Blvd.', 'Blvr', 'Blvr.', 'Calzada', 'Calz', 'Calz.'],
  ...['Callejón', 'Callejon', 'Privada', 'Priv', 'Priv.', 'Prolongación', 'Prolongacion', 'Prol', 'Prol.', 'Andador', 'Cerrada', 'Cda', 'Cda.'],
  ...['Circuito', 'Retorno', 'Pasaje', 'Paseo', 'Carretera', 'Carr', 'Carr.', 'Camino', 'Periférico', 'Periferico', 'Eje', 'Vereda', 'Barrio'],
  ...['Colonia', 'Col', 'Col.'],
];
const HOUSE_NUMBERS: readonly string[] = [
  ...[
    '#12',
    '# 12',
    'número 12',
    'numero 12',
    'núm. 12',
    'núm 12',
    'num. 12',
    'n° 12',
    'no. 12',
    'nro. 12',
    'nro 12',
    'number 12',
    'no. 12345',
    'no 12',
  ],
];
const US_STREETS: readonly string[] = [
  ...['Street', 'St', 'Avenue', 'Ave', 'Av', 'Road', 'Rd', 'Boulevard', 'Blvd', 'Drive', 'Dr', 'Lane', 'Ln', 'Court', 'Ct', 'Place', 'Pl'],
  ...['Parkway', 'Pkwy', 'Highway', 'Hwy', 'Terrace'],
];
const SMALL_US_STREETS: readonly string[] = ['street', 'avenue', 'ave', 'road', 'boulevard', 'blvd', 'drive', 'lane'];
const STREETS: readonly string[] = [
  ...STREET_KINDS.flatMap((kind) => [kind, kind.toUpperCase(), kind.toLowerCase()].map((one) => `Vive en «${one} Hidalgo 12» ya`)),
  ...['del Sol', 'de la Paz', 'de los Héroes', 'de las Flores', 'el Sol', 'Juárez y Reforma', '5 de Mayo', '12 Sur'].map(
    (name) => `«Blvd. ${name} 12», ya`,
  ),
  ...['12-B', '12 B', '12345', '12,'].map((number) =>
    number.endsWith(',') ? `«Blvd. Sol ${number.slice(0, -1)}», ya` : `«Blvd. Sol ${number}», ya`,
  ),
  ...HOUSE_NUMBERS.flatMap((number) => [`«Blvd. Sol ${number}», ya`, `en el «blvd. miguel hidalgo ${number}», ya`]),
  'en la «calle  miguel,  hidalgo y  costilla  sur  numero  12» ya',
  'en la «calle 5 numero 12» ya',
  ...['12a', '12-b'].flatMap((number) => [`en la «calle hidalgo numero ${number}» ya`, `en la «calle hidalgo ${number}», col. centro`]),
  'en la «calle sol numero 12»',
  ...['calle', 'avenida', 'av', 'av.', 'callejón', 'callejon', 'privada', 'calzada', 'andador', 'cerrada'].map(
    (kind) => `en «${kind} hidalgo 12», ya`,
  ),
  ...[
    'de hidalgo',
    'del sol',
    'de la paz',
    'la paz',
    'los pinos',
    'de los pinos',
    'de las flores',
    'el sol',
    'padre miguel hidalgo costilla',
    'de  la  paz',
    'del  sol',
  ].map((name) => `«calle  ${name}  12», ya`),
  ...[
    '',
    '\ny',
    ' , y',
    ', y',
    '; y',
    '. Y',
    ') y',
    '” y',
    '" y',
    ' col. centro',
    ' col centro',
    ' colonia centro',
    ' interior 3',
    ' int. 3',
    ' int 3',
  ].map((behind) => `en la «calle hidalgo 12»${behind}`),
  ...[' depto. 4', ' depto 4', ' tel. 1', ' tel 1', ' cp 3', ' esquina con sol', ' entre sol y luna', ' en Tapachula', ' en  Tapachula'].map(
    (behind) => `en la «calle hidalgo 12»${behind}`,
  ),
  ...[
    '5a avenida 12-34',
    '5 avenida 12-34',
    '12 calle 3-45',
    '5a. av. 12-34',
    '5 av 12–34',
    '5 calle A, 12-34',
    '12 calle  3 - 45',
    '5 calle a b 12-34',
  ].map((one) => `en la «${one}», zona 1`),
  ...[
    'manzana 4 lote 12',
    'mza. 4, lte. 12',
    'mza 4 lte 12',
    'mz 4 lt 12',
    'Mz#4 Lt#12',
    'Manzana # 4 , Lote # 12',
    'manzana 14b, lote 112',
    'manzana4lote12',
  ].map((one) => `en «${one}», ya`),
  ...US_STREETS.map((kind) => `She lives at «123 Old Main Hill ${kind}», now`),
  ...US_STREETS.map((kind) => `She lives at «123 OLD MAIN HILL ${kind.toUpperCase()}», now`),
  ...[
    'N. Main',
    'N Main',
    'S  Main',
    'North Main',
    'South Main',
    'East  Main',
    'West Main',
    '1st',
    '2nd',
    '3rd',
    '82nd',
    '104th',
    'Martin Luther King',
    'W 104th',
  ].map((name) => `at «4015 ${name} Blvd» now`),
  ...['90-12', '90–12', '12B', '4', '40155'].map((number) => `at «${number}  Main  St», now`),
  ...['N', 'N.', 'S  ', 'E.  ', 'W', 'North', 'South', 'East', 'West', 'North ', 'South ', 'East ', 'West '].map(
    (side) => `at «123 ${side} Martin Luther King Blvd», now`,
  ),
  ...['1st St', '2nd  Rd', '3rd Dr', '104th Ct', 'Old 4th Hill Ct'].map((street) => `at «123 ${street}», now`),
  'en el «Blvd. Sol 3»-5 ya',
  ...SMALL_US_STREETS.map((kind) => `at «123 main ${kind}», now`),
  ...['old main', '1st', '2nd', '3rd', '104th', 'old 4th'].map((name) => `at «123  ${name}  street», now`),
];

const MAPS: readonly string[] = [
  ...['google.com/maps/place/x', 'www.google.com.mx/maps', 'google.es/maps?q=a', 'maps.google.com/?q=a', 'maps.app.goo.gl/AbC', 'goo.gl/maps/AbC'],
  ...[
    'maps.apple.com/?ll=a',
    'waze.com/ul/hx',
    'www.waze.com/ul?ll=a',
    'ul.waze.com/ul?a',
    'openstreetmap.org/?mlat=14.9',
    'www.openstreetmap.org/#map=12/14.9',
  ],
  ...['openstreetmap.org/node/1', 'openstreetmap.org/way/1', 'what3words.com/a.b.c', 'www.what3words.com/a', 'w3w.co/a.b.c'],
];
const PLACES: readonly string[] = [
  ...['14.90456, -92.26543', '−114.90456;−92.26543', '14.90456N, -92.26543', '14.90456 ° , -92.26543', '14.90456/92.26543', '14.90456,-101.26543'],
  ...['14.905, -92.265', '14.905/-92.265', '14.905 -101.265', '14.905 , -92.265', '14.905;  –92.265', '4.9051 , -92.2651'],
  ...[
    'lat 14.905',
    'latitud 14.905',
    'latitude: 14.905',
    'lon: -92.265',
    'long 92.265',
    'longitud −92.265',
    'longitude=-92.265',
    'lon = -92.265',
    'Lat 114.9051',
  ],
  '///filled.count.soap',
  ...[
    '14°54\'16"N 92°15\'55"O',
    '14°54\'16"N,  92°15\'55"W',
    '14° 54′ 16.25′′ N',
    '14°54’16”S',
    "14°54'N",
    '14° 54 N',
    "14° 54.273' N",
    '14° 5 N',
    '14 ° 54 ′ 16.25 ′′ N',
    "14°54'16''N",
    '14°54′16′′E',
  ],
  ...['14°54’16’’N', '14°54\'16,25"N', '114°54\'16"O', "14°54'16N"],
  ...['geo:14.90,-92.26', 'geo:-14.90,92.26', 'GEO:14.9,92.2', '76F2CVXX+2G', 'F2CVXX+2G', 'CVXX+2GH', 'cvxx+2g'],
  ...MAPS,
  'Maps.App.Goo.Gl/AbC',
];

const NETWORKS: readonly string[] = [
  ...['ig', 'insta', 'Instagram', 'tiktok', 'tik tok', 'snap', 'snapchat', 'face', 'Facebook', 'fb', 'telegram', 'messenger', 'twitter'],
];
const NETWORK_SITES: readonly string[] = [
  ...[
    'instagram.com',
    'www.tiktok.com',
    'snapchat.com',
    'threads.net',
    'www.threads.com',
    'm.facebook.com',
    'facebook.com',
    'fb.com',
    'fb.me',
    'm.me',
    't.me',
  ],
  ...['telegram.me', 'x.com', 'twitter.com', 'mx.linkedin.com', 'es-la.facebook.com', 'WWW.Facebook.com'],
];
const HANDLES: readonly string[] = [
  ...['@lupita', '@lupita.refugio92', '@_lu', '@lúpita_'],
  ...NETWORKS.map((network) => `${network}: lupita_92`),
  ...[
    'insta es lupita_92',
    'insta is lupita.refugio',
    'insta : lupita92',
    'insta=a.lupita9',
    'insta: 9lupita_92',
    'insta:  l9',
    'INSTA: Lupita_Refugio_92.a',
  ].map((one) => (one === 'insta:  l9' ? 'insta:  l9a' : one)),
  ...NETWORK_SITES.map((site) => `${site}/lupita`),
  ...['t.me/lu', 'https://x.com/a%20b?c=d&e=f', 'facebook.com/profile.php?id=1', 'facebook.com/helpers', 'facebook.com/groups/about'].map((one) =>
    one.replace(/^https:\/\//, ''),
  ),
];
const EMAILS: readonly string[] = [
  ...[
    'lupita @ example . net',
    'lupita@ example.net',
    'lupita @example. net',
    'lupita @example .net',
    'LUPITA @ EXAMPLE.NET',
    'lupita.a+b@mail.example.net',
  ],
  ...['com', 'net', 'org', 'edu', 'gob', 'gov', 'mx', 'gt', 'hn', 'sv', 'us', 'es'].map((end) => `lupita @ example.${end}`),
  ...['(at)', ' (at) ', '[at]', '(arroba)', '[arroba]', ' arroba ', ' ARROBA '].map((at) => `lupita${at}mail.example.net`),
  ...[' punto ', ' dot ', '(punto)', ' (dot) ', ' PUNTO '].map((dot) => `lupita arroba mail${dot}example${dot}net`),
];

const WHOLE: readonly (readonly [kind: PersonalKind, marked: string])[] = [
  ...PAPERS.map((one) => ['identity', `Dijo «${one}», así.`] as const),
  ...NAMED_PAPERS.flatMap((name) => [['identity', `Su «${name}: 123456».`] as const, ['identity', `Su «${name} con letras ABC123456».`] as const]),
  ...PLATES.map((one) => ['identity', `Iba en un auto, «${one}», gris.`] as const),
  ...WALLETS.map((one) => ['identity', `Mandó el dinero a «${one}», dijo.`] as const),
  ...['uno', 'doce', 'diecisiete', 'veintitrés', 'treinta y dos', 'doscientos', 'mil uno'].map(
    (number) => ['street', `Vive en la «calle Miguel Hidalgo, número ${number.split(' ')[0] ?? ''}»${number.replace(/^\S+/, '')}, dijo.`] as const,
  ),
  ['street', 'Vive en «Avenida Juárez número doce».'],
  ['street', 'She lives on «calle Hidalgo number twelve».'],
  ...STREETS.map((one) => ['street', one] as const),
  ...PLACES.map((one) => ['place', `El refugio: «${one}» (ya)`] as const),
  ...HANDLES.map((one) => ['handle', `Es «${one}» ya`] as const),
  ...EMAILS.map((one) => ['email', `Es «${one}», ya`] as const),
];

const NOT: Readonly<Record<string, readonly string[]>> = {
  'a number that only looks like a paper’s': [
    ...['GOML921314MDFMPP07', 'GOML920014MDFMPP07', 'GOML920332MDFMPP07', 'GOML920300MDFMPP07', '12/123-45-6789', '1,123-45-6789', '123-45-6789-01'],
    ...['123-45-6789/2', 'x123-45-6789', '123-45-6789x', '+123-45-6789'],
  ],
  'what is no plate': [
    ...['Las placas de 2025 son rojas', 'placas de acero 12', 'Rompió dos placas', 'La matrícula cuesta 1,200 pesos', 'matrícula de 300 alumnas'],
    ...['plates of rice, 12 of them', 'Plate 12', 'contemplates ABC-1234', 'placas ABCD-1234', 'placas ABC-1', 'sin placas. En la ABC-1234'],
  ],
  'no place where money is sent': [
    ...['bc1qar0', '0x52908400098527886E0F7030069857D2E4169EE', '1111111111111111111111111111', 'TresmujeresytresninasSalieron'],
    ...['1boatslrhtknngkdxeeobr76b53lettpyt', '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy9x3J98'],
  ],
  'what is counted in a street': [
    ...['veces', 'times', 'año', 'años', 'anos', 'year', 'years', 'día', 'días', 'dias', 'day', 'days', 'semana', 'semanas', 'week', 'weeks', 'mes'],
    ...[
      'meses',
      'month',
      'months',
      'hora',
      'horas',
      'hour',
      'hours',
      'minuto',
      'minutos',
      'minute',
      'minutes',
      'pesos',
      'dólares',
      'dolares',
      'dollar',
    ],
    ...['dollars', 'km', 'kilómetros', 'kilometros', 'metros', 'cuadra', 'cuadras', 'block', 'blocks', 'de mayo', 'a 5', 'p. m.', 'p.m.', 'pm'],
    ...['mujeres', 'hombres', 'personas', 'niñas', 'niños', 'ninas', 'chicas', 'women', 'men', 'people', 'girls', 'of us', '%', '  veces'],
  ].map((counted) => `Paseo Morelos 3 ${counted}`),
  'a share, a sum, an hour or a day': [',5', '.5', '-15', '–15', ':30', '/12', '%'].map((end) => `Paseo Morelos 3${end}`),
  'what somebody does in the street': [
    ...['En la calle por el número 5', 'la calle con número 5', 'en la calle durante 3', 'la calle que ella 5', 'la calle no tiene 5'],
    ...['la calle hidalgo 12 x', 'Subcalle hidalgo 12', 'la subcalle hidalgo numero 12', 'calle hidalgo numero 123456', 'calle hidalgo 123456'],
  ],
  'a number that is no house': [
    ...[
      '105 avenida 12-34',
      'x5 avenida 12-34',
      '5 avenida 12-345x',
      'romanzana 4 lote 12',
      '$123 Main Street',
      '1,123 Main Street',
      '123 Main Streets',
    ],
    ...['x123 Main Street', '$123 main street', 'x123 main street', '123 main streets', '€123 main lane'],
  ],
  'what is counted on a street': [
    ...[
      'her',
      'his',
      'their',
      'your',
      'this',
      'that',
      'people',
      'women',
      'men',
      'girls',
      'block',
      'blocks',
      'times',
      'years',
      'days',
      'weeks',
      'hours',
    ],
    ...['miles', 'minutes', 'different', 'other', 'more', 'on', 'in', 'of', 'from'],
  ].map((word) => `3 ${word} street`),
  'a number that is no place': [
    ...['3.14.90456, -92.26543', '14.90456, -92.26543.5', '14.90456, -92.26543x', 'x14.90456, -92.26543', '14.905, -92.265.5', '14.905, -92.265x'],
    ...[
      'x14.905, -92.265',
      'plat 14.905',
      'lat 14.90',
      'http:///filled.count.soap',
      'a///filled.count.soap',
      '///fi.count.soap',
      '///filled.co.soap',
    ],
    ...['///filled.count.so', '14°54\'16"Norte', 'ageo:14.90,-92.26', 'ACVXX+2GX', 'xCVXX+2G', 'CVXX+2GHX9', 'CVX+2G'],
  ],
  'another website': [
    ...['notmaps.google.com/a', 'a.maps.apple.com', 'netflix.com/title', 'notinstagram.com/lupita', 'x.com/a'],
    ...['legal', 'help', 'policies', 'privacy', 'terms', 'about', 'business', 'safety', 'community', 'l.php'].flatMap((page) =>
      ['', '/', '?a', '#a', '/abc'].map((end) => `facebook.com/${page}${end}`),
    ),
  ],
  'what names nobody on a network': ['Facebook: ayuda', 'xinsta: lupita_92', 'insta lupita_92', '@l', '@orama/stemmers', 'a@lupita'],
  'no e-mail address': ['lupita @ example.esta', 'lupita @ example.xx', 'arroba de la casa', 'lupita (at) example'],
};

describe('what tells who someone is or where she lives', () => {
  it.each(WHOLE)('is found as %s, whole, and nothing beside it: %s', (kind, marked) => {
    const [, whole] = /«([^»]*)»/s.exec(marked) ?? [];
    expect(personalDataIn(marked.replace(/[«»]/g, '')).map((one) => ({ kind: one.kind, found: one.found }))).toEqual([{ kind, found: whole }]);
  });

  it.each<readonly [kind: PersonalKind, words: string]>([
    ['street', 'Blvd. Sol nº 12'],
    ['street', 'en el blvd. miguel hidalgo n.º 12'],
    ['street', 'en el blvd. miguel hidalgo n.° 12'],
    ['street', 'en el blvd. miguel hidalgo nº 12'],
    ['street', '5ª avenida 12-34'],
    ['street', '5º calle 12-34'],
    ['place', '14º 54′ 16.25″ N'],
    ['place', '14 º 54′ 16″ N'],
    ['place', '14º54´16´´N 92º15´55´´O'],
    ['place', '14º 54´ N'],
  ])('is found as %s behind the small letters that a Spanish keyboard has: %s', (kind, words) => {
    expect(personalDataIn(words).map((one) => one.kind)).toEqual([kind]);
  });

  it('is each of two that stand side by side', () => {
    expect(personalDataIn('@lupita @ana_r').map(({ found }) => found)).toEqual(['@lupita', '@ana_r']);
  });

  it('is no number in words that have an “o” between them', () => {
    for (const words of ['10 o 12 o 14', 'a las 10 o 12 o más', '3 o 4 e 5']) expect(personalDataIn(words), words).toEqual([]);
  });

  it.each(Object.entries(NOT))('is not %s', (_, all) => {
    for (const words of all) expect(personalDataIn(words), words).toEqual([]);
  });
});
