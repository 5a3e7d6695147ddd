/** What tells who someone is or where she lives. */
export type PersonalKind = 'chat' | 'identity' | 'street' | 'place' | 'handle' | 'email';

/** A piece of a pattern that stands alone: no letter or digit before or behind it. */
const alone = (pattern: string, flags = 'gu'): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, flags);

/** Between the pieces of a number that is typed from a card. */
const GAP = String.raw`[\s.·/_‐-―−-]{0,2}`;
const BREAK = String.raw`[\s.‐-―−-]`;
const BIRTHDAY = String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`;

/** Numbers of papers that have letters in them, so that they are known in an address of the web too. */
const LETTERED_PAPERS = [
  // Mexico: CURP (four letters, birthday, sex, state and consonants, two signs), RFC (the same without the end, three signs; a company's has three letters), INE.
  alone(String.raw`[a-z]{4}${GAP}${BIRTHDAY}${GAP}[hmx][a-z]{5}${GAP}[a-z\d]\d`, 'giu'),
  alone(String.raw`[a-zñ&]{4}[-]?${BIRTHDAY}[-]?[a-z\d]{2}[a\d]`, 'giu'),
  alone(String.raw`[A-ZÑ&]{3,4}[ -]?${BIRTHDAY}[ -]?[A-Z\d]{2}[A\d]`),
  alone(String.raw`[a-z]{6}\d{8}[hm]\d{3}`, 'giu'),
  // A case of the United States' immigration office (its centers' letters, ten digits).
  alone(String.raw`(?:EAC|WAC|LIN|SRC|MSC|NBC|IOE|YSC)[ -]?\d{10}`, 'giu'),
];

const PAPER_WORDS = String.raw`pasaporte|passport|expediente|a-?number|DNI|DPI|CUI|DUI|INE|IFE|NSS|SSN|ITIN|CURP|RFC|seguro social|social security|c[ée]dula|licencia|driver.?s license`;

/** Numbers of papers of digits, or with one letter: in words alone, since addresses of the web hold many such numbers that are nobody's. */
const PAPERS = [
  // Guatemala 4-5-4, Honduras 4-4-5, the United States 3-2-4, Nicaragua 3-6-4 and a letter, El Salvador eight and one behind a dash.
  String.raw`\d{4}${BREAK}\d{5}${BREAK}\d{4}`,
  String.raw`\d{4}${BREAK}\d{4}${BREAK}\d{5}`,
  String.raw`\d{3}${BREAK}\d{2}${BREAK}\d{4}`,
  String.raw`\d{3}-?\d{6}-?\d{4}[A-Z]`,
  String.raw`\d{8}\s?[‐-―−-]\s?\d`,
  // Passports of the region and of the United States (one or two letters, six to nine digits), and a foreigner's number there.
  String.raw`[A-Za-z]{1,2}\d{6,9}`,
  String.raw`A[ #-]{0,2}\d{2,3}[ -]\d{3}[ -]\d{3}`,
  // Cards and bank accounts: 16 to 20 digits.
  String.raw`\d{4}(?:[ -]?\d{4}){3,4}|\d{17,20}`,
].map((pattern) => new RegExp(String.raw`(?<![\p{L}\p{N}+]|\d[.,/-])(?:${pattern})(?![\p{L}\p{N}]|[.,/-]\d)`, 'gu'));

/** A paper's name, and six signs of a number close behind it. */
const NAMED_PAPER = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${PAPER_WORDS})(?!\p{L})[^\n\d¶.;?!]{0,28}?\d{6,}`, 'giu');

const PLATE_WORDS = String.raw`[Pp]lacas?|PLACAS?|[Mm]atr[íi]culas?|MATR[ÍI]CULAS?|(?:[Ll]icen[cs]e\s|[Nn]umber\s)?[Pp]lates?|(?:LICEN[CS]E\s)?PLATES?`;
/** A plate's word, and close behind it digits in one or two groups, with letters before, behind or between them. */
const plate = (letter: string, gap: string): string =>
  String.raw`(?<![\p{L}\p{N}])(?:${PLATE_WORDS})(?!\p{L})[^\n\d¶.;?!]{0,24}?(?<![\p{L}\p{N}])(?:[${letter}]{1,3}${gap}\d{2,4}(?:${gap}\d{1,2})?(?:${gap}[${letter}]{1,3})?|\d{1,4}(?:${gap}\d{2})?${gap}[${letter}]{2,3}(?:${gap}\d{1,3})?)(?![\p{L}\p{N}])`;
const PLATES = [new RegExp(plate('A-Z', '[ -]?'), 'gu'), new RegExp(plate('a-z', '-?'), 'gu')];

/** Where money is sent on a network that never forgets: Bitcoin's addresses of both kinds, and Ethereum's, which Tron and others share in part. */
const WALLETS = [
  alone('bc1[02-9ac-hj-np-z]{25,60}', 'giu'),
  alone('0x[a-f\\d]{40}', 'giu'),
  alone('(?=[1-9A-HJ-NP-Za-km-z]{0,33}\\d)(?=[1-9A-HJ-NP-Za-km-z]{0,33}[a-z])(?=[1-9A-HJ-NP-Za-km-z]{0,33}[A-Z])[13T][1-9A-HJ-NP-Za-km-z]{25,33}'),
];

/** Words between the kind of a street and its number that no street's name begins with: "in the street for 3 weeks". */
const NO_NAME =
  'a|al|ante|and|at|by|con|cada|como|de|desde|durante|dura|during|e|el|en|entre|es|esta|está|for|from|fue|ha|hace|hasta|hay|in|is|la|las|los|más|me|mi|ni|no|o|of|on|or|para|pero|por|que|se|si|sin|son|su|sus|the|through|to|tras|un|una|until|was|with|y|ya';
const WORD = String.raw`[\p{L}.’'-]+`;
const NAME_WORD = String.raw`\p{Lu}[\p{L}.’'-]*|\d{1,3}|de|del|la|las|los|el|y`;
const KIND = String.raw`calle|c\.|avenida|av\.?|avda\.?|bulevar|boulevard|blvd\.?|blvr\.?|calzada|calz\.?|callej[óo]n|privada|priv\.?|prolongaci[óo]n|prol\.?|andador|cerrada|cda\.?|circuito|retorno|pasaje|paseo|carretera|carr\.?|camino|perif[ée]rico|eje|vereda|barrio|colonia|col\.?`;
const NUMBER_SIGN = String.raw`(?:#|n[úu]mero|n[úu]m\.?|n\.?[°o]\.?|nro\.?|number)`;
/** How a number begins that is written in words. */
export const NUMBER_WORDS = String.raw`un[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\p{L}{3,6}|veint[ei]\p{L}{0,6}|(?:trei|cuare|cincue|sese|sete|oche|nove)nta|cien(?:to)?|\p{L}{3,6}cient[oa]s|quinientos|mil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|(?:four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty`;
/** What is counted is no house: "3 weeks". */
const COUNTED = String.raw`(?!\s*(?:%|,\d|\.\d|[-–/:]\d{2,}|(?:veces|times|a[ñn]os?|years?|d[ií]as?|days?|semanas?|weeks?|mes(?:es)?|months?|horas?|hours?|minutos?|minutes?|pesos|d[óo]lares|dollars?|km|kil[óo]metros|metros|cuadras?|blocks?|de|a|p\.?\s?m|mujeres|hombres|personas|ni[ñn][oa]s|chicas|women|men|people|girls|of)(?!\p{L})))`;

const US_KIND = 'Street|St|Avenue|Ave|Av|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Place|Pl|Parkway|Pkwy|Highway|Hwy|Terrace';

const STREETS = [
  // Calle Hidalgo 12; AV. DE LA PAZ, 1204-B; calle 5 # 12
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${KIND}|${KIND.toUpperCase()}|${KIND.replace(/(^|\|)(\p{L})/gu, (all) => all.toUpperCase())})\s+(?:(?:${NAME_WORD})\s+){0,5}(?:\p{Lu}[\p{L}.’'-]*|\d{1,3})\s*,?\s+(?:${NUMBER_SIGN}\s*)?\d{1,5}(?:\s?-?\s?[A-Z])?(?![\p{L}\p{N}])${COUNTED}`,
    'gu',
  ),
  // calle hidalgo numero 12 (or doce), whatever stands between
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${KIND})\s+(?:(?!(?:${NO_NAME})\s)[\p{L}\p{N}.’'-]+[\s,]+){1,2}(?:${WORD}[\s,]+){0,3}${NUMBER_SIGN}\s*(?:\d{1,5}(?:-?[a-z])?|${NUMBER_WORDS})(?![\p{L}\p{N}])`,
    'giu',
  ),
  // calle hidalgo 12, in small letters, with nothing behind it but the end or another piece of an address
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:calle|avenida|av\.?|callej[óo]n|privada|calzada|andador|cerrada)\s+(?:(?:del?\s+)?(?:(?:l[ao]s?|el)\s+)?(?!(?:${NO_NAME})\s)${WORD}\s+){1,4}\d{1,5}(?:-?[a-z])?(?=\s*(?:$|[\n¶,;.)”"]|col\.?\s|colonia\s|interior\s|int\.?\s|depto\.?\s|tel\.?\s|cp\s|esquina\s|entre\s|en\s+\p{Lu}))${COUNTED}`,
    'giu',
  ),
  // 5a avenida 12-34, zona 1; 12 calle 3-45
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])\d{1,2}\.?\s?[a°]?\.?\s(?:avenida|av\.?|calle)(?:\s[A-Za-z])?,?\s+(?:\p{L}\s)?\d{1,3}\s?[-–]\s?\d{1,3}(?![\p{L}\p{N}])`,
    'giu',
  ),
  // Manzana 4, lote 12
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:manzana|mza?\.?)\s*(?:#\s*)?\d{1,4}[a-z]?\s*,?\s*(?:lote|lte?\.?)\s*(?:#\s*)?\d{1,4}`, 'giu'),
  // 90-12 Roosevelt Ave; 123 Main Street
  new RegExp(
    String.raw`(?<![\p{L}\p{N}$€.,/-])\d{1,5}(?:[-–]\d{1,4})?[A-Z]?\s+(?:[NSEW]\.?\s+|North\s+|South\s+|East\s+|West\s+)?(?:\p{Lu}[\p{L}.’'-]+\s+|\d{1,3}(?:st|nd|rd|th)\s+){1,3}(?:${US_KIND}|${US_KIND.toUpperCase()})(?![\p{L}\p{N}])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}$€.,/-])\d{1,5}\s+(?:(?!(?:${NO_NAME}|her|his|their|your|this|that|people|women|men|girls|blocks?|times|years|days|weeks|hours|miles|minutes|different|other|more)\s)${WORD}\s+|\d{1,3}(?:st|nd|rd|th)\s+){1,2}(?:street|avenue|ave|road|boulevard|blvd|drive|lane)(?![\p{L}\p{N}])`,
    'giu',
  ),
];

const DEGREES = String.raw`\d{1,3}\s?°\s?\d{1,2}(?:[.,]\d+)?\s?(?:['′’‘]|\s)\s?(?:\d{1,2}(?:[.,]\d+)?\s?(?:["″”“]|''|′′|’’)?\s?)?[NSEWO](?!\p{L})`;

const PLACES = [
  // 19.4326, -99.1332
  new RegExp(String.raw`(?<![\p{L}\p{N}.,])[-−–]?\d{1,3}\.\d{4,}\s*[°NS]?\s*[,;/\s]\s*[-−–]?\d{1,3}\.\d{4,}(?![\p{L}\p{N}]|\.\d)`, 'gu'),
  // 19.433, -99.133: west of Greenwich, as all of the region is
  /(?<![\p{L}\p{N}.,])\d{1,2}\.\d{3,}\s*[,;/\s]\s*[-−–]\d{2,3}\.\d{3,}(?![\p{L}\p{N}]|\.\d)/gu,
  /(?<!\p{L})(?:lat(?:itude?)?|lon(?:g(?:itude?)?)?)\W{0,3}[-−–]?\d{1,3}\.\d{3,}/giu,
  // ///filled.count.soap
  /(?<![:/\w])\/\/\/\p{L}{3,}\.\p{L}{3,}\.\p{L}{3,}/gu,
  // 19°25'57"N 99°7'59"W
  new RegExp(String.raw`${DEGREES}(?:[\s,;]+${DEGREES})?`, 'giu'),
  /(?<![\w.-])(?:(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?\/maps|maps\.google\.|maps\.app\.goo\.gl|goo\.gl\/maps|maps\.apple\.com|(?:www\.)?waze\.com\/ul|ul\.waze\.com|(?:www\.)?openstreetmap\.org\/(?:\?m|#map|node|way)|(?:www\.)?what3words\.com|w3w\.co)[^\s"<>)]*/giu,
  /(?<![\w.-])geo:-?\d+\.\d+,-?\d+\.\d+/giu,
  // 76F2CVXX+2G, or CVXX+2G and the town's name
  new RegExp(
    String.raw`(?<![\p{L}\p{N}+])(?:[23456789CFGHJMPQRVWX]{8}|[23456789CFGHJMPQRVWX]{6}|[23456789CFGHJMPQRVWX]{4})\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}+])`,
    'giu',
  ),
];

const HANDLES = [
  // No e-mail's, and no package's: @orama/stemmers.
  /(?<![\p{L}\p{N}_.+@/-])@[\p{L}\p{N}_][\p{L}\p{N}_.]{1,28}[\p{L}\p{N}_](?![\p{L}\p{N}_.-]*[/@])/gu,
  /(?<![\p{L}\p{N}])(?:ig|insta|instagram|tik ?tok|snap|snapchat|face|facebook|fb|telegram|messenger|twitter)(?:\s?[:=]|\s(?:es|is))\s*[a-z\d.]*[a-z][_.\d][a-z\d._]*[a-z\d]/giu,
  /(?<![\w.-])(?:[\w-]+\.)*(?:instagram\.com|tiktok\.com|snapchat\.com|threads\.(?:net|com)|facebook\.com|fb\.com|fb\.me|m\.me|t\.me|telegram\.me|x\.com|twitter\.com|linkedin\.com)\/(?!(?:legal|help|policies|privacy|terms|about|business|safety|community|l\.php)(?:[/?#]|$))[\w@.%/?=&+-]{2,}/giu,
];

// An address has no more than 64 signs before its @ (RFC 5321); the limit also keeps a long word from being read many times over.
const EMAILS = [
  /(?<![\w.+-])[\w.+-]{1,64}(?:\s@\s?|@\s)[\w-]{1,63}\s?\.\s?(?:com|net|org|edu|gob|gov|mx|gt|hn|sv|us|es)(?!\p{L})/giu,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/gu,
  /(?<![\w.+-])[\w.+-]{1,64}\s?(?:\((?:at|arroba)\)|\[(?:at|arroba)\]|\sarroba\s)\s?[\w-]{1,63}(?:(?:\.|\s(?:punto|dot)\s|\s?\((?:punto|dot)\)\s?)[\w-]{2,63})+/giu,
];

/** What is looked for in words, in this order, behind what a chat has left (chat-remains.ts): a piece is told as the first that it is. */
export const FOR_WORDS: readonly [PersonalKind, readonly RegExp[]][] = [
  ['place', PLACES],
  ['identity', [...LETTERED_PAPERS, ...PAPERS, NAMED_PAPER, ...PLATES, ...WALLETS]],
  ['street', STREETS],
  ['email', EMAILS],
  ['handle', HANDLES],
];
/** The same in an address of the web, in which digits that are nobody's are many. */
export const FOR_ADDRESSES: typeof FOR_WORDS = [
  ['place', PLACES],
  ['identity', LETTERED_PAPERS],
  ['email', EMAILS],
  ['handle', HANDLES],
];
