import type { Words } from '#/domain/locale.ts';

/** What staff are told about words that a text does not use, and the lists of them: a part of `MESSAGES`. */
export const WORD_MESSAGES = {
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
