import type { Words } from '#/domain/locale.ts';

/** What staff are told about days, and about what is published: a part of `MESSAGES`. */
export const PUBLICATION_MESSAGES = {
  leftOutDraft: {
    en: 'Left out: {file} is a draft. It is published once its line "draft: true" is taken out.',
    es: 'Queda fuera: {file} es un borrador. Se publica cuando le quites la línea "draft: true".',
  },
  leftOutWaits: {
    en: 'Left out: {file} waits for its day, {day}. It is published by the first build from that day on.',
    es: 'Queda fuera: {file} espera su día, {day}. Se publica la primera vez que el sitio se construya desde ese día.',
  },
  reviewPassed: {
    en: '{file}: the day of its review was {day}. This stops nothing; read it again, then write a new date and reviewBy.',
    es: '{file}: su fecha de revisión era {day}. Esto no detiene nada; vuelve a leerla y escribe date y reviewBy nuevos.',
  },
  dateYear: {
    en: 'The year of {day} cannot be right. Correct it.',
    es: 'El año de {day} no puede ser correcto. Corrígelo.',
  },
  dateFuture: {
    en: '{day} is a day that has not come yet. Write the day on which it was done.',
    es: '{day} es un día que todavía no llega. Escribe el día en que se hizo.',
  },
  updatedBefore: {
    en: 'It cannot have been changed before it was written, on {date}. Correct one of the two days, or take "updated" out.',
    es: 'No pudo cambiarse antes de escribirse, el {date}. Corrige una de las dos fechas o quita "updated".',
  },
  reviewTooFar: {
    en: 'A guide is read again after three years at most. Write {latest} or an earlier day.',
    es: 'Una guía se vuelve a leer a los tres años como máximo. Escribe {latest} o un día anterior.',
  },
  linkUnpublished: {
    en: 'The link {link} leads to a text that is not published yet: {file}. Take the link out until it is, or keep this one back too, with "draft: true".',
    es: 'El enlace {link} lleva a un texto que todavía no se publica: {file}. Quita el enlace mientras tanto, o deja este también como borrador, con "draft: true".',
  },
  linkLocal: {
    en: 'The link {link} works only on your own computer. Write the address that everyone can open.',
    es: 'El enlace {link} solo funciona en tu propia computadora. Escribe la dirección que todo el mundo puede abrir.',
  },
  pictureForbidden: {
    en: 'The picture {picture} stands in a story that is told without pictures ("imagePolicy: none"). Take it out, or ask her first and change the series.',
    es: 'La imagen {picture} está en una historia que se cuenta sin imágenes ("imagePolicy: none"). Quítala, o primero pregúntale a ella y cambia la serie.',
  },
  pictureFolder: {
    en: 'The picture {picture} stands in a story with "imagePolicy: {policy}". If it is such a picture, put the file into {folder} and correct its name here; if not, take it out.',
    es: 'La imagen {picture} está en una historia con "imagePolicy: {policy}". Si es una imagen de esas, pon el archivo en {folder} y corrige aquí su nombre; si no, quítala.',
  },
  pictureFormat: {
    en: 'The picture {picture} is of a kind that this site does not show, such as HEIC or SVG. Save it as JPEG or PNG.',
    es: 'La imagen {picture} es de un tipo que este sitio no muestra, como HEIC o SVG. Guárdala como JPEG o PNG.',
  },
  pictureBroken: {
    en: 'The file {picture} cannot be opened as a picture. Open it on your computer, save it again as JPEG or PNG, and replace it.',
    es: 'El archivo {picture} no se puede abrir como imagen. Ábrelo en tu computadora, guárdalo otra vez como JPEG o PNG y reemplázalo.',
  },
  pictureOutside: {
    en: 'The picture {picture} is not in content/media, the only folder whose pictures are published. Put the file there and write its name like this: ../../media/name.jpg.',
    es: 'La imagen {picture} no está en content/media, la única carpeta de la que se publican imágenes. Pon ahí el archivo y escribe su nombre así: ../../media/nombre.jpg.',
  },
  pictureTells: {
    en: 'The picture {picture} is published as it is, and its file says more than is seen, such as when or where it was taken. Put it into content/media, where that is taken out, or save it without those details.',
    es: 'La imagen {picture} se publica tal cual, y su archivo dice más de lo que se ve, como cuándo o dónde se tomó. Ponla en content/media, donde eso se quita, o guárdala sin esos datos.',
  },
  namedMissing: {
    en: 'No text here has the translationKey "{key}", and other pages of the site lead to it by that name. Bring the text back, or give it that translationKey again, in both languages.',
    es: 'Ningún texto de aquí tiene el translationKey "{key}", y otras páginas del sitio llevan a él con ese nombre. Vuelve a poner el texto o devuélvele ese translationKey, en los dos idiomas.',
  },
  namedHeld: {
    en: 'Other pages of the site lead to this text, so it cannot be left out. Take "draft" out, or write a date that has already come.',
    es: 'Otras páginas del sitio llevan a este texto, así que no puede quedar fuera. Quita "draft" o escribe una fecha que ya haya llegado.',
  },
  namedOnlyIn: {
    en: 'Other pages of the site lead to this text in both languages. Write the other version, and take "onlyIn" out.',
    es: 'Otras páginas del sitio llevan a este texto en los dos idiomas. Escribe la otra versión y quita "onlyIn".',
  },
} as const satisfies Record<string, Words>;
