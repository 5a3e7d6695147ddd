/** What the form of an official notice says. */
export const fields = {
  country: {
    en: ['Country', 'Two small letters: us, br.'],
    es: ['País', 'Dos letras minúsculas: us, br.'],
  },
  place: {
    en: ['Place', 'The state, or the whole country.'],
    es: ['Lugar', 'El estado, o todo el país.'],
  },
  who: {
    en: ['Who must hang it', 'Only what the source says, in your own words.'],
    es: ['Quién tiene que ponerlo', 'Solo lo que dice la fuente, con tus palabras.'],
    widget: 'paragraph',
  },
  how: {
    en: ['Where, how large, in which languages', 'Leave it empty if the source does not say.'],
    es: ['Dónde, de qué tamaño, en qué idiomas', 'Déjalo vacío si la fuente no lo dice.'],
    widget: 'paragraph',
  },
  note: {
    en: ['What else is to be known', 'What the notice is about, or what the source does not say.'],
    es: ['Qué más hay que saber', 'De qué trata el aviso, o lo que la fuente no dice.'],
    widget: 'paragraph',
  },
  law: {
    en: ['Name of the law', 'As it is cited.'],
    es: ['Nombre de la ley', 'Como se cita.'],
  },
  official: {
    en: ['Official page', 'Of the notice or of the law. It begins with https://.'],
    es: ['Página oficial', 'Del aviso o de la ley. Empieza con https://.'],
  },
  sources: {
    en: ['Sources', 'Where this was read.'],
    es: ['Fuentes', 'Dónde se leyó esto.'],
    refers: 'sources',
  },
  read: {
    en: ['Read on', 'The day on which you read the sources.'],
    es: ['Se leyó el', 'El día en que leíste las fuentes.'],
  },
} as const;
