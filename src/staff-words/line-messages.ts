import type { Words } from '#/domain/locale.ts';

/** What staff are told about lines and countries: a part of `MESSAGES`. */
export const LINE_MESSAGES = {
  zone: {
    en: 'There is no such time zone. Write it like America/Mexico_City.',
    es: 'Esa zona horaria no existe. Escríbela así: America/Mexico_City.',
  },
  clock: {
    en: 'Write hours as two times, "08:00" and "24:00", the second later than the first.',
    es: 'Escribe el horario con dos horas, "08:00" y "24:00", la segunda más tarde que la primera.',
  },
  hoursOverlap: {
    en: 'Two times of this day overlap, or stand in the wrong order. Write each one after the end of the one before.',
    es: 'Dos horarios de este día se enciman o están en desorden. Escribe cada uno después de que termine el anterior.',
  },
  weekEmpty: {
    en: 'These hours have no day. Add the days on which the line answers, or write unknown in place of all of it.',
    es: 'Este horario no tiene ningún día. Agrega los días en que contesta la línea, o en lugar de todo esto escribe unknown (no se sabe).',
  },
  hours: {
    en: 'Write always, unknown, or a time zone and the days: {zone: America/Mexico_City, week: {mon: [["08:00", "18:00"]], tue: [["08:00", "18:00"]]}}.',
    es: 'Escribe always (siempre), unknown (no se sabe) o la zona horaria y los días: {zone: America/Mexico_City, week: {mon: [["08:00", "18:00"]], tue: [["08:00", "18:00"]]}}.',
  },
  lineLanguages: {
    en: 'Write unknown, or the languages by their two letters: {known: [es, en]}. To say that there are interpreters: {known: [es], interpreters: true}.',
    es: 'Escribe unknown (no se sabe) o los idiomas con sus dos letras: {known: [es, en]}. Para decir que hay intérpretes: {known: [es], interpreters: true}.',
  },
  dialledOn: {
    en: 'Write the day of the call and who made it: {day: 2026-11-20, role: volunteer}. No names.',
    es: 'Escribe el día de la llamada y quién la hizo: {day: 2026-11-20, role: voluntaria}. Sin nombres.',
  },
  dialledNumber: {
    en: 'The call noted here is not one to a number that this line shows. Copy that number, as it stands under phones, after number: {day: 2026-11-20, role: volunteer, number: "800 5533 000"}.',
    es: 'La llamada anotada aquí no es a un número que esta línea muestre. Copia ese número, como está en phones, después de number: {day: 2026-11-20, role: voluntaria, number: "800 5533 000"}.',
  },
  printedElsewhere: {
    en: 'The line’s first number names this source, which is not marked as printing it. Name one that is ({others}), or add printsNumber: true here if you have seen the number on this page.',
    es: 'El primer número de la línea nombra esta fuente, que no está marcada como página donde aparece. Nombra una que sí lo esté ({others}), o agrega aquí printsNumber: true si viste el número en esta página.',
  },
  nameTwice: {
    en: 'Another line already has the name "{name}": {id}. Look at which line this is, and give it its own name; if both have that name, add the country.',
    es: 'Ya hay otra línea con el nombre "{name}": {id}. Revisa qué línea es esta y ponle su nombre; si las dos se llaman así, agrega el país.',
  },
  zoneTwice: {
    en: 'The time zone {zone} is also in {file}. A clock can point to one country only: take it out of one of the two files.',
    es: 'La zona horaria {zone} también está en {file}. Un reloj solo puede indicar un país: quítala de uno de los dos archivos.',
  },
  notACountry: {
    en: 'There is no country with the letters "{code}". Write the two letters of its web addresses, such as mx or gt (gb for the United Kingdom).',
    es: 'No hay ningún país con las letras "{code}". Escribe las dos letras de sus direcciones web, como mx o gt (gb para el Reino Unido).',
  },
  noHelp: {
    en: 'This country shows no line for help, and does not say who takes the call. Publish a line of help, or write in "instead", in both languages, who answers there.',
    es: 'Este país no muestra ninguna línea de ayuda ni dice quién atiende la llamada. Publica una línea de ayuda, o escribe en "instead", en los dos idiomas, quién contesta ahí.',
  },
  firstCountryGone: {
    en: 'This file is missing, and its country stands first on the home page. Bring it back (git restore {file}), or ask whoever looks after the site’s code.',
    es: 'Falta este archivo, y su país va primero en la página de inicio. Recupéralo (git restore {file}) o pregunta a quien cuida el código del sitio.',
  },
  firstCountryNoNumber: {
    en: 'This country stands first on the home page, and no line of help here has a number to tap. Publish one, or bring back the line that was taken out.',
    es: 'Este país va primero en la página de inicio, y aquí ninguna línea de ayuda tiene un número que se pueda tocar para llamar. Publica una o recupera la línea que se quitó.',
  },
  generalLine: {
    en: 'The line "{id}" is offered by WhatsApp wherever a country has none, and here it is missing, renamed or held. Bring it back, published, with its WhatsApp.',
    es: 'La línea "{id}" se ofrece por WhatsApp donde un país no tiene ninguna, y aquí falta, cambió de nombre o está retenida (held). Recupérala, publicada y con su WhatsApp.',
  },
  unknownLineSource: {
    en: 'There is no source called "{id}" under this line. Write the id of one of its sources.',
    es: 'Esta línea no tiene ninguna fuente llamada "{id}". Escribe el id de una de sus fuentes.',
  },
  country: {
    en: 'The name of the file and "code" must be the same two letters: the file is {file}, the code is {code}. Correct one of the two.',
    es: 'El nombre del archivo y "code" deben ser las mismas dos letras: el archivo es {file} y el código es {code}. Corrige uno de los dos.',
  },
  unknownCountry: {
    en: 'There is no country file for "{code}". Write two small letters, such as mx.',
    es: 'No hay ningún archivo de país para "{code}". Escribe dos letras minúsculas, como mx.',
  },
  heldReason: {
    en: 'A line that is held back needs "heldBecause". Say there, in a sentence, why it is not shown.',
    es: 'Una línea retenida (held) necesita "heldBecause". Di ahí, en una frase, por qué no se muestra.',
  },
  lowPublished: {
    en: 'A line with "grade: low" is not shown before someone on the team has called it. Write "status: held", or, after the call, its day under "dialledOn".',
    es: 'Una línea con "grade: low" no se muestra hasta que alguien del equipo la llame. Escribe "status: held" o, después de la llamada, anota el día en "dialledOn".',
  },
  noChannel: {
    en: 'This published line has no number, message or chat that may be shown. Add one with its source, or hold the line with "status: held".',
    es: 'Esta línea publicada no tiene ningún número, mensaje o chat que se pueda mostrar. Agrega uno con su fuente o retén la línea con "status: held".',
  },
} as const satisfies Record<string, Words>;
