import type { Words } from '#/domain/locale.ts';

/** What staff are told about the numbers of headings and passages, by `check:content` and `npm run fragments`: a part of `MESSAGES`. */
export const FRAGMENT_MESSAGES = {
  fragmentMissing: {
    en: 'The heading on line {line} has no number yet. Run "npm run fragments": it writes one.',
    es: 'El encabezado de la línea {line} todavía no tiene número. Ejecuta "npm run fragments": lo escribe por ti.',
  },
  fragmentWord: {
    en: 'The heading on line {line} ends in {found}. Only a number stands there, since it shows in the address, and an address must not tell what was read. Run "npm run fragments": it writes the number.',
    es: 'El encabezado de la línea {line} termina en {found}. Ahí solo va un número, porque se ve en la dirección, y una dirección no debe contar qué se leyó. Ejecuta "npm run fragments": escribe el número por ti.',
  },
  fragmentPassage: {
    en: 'The passage on line {line} is still named "{id}". Its name shows in the address, and an address must not tell what was read. Run "npm run fragments": it makes a number of it, here and in the note.',
    es: 'El pasaje de la línea {line} todavía se llama "{id}". Su nombre se ve en la dirección, y una dirección no debe contar qué se leyó. Ejecuta "npm run fragments": lo cambia por un número, aquí y en el aviso.',
  },
  fragmentTwice: {
    en: 'The number {number} stands on line {first} and again on line {line}. Run "npm run fragments": it gives the second one a new number. If the first one is the copy, take its number out before.',
    es: 'El número {number} está en la línea {first} y otra vez en la línea {line}. Ejecuta "npm run fragments": le pone un número nuevo al segundo. Si la copia es el primero, quítale antes su número.',
  },
  fragmentShown: {
    en: 'Line {line} would show "{found}" to readers, since only a heading can end in it. Take it out there, then run "npm run fragments".',
    es: 'En la línea {line}, las lectoras verían "{found}", porque eso solo puede ir al final de un encabezado. Quítalo de ahí y ejecuta "npm run fragments".',
  },
  fragmentHighest: {
    en: 'Here stands the highest number that a heading or passage of this text ever had, and it is missing or wrong. Run "npm run fragments": it writes it.',
    es: 'Aquí va el número más alto que ha tenido un encabezado o pasaje de este texto, y falta o no es correcto. Ejecuta "npm run fragments": lo escribe por ti.',
  },
  fragmentNowhere: {
    en: 'The link {link} leads to a place that is not there. Behind the # stands the number of a heading, as it stands in its file: #3.',
    es: 'El enlace {link} lleva a un lugar que no existe. Después de # va el número de un encabezado, tal como está en su archivo: #3.',
  },
  headingUnderlined: {
    en: 'Line {line} has become a heading, because a line of --- or === stands right under it. If it is one, write ## before it instead; if not, leave an empty line between the two.',
    es: 'La línea {line} se volvió encabezado porque justo debajo hay una línea de --- o ===. Si es un encabezado, mejor escribe ## antes; si no, deja una línea vacía entre las dos.',
  },
  fragmentsDone: {
    en: '{file}: new numbers for headings: {headings}; for passages: {passages}.',
    es: '{file}: números nuevos para encabezados: {headings}; para pasajes: {passages}.',
  },
  fragmentChanged: {
    en: '{file}, line {line}: {from} is now {to}.',
    es: '{file}, línea {line}: {from} ahora es {to}.',
  },
  fragmentNoted: {
    en: '{file}: noted, as lastFragment, that numbers up to {highest} were given.',
    es: '{file}: se anotó, en lastFragment, que ya se dieron números hasta el {highest}.',
  },
  fragmentsFit: {
    en: 'Every heading and passage has its number. Nothing was changed.',
    es: 'Cada encabezado y cada pasaje tiene su número. No se cambió nada.',
  },
  fragmentsUnread: {
    en: '{file}: nothing was changed, since it cannot be read as it is. Run "npm run check:content": it says what to mend.',
    es: '{file}: no se cambió nada, porque así como está no se puede leer. Ejecuta "npm run check:content": dice qué hay que corregir.',
  },
} as const satisfies Record<string, Words>;
