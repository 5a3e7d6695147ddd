import type { Words } from '#/domain/locale.ts';

/** What staff are told about a text itself: its form, its headings, tags, boxes and passages: a part of `MESSAGES`. */
export const TEXT_MESSAGES = {
  unknownSource: {
    en: 'There is no source called "{id}" in content/sources.yaml. Add it there, or correct the name.',
    es: 'No hay ninguna fuente llamada "{id}" en content/sources.yaml. Agrégala ahí o corrige el nombre.',
  },
  unknownComponent: {
    en: 'A text may not use the tag <{name}>. Take it out, and its closing tag too; allowed: {allowed}.',
    es: 'En un texto no se puede usar la etiqueta <{name}>. Quítala, y también la que la cierra; se permiten: {allowed}.',
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
    en: 'The box ":::{name}" does not exist. Write one of these instead: {allowed}.',
    es: 'El recuadro ":::{name}" no existe. Escribe uno de estos: {allowed}.',
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
    en: 'Line {line} holds code, not words ({code}). Take it out: only plain text, links and boxes stand in a text.',
    es: 'La línea {line} tiene código, no palabras ({code}). Quítalo: en un texto solo van palabras, enlaces y recuadros.',
  },
  noFrontMatter: {
    en: 'The file must begin with a block between two lines of --- that gives the title and the other fields. Copy the one of another file and fill it in.',
    es: 'El archivo debe empezar con un bloque entre dos líneas de --- que da el título y los demás campos. Copia el de otro archivo y llénalo.',
  },
  emptyBody: {
    en: 'There is no text under the second ---. Write it, or delete the file.',
    es: 'No hay ningún texto debajo del segundo ---. Escríbelo o borra el archivo.',
  },
  fileName: {
    en: 'The name of the file becomes the address, so it has small letters without accents, numbers and hyphens only. Rename it: {file}.',
    es: 'El nombre del archivo se vuelve la dirección, así que solo lleva minúsculas sin acentos, números y guiones. Cámbialo: {file}.',
  },
  pageAddress: {
    en: 'The site knows no page "{key}" in a file with the name "{slug}". Give the file and its translationKey their old names back, or ask whoever looks after the site’s code to add the page.',
    es: 'El sitio no conoce ninguna página "{key}" en un archivo que se llame "{slug}". Devuélveles su nombre al archivo y a su translationKey, o pide a quien cuida el código del sitio que agregue la página.',
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
    en: 'The day on which it is read again (reviewBy) must be later than the day on which it was written (date). Correct one of the two.',
    es: 'El día en que se vuelve a revisar (reviewBy) debe ser posterior al día en que se escribió (date). Corrige uno de los dos.',
  },
} as const satisfies Record<string, Words>;
