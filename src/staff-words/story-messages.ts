import type { Words } from '#/domain/locale.ts';

/** What staff are told about series, their parts and what was promised for them: a part of `MESSAGES`. */
export const STORY_MESSAGES = {
  consentMissing: {
    en: 'A story told to us needs "consent" with the day she agreed (givenOn) and the day we ask again (reviewBy).',
    es: 'Un relato que nos contaron necesita "consent" con el día en que ella aceptó (givenOn) y el día en que le volvemos a preguntar (reviewBy).',
  },
  consentTooLong: {
    en: 'The day on which she is asked again (reviewBy) is more than three years after she agreed (givenOn). Write {latest} or an earlier day.',
    es: 'El día en que se le vuelve a preguntar (reviewBy) es más de tres años después de que aceptó (givenOn). Escribe {latest} o un día anterior.',
  },
  consentOrder: {
    en: 'The day on which she is asked again (reviewBy) must be later than the day on which she agreed (givenOn). Correct one of the two.',
    es: 'El día en que se le vuelve a preguntar (reviewBy) debe ser posterior al día en que aceptó (givenOn). Corrige uno de los dos.',
  },
  publishedMissing: {
    en: 'A retold story needs "published": where it was first published, and what allows us to retell it.',
    es: 'Un relato que se vuelve a contar (retold) necesita "published": dónde se publicó por primera vez y con qué permiso lo contamos.',
  },
  patternsMissing: {
    en: 'A story made of several (composite) needs "patterns": each thing it shows, with its source.',
    es: 'Un relato hecho de varios (composite) necesita "patterns": cada cosa que muestra, con su fuente.',
  },
  compositeReal: {
    en: 'A story made of several (composite) is nobody’s own, so it has no real name. Write "identity: none".',
    es: 'Un relato hecho de varios (composite) no es la historia de nadie, así que no lleva un nombre real. Escribe "identity: none".',
  },
  consentFuture: {
    en: 'givenOn is {day}, a day that has not come yet. Write the day on which she agreed.',
    es: 'givenOn es {day}, un día que todavía no llega. Escribe el día en que ella aceptó.',
  },
  noticeLong: {
    en: 'Nobody allowed us to retell this account ("basis: none" in {series}), yet there are {count} words about it; {most} is the most. Say only what it is, who published it and where, or ask for permission and change "basis".',
    es: 'Nadie nos dio permiso de volver a contar este relato ("basis: none" en {series}), y aquí hay {count} palabras sobre él; el máximo es {most}. Di solo qué es, quién lo publicó y dónde, o pide permiso y cambia "basis".',
  },
  noticePassage: {
    en: 'Nobody allowed us to retell this account ("basis: none" in {series}), so no hard passage of it stands here. Take out the one on line {line}, and its note.',
    es: 'Nadie nos dio permiso de volver a contar este relato ("basis: none" en {series}), así que aquí no va ningún pasaje duro. Quita el de la línea {line}, y también su aviso.',
  },
  seriesEmpty: {
    en: 'No file in content/stories belongs to this series. Write its first part, with the line "series: {id}" at the top, or delete this file.',
    es: 'Ningún archivo de content/stories es de esta serie. Escribe su primera parte, con la línea "series: {id}" arriba, o borra este archivo.',
  },
  storyEnding: {
    en: 'The name of a story’s file ends in .mdx, so that its hard passages can be folded away. Rename this file.',
    es: 'El nombre del archivo de una historia termina en .mdx, para que sus pasajes difíciles queden plegados. Cámbiale el nombre.',
  },
  onlyForKind: {
    en: 'The field "{key}" does not belong to a story of the kind "{kind}". Take it out, or change "kind".',
    es: 'El campo "{key}" no corresponde a un relato del tipo "{kind}". Quítalo o cambia "kind".',
  },
  seriesLanguage: {
    en: 'The series "{series}" may not be published in this language ({locale}). Take this file out, or ask for the permission first and then add the language to "languages" in the series’ file.',
    es: 'La serie "{series}" no se puede publicar en este idioma ({locale}). Quita este archivo, o primero pide el permiso y después agrega el idioma a "languages" en el archivo de la serie.',
  },
  unknownSeries: {
    en: 'There is no series called "{id}". Correct the name, or write its file: content/series/{id}.yaml.',
    es: 'No hay ninguna serie llamada "{id}". Corrige el nombre o escribe su archivo: content/series/{id}.yaml.',
  },
  partGap: {
    en: 'The parts of "{series}" in this language are numbered {numbers}. Correct "part" in their files, so that they run 1, 2, 3 … without gaps.',
    es: 'Las partes de "{series}" en este idioma están numeradas {numbers}. Corrige "part" en sus archivos para que vayan 1, 2, 3 … sin saltos.',
  },
  passageWithoutNote: {
    en: 'The passage "{id}" has no note. Add it under "notes", so that a reader is told before she reaches it.',
    es: 'El pasaje "{id}" no tiene aviso. Agrégalo en "notes", para que la lectora lo sepa antes de llegar.',
  },
  noteWithoutPassage: {
    en: 'The note "{id}" has no passage in the text. Put <Passage id="{id}"> … </Passage> around it.',
    es: 'El aviso "{id}" no tiene ningún pasaje en el texto. Ponlo entre <Passage id="{id}"> … </Passage>.',
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
  partNames: {
    en: 'The name of this file becomes the address, and "{slug}" holds her name: an address outlives a story that is withdrawn. Rename the file to say what it is, for example testimony.',
    es: 'El nombre de este archivo se vuelve la dirección, y "{slug}" lleva el nombre de ella: una dirección queda aunque la historia se retire. Cámbialo por uno que diga qué es, por ejemplo testimonio.',
  },
  withdrawnBack: {
    en: 'What stood here was withdrawn for good: {record} says so. If it was brought back, and she agrees, delete that file. If this is another text, give it another address or number.',
    es: 'Lo que estaba aquí se retiró para siempre: lo dice {record}. Si lo volvieron a poner, y ella está de acuerdo, borra ese archivo. Si es otro texto, dale otra dirección u otro número.',
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
} as const satisfies Record<string, Words>;
