import { z } from 'astro/zod';
import { LOCALES, type Locale, type Words } from '#/domain/locale.ts';
import { TRANSLATION_MESSAGES } from './translation-messages.ts';

/**
 * Everything the site says to a staff member whose file has a mistake: what is wrong and how to mend it.
 * One catalogue for the schemas, `check:content` and the build. `{name}` is filled in by `say`.
 */
export const MESSAGES = {
  missing: {
    en: 'This field is missing. Add a line that begins with "{field}:".',
    es: 'Falta este campo. Agrega una línea que empiece con "{field}:".',
  },
  unknownField: {
    en: 'There is no field called {keys}. Check the spelling, or take the line out.',
    es: 'No existe ningún campo llamado {keys}. Revisa cómo está escrito o quita esa línea.',
  },
  wrongKind: {
    en: 'This should be {expected}. Look at another file of the same kind and write it the same way.',
    es: 'Aquí va {expected}. Mira otro archivo del mismo tipo y escríbelo igual.',
  },
  oneOf: {
    en: 'This must be one of: {options}. Pick one and copy it exactly.',
    es: 'Tiene que ser una de estas opciones: {options}. Elige una y cópiala tal cual.',
  },
  tooShort: {
    en: 'This is too short: write at least {minimum} characters or entries.',
    es: 'Es demasiado corto: escribe al menos {minimum} caracteres o elementos.',
  },
  tooLong: {
    en: 'This is too long: keep it to {maximum} characters or entries.',
    es: 'Es demasiado largo: no pases de {maximum} caracteres o elementos.',
  },
  invalid: {
    en: 'This is not written the way the site expects. Look at another file of the same kind.',
    es: 'No está escrito como el sitio lo espera. Mira otro archivo del mismo tipo.',
  },
  day: {
    en: 'Write the date as year-month-day, for example 2026-03-14, and check that the day exists.',
    es: 'Escribe la fecha como año-mes-día, por ejemplo 2026-03-14, y revisa que ese día exista.',
  },
  partialDate: {
    en: 'Write the date as the source gives it: 2025, 2025-12 or 2025-12-19; or the word undated.',
    es: 'Escribe la fecha como la da la fuente: 2025, 2025-12 o 2025-12-19; o la palabra undated.',
  },
  key: {
    en: 'Use small letters, numbers and hyphens only, for example warning-signs.',
    es: 'Usa solo minúsculas, números y guiones, por ejemplo senales-de-alerta.',
  },
  url: {
    en: 'This is not a web address. It begins with https:// or http://.',
    es: 'Esto no es una dirección web. Empieza con https:// o http://.',
  },
  zone: {
    en: 'There is no such time zone. Write it like America/Mexico_City.',
    es: 'Esa zona horaria no existe. Escríbela así: America/Mexico_City.',
  },
  clock: {
    en: 'Write hours as two times, "08:00" and "24:00", the second later than the first.',
    es: 'Escribe el horario con dos horas, "08:00" y "24:00", la segunda más tarde que la primera.',
  },
  e164: {
    en: 'The number {number} cannot be dialled: it is not a valid number. Write it as + and digits, as its source prints it, or leave this field out.',
    es: 'No se puede marcar el número {number}: no es un número válido. Escríbelo con + y dígitos, como lo da la fuente, o quita este campo.',
  },
  shortCode: {
    en: 'The number {number} cannot be dialled: it is not on the list of short numbers for this country. Check the source; a new short number is added to src/domain/short-codes.ts.',
    es: 'No se puede marcar el número {number}: no está en la lista de números cortos de este país. Revisa la fuente; un número corto nuevo se agrega en src/domain/short-codes.ts.',
  },
  unknownLineSource: {
    en: 'There is no source called "{id}" under this line. Write the id of one of its sources.',
    es: 'Esta línea no tiene ninguna fuente llamada "{id}". Escribe el id de una de sus fuentes.',
  },
  repeated: {
    en: '"{id}" is used twice. Each one needs a name of its own.',
    es: '"{id}" está repetido. Cada uno necesita su propio nombre.',
  },
  country: {
    en: 'The file name and "code" must be the same two letters: the file is {file}, the code is {code}.',
    es: 'El nombre del archivo y "code" deben ser las mismas dos letras: el archivo es {file}, el código es {code}.',
  },
  unknownCountry: {
    en: 'There is no country file for "{code}". Write two small letters, such as mx.',
    es: 'No hay ningún archivo de país para "{code}". Escribe dos letras minúsculas, como mx.',
  },
  heldReason: {
    en: 'A held line needs "heldBecause": say why it is not shown.',
    es: 'Una línea retenida necesita "heldBecause": di por qué no se muestra.',
  },
  lowPublished: {
    en: 'A line graded low must be held until someone on the team has called it (dialledOn).',
    es: 'Una línea de grado bajo (low) debe quedar retenida (held) hasta que alguien del equipo la llame (dialledOn).',
  },
  noChannel: {
    en: 'This published line has no number, message or chat that may be shown. Hold the line, or publish a channel.',
    es: 'Esta línea publicada no tiene ningún número, mensaje o chat que se pueda mostrar. Retén la línea (held) o publica un canal.',
  },
  deniedShown: {
    en: 'The number {number} is on the list of numbers never to show for this country, and a published line carries it.',
    es: 'El número {number} está en la lista de números que nunca se muestran en este país, y una línea publicada lo lleva.',
  },
  consentMissing: {
    en: 'A story told to us needs "consent" with the day she agreed (givenOn) and the day we ask again (reviewBy).',
    es: 'Un relato que nos contaron necesita "consent" con el día en que ella aceptó (givenOn) y el día en que le volvemos a preguntar (reviewBy).',
  },
  consentTooLong: {
    en: 'reviewBy is more than three years after givenOn. Consent is asked again after three years at most: {latest}.',
    es: 'reviewBy es más de tres años después de givenOn. El consentimiento se vuelve a pedir a los tres años como máximo: {latest}.',
  },
  consentOrder: {
    en: 'reviewBy must be later than givenOn.',
    es: 'reviewBy debe ser posterior a givenOn.',
  },
  publishedMissing: {
    en: 'A retold story needs "published": where it was first published, and on what basis we may retell it.',
    es: 'Un relato recontado necesita "published": dónde se publicó por primera vez y con qué base podemos recontarlo.',
  },
  patternsMissing: {
    en: 'A composite needs "patterns": each thing it shows, with its source.',
    es: 'Un relato compuesto necesita "patterns": cada cosa que muestra, con su fuente.',
  },
  onlyForKind: {
    en: 'The field "{key}" does not belong to a story of the kind "{kind}". Take it out, or change the kind.',
    es: 'El campo "{key}" no corresponde a un relato del tipo "{kind}". Quítalo o cambia el tipo.',
  },
  seriesLanguage: {
    en: 'The series "{series}" is not approved in this language ({locale}), so this file cannot be published.',
    es: 'La serie "{series}" no está aprobada en este idioma ({locale}), así que este archivo no se puede publicar.',
  },
  unknownSeries: {
    en: 'There is no series called "{id}". Its file would be content/series/{id}.yaml.',
    es: 'No hay ninguna serie llamada "{id}". Su archivo sería content/series/{id}.yaml.',
  },
  partGap: {
    en: 'The parts of "{series}" in this language are numbered {numbers}; they must run 1, 2, 3 … without gaps.',
    es: 'Las partes de "{series}" en este idioma están numeradas {numbers}; deben ir 1, 2, 3 … sin saltos.',
  },
  unknownSource: {
    en: 'There is no source called "{id}" in content/sources.yaml. Add it there, or correct the name.',
    es: 'No hay ninguna fuente llamada "{id}" en content/sources.yaml. Agrégala ahí o corrige el nombre.',
  },
  noTranslation: {
    en: 'This page has no {language} version with translationKey "{key}". Write it, or say why with "onlyIn".',
    es: 'Esta página no tiene versión en {language} con translationKey "{key}". Escríbela o explica por qué con "onlyIn".',
  },
  keyTaken: {
    en: 'The translationKey "{key}" is already used in this language by {other}.',
    es: 'El translationKey "{key}" ya lo usa en este idioma {other}.',
  },
  onlyInButPaired: {
    en: 'This page says "onlyIn", yet its {language} version exists. Take "onlyIn" out.',
    es: 'Esta página dice "onlyIn", pero su versión en {language} existe. Quita "onlyIn".',
  },
  pairDiffers: {
    en: 'The field "{key}" must be the same in both languages: here it is {here}, in {other} it is {there}.',
    es: 'El campo "{key}" debe ser igual en los dos idiomas: aquí es {here}, en {other} es {there}.',
  },
  numberInProse: {
    en: 'The number "{number}" is typed in the text. Numbers come only from content/hotlines: take it out and link to the page with the numbers.',
    es: 'El número "{number}" está escrito en el texto. Los números salen solo de content/hotlines: quítalo y enlaza la página de los números.',
  },
  deniedInProse: {
    en: 'The number "{number}" must never be shown: {reason}',
    es: 'El número "{number}" nunca se debe mostrar: {reason}',
  },
  altMissing: {
    en: 'The picture {picture} has no description. Write what it shows between the square brackets.',
    es: 'La imagen {picture} no tiene descripción. Escribe qué muestra entre los corchetes.',
  },
  pictureMissing: {
    en: 'There is no picture at {picture}. Put the file in content/media, or correct the name.',
    es: 'No hay ninguna imagen en {picture}. Pon el archivo en content/media o corrige el nombre.',
  },
  linkNowhere: {
    en: 'The link {link} leads to a page that does not exist.',
    es: 'El enlace {link} lleva a una página que no existe.',
  },
  linkOtherLanguage: {
    en: 'The link {link} leads to a page in another language. Link to the page in this one.',
    es: 'El enlace {link} lleva a una página en otro idioma. Enlaza la página en este idioma.',
  },
  unknownComponent: {
    en: 'The tag <{name}> is not one that a text may use. Allowed: {allowed}.',
    es: 'La etiqueta <{name}> no se puede usar en un texto. Se permiten: {allowed}.',
  },
  unclosedComponent: {
    en: 'The tag <{name}> on line {line} is opened but never closed (or closed but never opened). Write <{name}> before the passage and </{name}> after it.',
    es: 'La etiqueta <{name}> de la línea {line} se abre y no se cierra (o se cierra sin abrirse). Escribe <{name}> antes del pasaje y </{name}> después.',
  },
  passageWithoutNote: {
    en: 'The passage "{id}" has no note. Add it under "notes", so that a reader is told before she reaches it.',
    es: 'El pasaje "{id}" no tiene aviso. Agrégalo en "notes", para que la lectora lo sepa antes de llegar.',
  },
  noteWithoutPassage: {
    en: 'The note "{id}" has no passage in the text. Put <Passage id="{id}"> … </Passage> around it.',
    es: 'El aviso "{id}" no tiene ningún pasaje en el texto. Ponlo entre <Passage id="{id}"> … </Passage>.',
  },
  unknownCallout: {
    en: 'The box ":::{name}" does not exist. Allowed: {allowed}.',
    es: 'El recuadro ":::{name}" no existe. Se permiten: {allowed}.',
  },
  headingOne: {
    en: 'A line that begins with a single # is not allowed: the title is already the main heading. Use ##.',
    es: 'No se permite una línea que empiece con un solo #: el título ya es el encabezado principal. Usa ##.',
  },
  rawHtml: {
    en: 'Line {line} has HTML or code ({code}). Write plain text, links and boxes only.',
    es: 'La línea {line} tiene HTML o código ({code}). Escribe solo texto, enlaces y recuadros.',
  },
  brokenYaml: {
    en: 'This file cannot be read at line {line}: {detail}. Check the spaces at the start of the lines, the colons and the quotation marks.',
    es: 'No se puede leer este archivo en la línea {line}: {detail}. Revisa los espacios al inicio de las líneas, los dos puntos y las comillas.',
  },
  noFrontMatter: {
    en: 'The file must begin with a block between two lines of --- that gives the title and the other fields.',
    es: 'El archivo debe empezar con un bloque entre dos líneas de --- que da el título y los demás campos.',
  },
  emptyBody: {
    en: 'There is no text under the second ---.',
    es: 'No hay ningún texto debajo del segundo ---.',
  },
  fileName: {
    en: 'The file name must use small letters, numbers and hyphens only, since it becomes the address: {file}.',
    es: 'El nombre del archivo debe llevar solo minúsculas, números y guiones, porque se vuelve la dirección: {file}.',
  },
  pageAddress: {
    en: 'The page "{key}" with the file name "{slug}" is not in the table of addresses. Use the file name given in src/i18n/routes.ts, or ask a developer to add the page there.',
    es: 'La página "{key}" con el nombre de archivo "{slug}" no está en la tabla de direcciones. Usa el nombre que está en src/i18n/routes.ts o pide que agreguen la página ahí.',
  },
  brokenTag: {
    en: 'The tag <{name}> on line {line} is not written right. Write it on a line of its own, with straight quotation marks: <{name} id="...">.',
    es: 'La etiqueta <{name}> de la línea {line} no está bien escrita. Ponla en su propia línea, con comillas rectas: <{name} id="...">.',
  },
  unclosedCallout: {
    en: 'The box on line {line} is not closed, or is closed without being opened. It begins with ":::note" and ends with ":::", each on a line of its own.',
    es: 'El recuadro de la línea {line} no está cerrado, o se cierra sin haberse abierto. Empieza con ":::note" y termina con ":::", cada uno en su propia línea.',
  },
  pictureElsewhere: {
    en: 'The picture {picture} is on another website. Put the file in content/media: this site asks nothing of other sites.',
    es: 'La imagen {picture} está en otro sitio web. Pon el archivo en content/media: este sitio no pide nada a otros sitios.',
  },
  audioName: {
    en: 'This is not the name of a recording. Put the file into public/audio and write its name: small letters, numbers and hyphens, ending in .mp3, .m4a or .ogg.',
    es: 'Este no es el nombre de una grabación. Pon el archivo en public/audio y escribe su nombre: minúsculas, números y guiones, con .mp3, .m4a u .ogg al final.',
  },
  audioMissing: {
    en: 'There is no file {file} in public/audio. Put the recording there, or take these lines out.',
    es: 'No existe el archivo {file} en public/audio. Pon ahí la grabación o quita estas líneas.',
  },
  slugNames: {
    en: 'The address "{slug}" holds her name, and an address outlives a story that is withdrawn. Choose one that says what it is, for example congress-testimony.',
    es: 'La dirección "{slug}" lleva el nombre de ella, y una dirección queda aunque la historia se retire. Elige una que diga qué es, por ejemplo testimonio-congreso.',
  },
  leftOutWithdrawn: {
    en: 'Left out: the series "{id}" was withdrawn. This is no mistake; the rest of the site is built.',
    es: 'Queda fuera: la serie "{id}" fue retirada. No es un error; el resto del sitio se construye.',
  },
  leftOutPart: {
    en: 'Left out: the part in {file} was withdrawn, in both languages. This is no mistake; the rest of the site is built.',
    es: 'Queda fuera: la parte de {file} fue retirada, en los dos idiomas. No es un error; el resto del sitio se construye.',
  },
  leftOutReview: {
    en: 'Left out: consent for the series "{id}" has to be asked again. This is no mistake; the rest of the site is built.',
    es: 'Queda fuera: hay que volver a pedir el consentimiento de la serie "{id}". No es un error; el resto del sitio se construye.',
  },
  allGood: {
    en: 'The content is in order.',
    es: 'El contenido está en orden.',
  },
  found: {
    en: 'Things to mend: {count}. Nothing was published; the site stays as it was.',
    es: 'Cosas por corregir: {count}. No se publicó nada; el sitio queda como estaba.',
  },
  updatedOrder: {
    en: 'The review date must be later than the date.',
    es: 'La fecha de revisión debe ser posterior a la fecha.',
  },
  ...TRANSLATION_MESSAGES,
  avoidedWord: {
    en: 'Line {line} says "{word}". {why} Write, for example, "{instead}". Words in quotation marks may stay, and so may a glossary entry in a text, written :term[{word}].',
    es: 'La línea {line} dice "{word}". {why} Escribe, por ejemplo, "{instead}". Lo que va entre comillas puede quedarse, y también una entrada de glosario en un texto, escrita así: :term[{word}].',
  },
  wordListMissing: {
    en: 'There is no list of the words that texts in this language do not use ({language}). Put {file} back.',
    es: 'Falta la lista de palabras que no se usan en los textos de este idioma ({language}). Vuelve a poner {file}.',
  },
  wordPattern: {
    en: 'The pattern {pattern} cannot be read. A plain word is written without any /; between two / stands a regular expression.',
    es: 'No se puede leer el patrón {pattern}. Una palabra simple se escribe sin /; entre dos / va una expresión regular.',
  },
  wordExample: {
    en: 'The example "{from}" does not become "{to}". Correct the patterns, what to write instead ("expected"), or the example.',
    es: 'El ejemplo "{from}" no se convierte en "{to}". Corrige los patrones ("patterns"), lo que se escribe en su lugar ("expected") o el ejemplo.',
  },
} as const satisfies Record<string, Words>;

/** The name of one message of the catalogue. */
export type MessageKey = keyof typeof MESSAGES;

/** What is put into a message: names and values. */
export type Blanks = Record<string, string | number>;

/**
 * The language in which staff are spoken to: the system's, where it is one of ours, English otherwise.
 * `TELAR_LANG` overrides it. @param env the process's environment
 */
export const staffLocale = (env: NodeJS.ProcessEnv = process.env): Locale => {
  const wanted = [env['TELAR_LANG'], env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '') ?? '';
  return LOCALES.find((locale) => wanted.toLowerCase().startsWith(locale)) ?? 'en';
};

/** A message in a language, with its blanks filled in; a blank that is not given throws. */
export const say = (key: MessageKey, blanks: Blanks = {}, locale: Locale = staffLocale()): string =>
  MESSAGES[key][locale].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = blanks[name];
    if (value === undefined) throw new Error(`The message "${key}" needs a value for "${name}".`);
    return String(value);
  });

const KIND_NAMES: Record<string, Words> = {
  string: { en: 'text', es: 'un texto' },
  number: { en: 'a number', es: 'un número' },
  int: { en: 'a whole number', es: 'un número entero' },
  boolean: { en: 'true or false', es: 'true o false' },
  array: { en: 'a list (each entry on a line that begins with "- ")', es: 'una lista (cada elemento en una línea que empieza con "- ")' },
  object: { en: 'a group of fields, indented', es: 'un grupo de campos, con sangría' },
  record: { en: 'a group of fields, indented', es: 'un grupo de campos, con sangría' },
};

/** Puts zod's own complaints into words a non-programmer can follow; our schemas' own messages are left as they are. */
export const plainWords: z.core.$ZodErrorMap = (issue) => {
  const field = String(issue.path?.at(-1) ?? '');
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? say('missing', { field })
        : say('wrongKind', { expected: KIND_NAMES[issue.expected]?.[staffLocale()] ?? issue.expected });
    case 'unrecognized_keys':
      return say('unknownField', { keys: issue.keys.map((key) => `"${key}"`).join(', ') });
    case 'invalid_value':
      return issue.input === undefined ? say('missing', { field }) : say('oneOf', { options: issue.values.map(String).join(', ') });
    case 'invalid_union':
      return issue.input === undefined ? say('missing', { field }) : say('invalid');
    case 'too_small':
      return say('tooShort', { minimum: String(issue.minimum) });
    case 'too_big':
      return say('tooLong', { maximum: String(issue.maximum) });
    default:
      return say('invalid');
  }
};

z.config({ customError: plainWords });
