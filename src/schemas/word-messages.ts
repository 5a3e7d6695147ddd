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
    en: 'The pattern {pattern} cannot be read. A plain word is written without any /; between two / stands a regular expression.',
    es: 'No se puede leer el patrón {pattern}. Una palabra simple se escribe sin /; entre dos / va una expresión regular.',
  },
  wordExample: {
    en: 'The example "{from}" does not become "{to}". Correct the patterns, what to write instead ("expected"), or the example.',
    es: 'El ejemplo "{from}" no se convierte en "{to}". Corrige los patrones ("patterns"), lo que se escribe en su lugar ("expected") o el ejemplo.',
  },
} as const satisfies Record<string, Words>;
