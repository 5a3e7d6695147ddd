import type { Words } from '#/domain/locale.ts';

/** What staff are told about series, their parts and what was promised for them: a part of `MESSAGES`. */
export const STORY_MESSAGES = {
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
  compositeReal: {
    en: 'A composite is nobody’s own story, so it has no real name. Write "identity: none".',
    es: 'Un relato compuesto no es la historia de nadie, así que no lleva un nombre real. Escribe "identity: none".',
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
