import type { Words } from '#/domain/locale.ts';

/** What staff are told about promises, by `check:content` and `npm run promises`: a part of `MESSAGES`. */
export const PROMISE_MESSAGES = {
  promiseUnmarked: {
    en: 'Nobody has said yet what this sentence promises, or it was reworded: “{sentence}”. Run "npm run promises": it says what to do.',
    es: 'Nadie ha dicho todavía qué promete esta frase, o se cambió: «{sentence}». Ejecuta "npm run promises": te dice qué hacer.',
  },
  promiseGone: {
    en: 'This sentence stands in no text any more: “{sentence}”. Run "npm run promises": it takes it out.',
    es: 'Esta frase ya no está en ningún texto: «{sentence}». Ejecuta "npm run promises": la quita.',
  },
  promiseBoth: {
    en: 'This sentence is said to promise something, and stands under "none" too: “{sentence}”. Take it out of one of the two.',
    es: 'De esta frase se dice que promete algo, y también está en "none": «{sentence}». Quítala de uno de los dos.',
  },
  promiseUntested: {
    en: 'No test holds this promise. Ask someone who programs to add one to tests/promises, with what breaks it; or do not promise it.',
    es: 'Ninguna prueba sostiene esta promesa. Pide a alguien que programe que agregue una en tests/promises, con lo que la rompe; o no lo prometas.',
  },
  promiseOneLanguage: {
    en: 'Here the {language} version promises "{id}", and this one does not. Say the same in both, or correct the marks in content/promises.yaml.',
    es: 'Aquí la versión en {language} promete "{id}" y esta no. Di lo mismo en las dos o corrige las marcas en content/promises.yaml.',
  },
  promiseAdded: {
    en: '{file}: new or reworded: “{sentence}”.',
    es: '{file}: nueva o cambiada: «{sentence}».',
  },
  promiseRemoved: {
    en: 'Taken out of {where}, since it stands in no text any more: “{sentence}”.',
    es: 'Se quitó de {where}, porque ya no está en ningún texto: «{sentence}».',
  },
  promiseTodo: {
    en: 'Sentences to decide about: {count}, at the end of content/promises.yaml, under "undecided". Move each that says what the site, the phone or a line keeps, sends, deletes or never does to the promise that it makes, and every other one to "none". If none of them says such a thing, run "npm run promises -- --none".',
    es: 'Frases por decidir: {count}, al final de content/promises.yaml, en "undecided". Pasa a la promesa que hace cada una que diga qué guarda, manda, borra o nunca hace el sitio, el teléfono o una línea, y todas las demás a "none". Si ninguna dice algo así, ejecuta "npm run promises -- --none".',
  },
  promisesFit: {
    en: 'Every sentence is marked with what it promises.',
    es: 'Cada frase tiene la marca de lo que promete.',
  },
  promisesUnread: {
    en: 'Nothing was changed: content/promises.yaml cannot be read as it is. Run "npm run check:content": it says what to mend.',
    es: 'No se cambió nada: content/promises.yaml no se puede leer como está. Ejecuta "npm run check:content": dice qué hay que corregir.',
  },
} as const satisfies Record<string, Words>;
