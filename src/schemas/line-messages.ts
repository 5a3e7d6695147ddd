import type { Words } from '#/domain/locale.ts';

/** What staff are told about lines and numbers: a part of `MESSAGES`. */
export const LINE_MESSAGES = {
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
  otherNumber: {
    en: 'dial is {dial} and e164 is {e164}: these are two different numbers. Look at the source and write the same one in both.',
    es: 'dial es {dial} y e164 es {e164}: son dos números distintos. Mira la fuente y escribe el mismo en los dos.',
  },
  shortCode: {
    en: 'The number {number} cannot be dialled: it is not on the list of short numbers for this country. Check the source; a new short number is added to src/domain/short-codes.ts.',
    es: 'No se puede marcar el número {number}: no está en la lista de números cortos de este país. Revisa la fuente; un número corto nuevo se agrega en src/domain/short-codes.ts.',
  },
  unknownLineSource: {
    en: 'There is no source called "{id}" under this line. Write the id of one of its sources.',
    es: 'Esta línea no tiene ninguna fuente llamada "{id}". Escribe el id de una de sus fuentes.',
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
  numberInProse: {
    en: 'The number "{number}" is typed in the text. Numbers come only from content/hotlines: take it out and link to the page with the numbers.',
    es: 'El número "{number}" está escrito en el texto. Los números salen solo de content/hotlines: quítalo y enlaza la página de los números.',
  },
  deniedInProse: {
    en: 'The number "{number}" must never be shown: {reason}',
    es: 'El número "{number}" nunca se debe mostrar: {reason}',
  },
} as const satisfies Record<string, Words>;
