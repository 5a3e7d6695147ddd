import type { Words } from '#/domain/locale.ts';

/** What staff are told about a text itself: its form, its headings, tags, boxes and passages: a part of `MESSAGES`. */
export const TEXT_MESSAGES = {
  unknownSource: {
    en: 'There is no source called "{id}" in content/sources.yaml. Add it there, or correct the name.',
    es: 'No hay ninguna fuente llamada "{id}" en content/sources.yaml. Agrégala ahí o corrige el nombre.',
  },
  unknownComponent: {
    en: 'The tag <{name}> is not one that a text may use. Allowed: {allowed}.',
    es: 'La etiqueta <{name}> no se puede usar en un texto. Se permiten: {allowed}.',
  },
  tagCapital: {
    en: 'Line {line} says <{written}>. Write <{name}> with a capital letter, and </{name}> too: otherwise readers get no warning before the passage.',
    es: 'La línea {line} dice <{written}>. Escribe <{name}> con mayúscula inicial, y también </{name}>: si no, el pasaje sale sin aviso.',
  },
  unclosedComponent: {
    en: 'The tag <{name}> on line {line} is opened but never closed (or closed but never opened). Write <{name}> before the passage and </{name}> after it.',
    es: 'La etiqueta <{name}> de la línea {line} se abre y no se cierra (o se cierra sin abrirse). Escribe <{name}> antes del pasaje y </{name}> después.',
  },
  unknownCallout: {
    en: 'The box ":::{name}" does not exist. Allowed: {allowed}.',
    es: 'El recuadro ":::{name}" no existe. Se permiten: {allowed}.',
  },
  specificsElsewhere: {
    en: 'The box ":::specifics" on line {line} works only in a guide, which has a review date. Here it would stay for ever: take it out, or write a guide.',
    es: 'El recuadro ":::specifics" de la línea {line} solo funciona en una guía, que tiene fecha de revisión. Aquí se quedaría para siempre: quítalo o escribe una guía.',
  },
  headingOne: {
    en: 'A line that begins with a single # is not allowed: the title is already the main heading. Use ##.',
    es: 'No se permite una línea que empiece con un solo #: el título ya es el encabezado principal. Usa ##.',
  },
  emailInProse: {
    en: 'The e-mail address {address} would be published. Take it out; only those of lines in content/hotlines are shown.',
    es: 'Se publicaría la dirección de correo {address}. Quítala: solo se muestran las de las líneas de content/hotlines.',
  },
  headingEmpty: {
    en: 'The heading on line {line} has no words. Write them, or take the line out.',
    es: 'El encabezado de la línea {line} no tiene palabras. Escríbelas o quita la línea.',
  },
  headingSkips: {
    en: 'The heading on line {line} skips a level. Begin it with {marks}.',
    es: 'El encabezado de la línea {line} se salta un nivel. Empiézalo con {marks}.',
  },
  commentOpen: {
    en: 'The note on line {line} is opened and never closed, so that all below it is lost. Close it with --> or */}, as it was opened.',
    es: 'La nota de la línea {line} se abre y nunca se cierra, y se pierde todo lo que sigue. Ciérrala con --> o con */}, según cómo se abrió.',
  },
  passageEmpty: {
    en: 'The passage on line {line} holds no words. Put the hard words between <Passage id="…"> and </Passage>, or take both tags out.',
    es: 'El pasaje de la línea {line} no tiene palabras. Pon las palabras duras entre <Passage id="…"> y </Passage>, o quita las dos etiquetas.',
  },
  rawHtml: {
    en: 'Line {line} has HTML or code ({code}). Write plain text, links and boxes only.',
    es: 'La línea {line} tiene HTML o código ({code}). Escribe solo texto, enlaces y recuadros.',
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
  updatedOrder: {
    en: 'The review date must be later than the date.',
    es: 'La fecha de revisión debe ser posterior a la fecha.',
  },
} as const satisfies Record<string, Words>;
