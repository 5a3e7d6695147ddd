import type { Words } from '#/domain/locale.ts';

/** What staff are told about telephone numbers: a part of `MESSAGES`. */
export const NUMBER_MESSAGES = {
  e164: {
    en: 'The number {number} cannot be dialled: it is not a valid number. Write it as + and digits, as its source prints it, or leave this field out.',
    es: 'No se puede marcar el número {number}: no es un número válido. Escríbelo con + y cifras, como lo da la fuente, o quita este campo.',
  },
  otherNumber: {
    en: 'dial is {dial} and e164 is {e164}: these are two different numbers. Look at the source and write the same one in both, or leave e164 out: it is worked out.',
    es: 'dial es {dial} y e164 es {e164}: son dos números distintos. Mira la fuente y escribe el mismo en los dos, o quita e164: se calcula solo.',
  },
  otherCountry: {
    en: 'The number {number} belongs to another country ({owner}), not to {country}. Look at the source; if the line answers there too, add that country under covers.',
    es: 'El número {number} es de otro país ({owner}), no de {country}. Mira la fuente; si la línea también contesta allá, agrega ese país en covers.',
  },
  premium: {
    en: 'Calls to {number} cost more than others: it is a premium number. Look at the source again, and do not publish it.',
    es: 'Llamar al {number} cuesta más que otras llamadas: es un número de tarifa especial. Revisa la fuente, y no lo publiques.',
  },
  notFree: {
    en: 'The line says "cost: free", and a part of each call to {number} is charged. Look at the source and write charged or unknown.',
    es: 'La línea dice "cost: free", y cada llamada al {number} se cobra en parte. Mira la fuente y escribe charged (se cobra) o unknown (no se sabe).',
  },
  shortCode: {
    en: 'The number {number} cannot be dialled: it is neither a whole number of this country nor among the short numbers under codes, in this file. Check its digits in the source; a new short number is added under codes, with the page that prints it.',
    es: 'No se puede marcar el número {number}: no es un número completo de este país ni está entre los números cortos de codes, en este archivo. Revisa sus cifras en la fuente; un número corto nuevo se agrega en codes, con la página que lo publica.',
  },
  codeForm: {
    en: 'Only short numbers belong here: two to six digits, with or without * or #. A longer one needs no entry in codes: take it out.',
    es: 'Aquí van solo números cortos: de dos a seis cifras, con * o # o sin ellos. Uno más largo no necesita estar en codes: quítalo.',
  },
  deniedShown: {
    en: 'The number {number} is on the list of numbers never to show for this country (denied), and a published line carries it. Take it out of the line, or hold the line with "status: held".',
    es: 'El número {number} está en la lista de los que nunca se muestran en este país (denied), y una línea publicada lo lleva. Quítalo de la línea o retén la línea con "status: held".',
  },
  numberInProse: {
    en: 'The number "{number}" is typed in the text. Numbers come only from content/hotlines: take it out and link to the page with the numbers.',
    es: 'El número "{number}" está escrito en el texto. Los números salen solo de content/hotlines: quítalo y enlaza la página de los números.',
  },
  deniedInProse: {
    en: 'The number "{number}" must never be shown, so take it out: {reason}',
    es: 'El número "{number}" nunca se debe mostrar, así que quítalo: {reason}',
  },
  numberInLineWords: {
    en: 'The number "{number}" is typed in the words of this line, and it is not one of its own. Take it out, or write the number under phones, with its source.',
    es: 'El número "{number}" está escrito en las palabras de esta línea, y no es uno de los suyos. Quítalo, o escribe el número en phones, con su fuente.',
  },
} as const satisfies Record<string, Words>;
