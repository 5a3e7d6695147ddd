/** What the form of one thing that happened says. */
export const fields = {
  date: {
    en: ['Date', 'As exactly as the source gives it: 2012, 2012-06 or 2012-06-14.'],
    es: ['Fecha', 'Tan exacta como la da la fuente: 2012, 2012-06 o 2012-06-14.'],
  },
  place: {
    en: ['Place', 'The country, or the city and the country.'],
    es: ['Lugar', 'El país, o la ciudad y el país.'],
  },
  what: {
    en: ['What happened', 'One or two short sentences. No name of a survivor.'],
    es: ['Qué pasó', 'Una o dos oraciones cortas. Ningún nombre de una sobreviviente.'],
    widget: 'paragraph',
  },
  sources: {
    en: ['Sources', 'Where this was read.'],
    es: ['Fuentes', 'Dónde se leyó esto.'],
    refers: 'sources',
  },
} as const;
