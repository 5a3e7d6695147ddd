/** What the form of a word of the glossary says. */
export const fields = {
  term: {
    en: ['Word', 'As this site says it, in both languages.'],
    es: ['Palabra', 'Como la dice este sitio, en los dos idiomas.'],
  },
  also: {
    en: ['What else is said', 'Other words for the same, with commas between them. Leave it empty if there are none.'],
    es: ['También se dice', 'Otras palabras para lo mismo, con comas entre ellas. Déjalo vacío si no hay.'],
  },
  means: {
    en: ['What it means', 'One to three short sentences, in your own words.'],
    es: ['Qué quiere decir', 'De una a tres oraciones cortas, con tus palabras.'],
    widget: 'paragraph',
  },
  say: {
    en: ['What to say, and what not', 'Put a word that this site does not use between quotation marks.'],
    es: ['Qué decir y qué no', 'Pon entre comillas la palabra que este sitio no usa.'],
    widget: 'paragraph',
  },
  sources: {
    en: ['Sources', 'Where this was read. Leave it empty for a word of our own.'],
    es: ['Fuentes', 'Dónde se leyó esto. Déjalo vacío si la palabra es nuestra.'],
    refers: 'sources',
  },
} as const;
