const sources = {
  en: ['Sources', 'Where this was read.'],
  es: ['Fuentes', 'Dónde se leyó esto.'],
  refers: 'sources',
} as const;

/** What the form of “Look at an offer” says. */
export const fields = {
  opening: {
    en: ['Opening', 'What stands before the questions.'],
    es: ['Comienzo', 'Lo que está antes de las preguntas.'],
    fields: {
      lead: {
        en: ['First words', 'One or two sentences.'],
        es: ['Primeras palabras', 'Una o dos oraciones.'],
        widget: 'paragraph',
      },
      words: {
        en: ['Words below them', ''],
        es: ['Palabras debajo', ''],
        widget: 'paragraph',
      },
      sources,
    },
  },
  questions: {
    en: ['Questions', 'There are ten.'],
    es: ['Preguntas', 'Son diez.'],
    fields: {
      id: {
        en: ['Short name', 'For the computer alone: small letters and hyphens.'],
        es: ['Nombre corto', 'Solo para la computadora: minúsculas y guiones.'],
      },
      ask: {
        en: ['Question', 'What she is asked.'],
        es: ['Pregunta', 'Lo que se le pregunta.'],
        widget: 'paragraph',
      },
      hint: {
        en: ['Line below the question', ''],
        es: ['Línea debajo de la pregunta', ''],
        widget: 'paragraph',
      },
      send: {
        en: ['Message that she can send', 'The same question, in words for whoever makes the offer.'],
        es: ['Mensaje que puede enviar', 'La misma pregunta, en palabras para quien hace la oferta.'],
        widget: 'paragraph',
      },
      show: {
        en: ['What she can show to someone', 'If the answer does not sound right.'],
        es: ['Lo que puede mostrarle a alguien', 'Si la respuesta no suena bien.'],
        widget: 'paragraph',
      },
      sources,
    },
  },
  leave: {
    en: ['What to leave with someone she trusts', 'A line for each thing.'],
    es: ['Qué dejarle a alguien de confianza', 'Una línea por cada cosa.'],
  },
  registries: {
    en: ['Where an offer can be checked', 'Official lists of employers or agencies, each in its country. Only those of which someone has read.'],
    es: ['Dónde se puede revisar una oferta', 'Listas oficiales de empleadores o agencias, cada una en su país. Solo las que alguien haya leído.'],
    fields: {
      country: {
        en: ['Country', ''],
        es: ['País', ''],
        refers: 'hotlines',
      },
      name: {
        en: ['Name of the list', ''],
        es: ['Nombre de la lista', ''],
      },
      tells: {
        en: ['What it tells', ''],
        es: ['Qué dice', ''],
        widget: 'paragraph',
      },
      not: {
        en: ['What it does not tell', ''],
        es: ['Qué no dice', ''],
        widget: 'paragraph',
      },
      url: {
        en: ['Web address', 'Of the list itself, or of the page that says how to ask. It begins with https://'],
        es: ['Dirección web', 'De la lista misma o de la página que dice cómo preguntar. Empieza con https://'],
      },
      source: {
        en: ['Source', 'Where this was read.'],
        es: ['Fuente', 'Dónde se leyó esto.'],
        refers: 'sources',
      },
    },
  },
  guides: {
    en: ['Guides that say more', ''],
    es: ['Guías que dicen más', ''],
    refers: 'guides',
  },
} as const;
