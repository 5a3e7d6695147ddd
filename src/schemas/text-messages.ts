import type { Words } from '#/domain/locale.ts';

/** What staff are told about the words of a text, and what stands in it: a part of `MESSAGES`. */
export const TEXT_MESSAGES = {
  unknownSource: {
    en: 'There is no source called "{id}" in content/sources.yaml. Add it there, or correct the name.',
    es: 'No hay ninguna fuente llamada "{id}" en content/sources.yaml. Agrégala ahí o corrige el nombre.',
  },
  noTranslation: {
    en: 'This page has no {language} version with translationKey "{key}". Write it, or say why with "onlyIn".',
    es: 'Esta página no tiene versión en {language} con translationKey "{key}". Escríbela o explica por qué con "onlyIn".',
  },
  keyTaken: {
    en: 'The translationKey "{key}" is already used in this language by {other}. Give this text another one, or delete one of the two.',
    es: 'El translationKey "{key}" ya lo usa en este idioma {other}. Ponle otro a este texto o borra uno de los dos.',
  },
  quietTaken: {
    en: 'By chance this would get the same short address as {other}. Change this name a little, in both languages, for example to {better}. If this has been published and {other} has not, change the one there instead: links that were sent stay good.',
    es: 'Por casualidad, a esto le tocaría la misma dirección corta que a {other}. Cambia un poco este nombre, en los dos idiomas, por ejemplo a {better}. Si esto ya se publicó y {other} todavía no, cambia mejor el de allá: así siguen sirviendo los enlaces que alguien mandó.',
  },
  onlyInButPaired: {
    en: 'This page says "onlyIn", yet its {language} version exists. Take "onlyIn" out.',
    es: 'Esta página dice "onlyIn", pero su versión en {language} existe. Quita "onlyIn".',
  },
  pairDiffers: {
    en: 'The field "{key}" must be the same in both languages: here it is {here}, in {other} it is {there}. Correct one of the two.',
    es: 'El campo "{key}" debe ser igual en los dos idiomas: aquí es {here}, en {other} es {there}. Corrige uno de los dos.',
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
    en: 'The link {link} leads to a page that does not exist. Correct the address, or take the link out.',
    es: 'El enlace {link} lleva a una página que no existe. Corrige la dirección o quita el enlace.',
  },
  linkForm: {
    en: 'The link {link} is not written whole. A page of this site begins with /{locale}/, another website with https://.',
    es: 'El enlace {link} no está completo. Una página de este sitio empieza con /{locale}/; otro sitio web, con https://.',
  },
  linkSlash: {
    en: 'The link {link} needs a / at the end of the address. Write {better}.',
    es: 'Al enlace {link} le falta / al final de la dirección. Escribe {better}.',
  },
  linkGone: {
    en: '{file}: the link {link} leads to a story that is no longer here. This is no mistake; take the link out when you can.',
    es: '{file}: el enlace {link} lleva a una historia que ya no está aquí. No es un error; quita el enlace cuando puedas.',
  },
  linkOtherLanguage: {
    en: 'The link {link} leads to a page in another language. Link to the page in this one.',
    es: 'El enlace {link} lleva a una página en otro idioma. Enlaza la página en este idioma.',
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
  urlPassword: {
    en: 'A web address here has a user name or password before the @. Take that part out, and change the password.',
    es: 'Una dirección web de aquí lleva usuario o contraseña antes de la @. Quita esa parte y cambia la contraseña.',
  },
  otherLanguage: {
    en: 'This text seems to be in {language}, yet it stands in the folder of the other language. Translate it, or move it.',
    es: 'Este texto parece estar en {language}, pero está en la carpeta del otro idioma. Tradúcelo o muévelo.',
  },
  translationOfNothing: {
    en: 'This says that it is a translation, yet there is no original. Take "translatedFrom" out, or write the original.',
    es: 'Esto dice que es una traducción, pero no hay original. Quita "translatedFrom" o escribe el original.',
  },
  interfaceMissing: {
    en: 'These words stand in {other} and are missing here. Add them, in this language.',
    es: 'Estas palabras están en {other} y faltan aquí. Agrégalas en este idioma.',
  },
  interfaceBlank: {
    en: 'Between {{ }} stands "{name}", which {other} does not have. Correct how it is written.',
    es: 'Entre {{ }} dice "{name}", que no está en {other}. Corrige cómo está escrito.',
  },
  headingEmpty: {
    en: 'The heading on line {line} has no words. Write them, or take the line out.',
    es: 'El encabezado de la línea {line} no tiene palabras. Escríbelas o quita la línea.',
  },
  headingSkips: {
    en: 'The heading on line {line} skips a level. Begin it with {marks}.',
    es: 'El encabezado de la línea {line} se salta un nivel. Empiézalo con {marks}.',
  },
  linkEmpty: {
    en: 'The link on line {line} has no words. Write between the square brackets where it leads.',
    es: 'El enlace de la línea {line} no tiene palabras. Escribe entre los corchetes adónde lleva.',
  },
  commentOpen: {
    en: 'The note on line {line} is opened and never closed, so that all below it is lost. Close it with --> or */}, as it was opened.',
    es: 'La nota de la línea {line} se abre y nunca se cierra, y se pierde todo lo que sigue. Ciérrala con --> o con */}, según cómo se abrió.',
  },
  passageEmpty: {
    en: 'The passage on line {line} holds no words. Put the hard words between <Passage id="…"> and </Passage>, or take both tags out.',
    es: 'El pasaje de la línea {line} no tiene palabras. Pon las palabras duras entre <Passage id="…"> y </Passage>, o quita las dos etiquetas.',
  },
  passagePair: {
    en: 'Here {here} hard passages are marked, in {other} {there}. Mark the same ones here, or readers meet them without a warning.',
    es: 'Aquí hay {here} pasajes duros marcados; en {other} hay {there}. Marca aquí los mismos: si no, alguien los leerá sin aviso.',
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
  pictureElsewhere: {
    en: 'The picture {picture} is on another website. Put the file in content/media: this site asks nothing of other sites.',
    es: 'La imagen {picture} está en otro sitio web. Pon el archivo en content/media: este sitio no pide nada a otros sitios.',
  },
  updatedOrder: {
    en: 'The day on which it is read again (reviewBy) must be later than the day on which it was written (date). Correct one of the two.',
    es: 'El día en que se vuelve a revisar (reviewBy) debe ser posterior al día en que se escribió (date). Corrige uno de los dos.',
  },
  avoidedWord: {
    en: 'Line {line} says "{word}". {why} Write, for example, "{instead}". Words in quotation marks may stay, and so may a glossary entry in a text, written :term[{word}].',
    es: 'La línea {line} dice "{word}". {why} Escribe, por ejemplo, "{instead}". Lo que va entre comillas puede quedarse, y también una entrada de glosario en un texto, escrita así: :term[{word}].',
  },
  wordListMissing: {
    en: 'There is no list of the words that texts in this language do not use ({language}). Put {file} back.',
    es: 'Falta la lista de palabras que no se usan en los textos de este idioma ({language}). Vuelve a poner {file}.',
  },
  wordPattern: {
    en: 'What is to be looked for cannot be read: {pattern}. Write a plain word, without any /; about what stands between two /, ask whoever looks after the site’s code.',
    es: 'No se puede leer lo que hay que buscar: {pattern}. Escribe una palabra simple, sin /; sobre lo que va entre dos /, pregunta a quien cuida el código del sitio.',
  },
  wordExample: {
    en: 'The example "{from}" does not become "{to}". Correct the words to be found ("patterns"), those to be written instead ("expected"), or the example.',
    es: 'El ejemplo "{from}" no se convierte en "{to}". Corrige las palabras que se buscan ("patterns"), las que van en su lugar ("expected") o el ejemplo.',
  },
} as const satisfies Record<string, Words>;
