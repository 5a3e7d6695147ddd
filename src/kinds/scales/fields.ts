/** What the form of a scale says. */
export const fields = {
  title: {
    en: ['Title', ''],
    es: ['Título', ''],
  },
  description: {
    en: ['Description', 'One or two sentences. They stand in lists and when someone shares the page.'],
    es: ['Descripción', 'Una o dos oraciones. Aparecen en las listas y cuando alguien comparte la página.'],
    widget: 'paragraph',
  },
  lead: {
    en: ['First words', 'What stands above the signs.'],
    es: ['Primeras palabras', 'Lo que está arriba de las señales.'],
    widget: 'paragraph',
  },
  zones: {
    en: ['Zones', 'Two or more, from the lightest to the heaviest. They have twelve signs together.'],
    es: ['Zonas', 'Dos o más, de la más leve a la más grave. Entre todas tienen doce señales.'],
    fields: {
      name: {
        en: ['Name of the zone', ''],
        es: ['Nombre de la zona', ''],
      },
      signs: {
        en: ['Signs', ''],
        es: ['Señales', ''],
        fields: {
          sign: {
            en: ['Sign', 'Up to 80 letters.'],
            es: ['Señal', 'Hasta 80 letras.'],
          },
          behind: {
            en: ['What is behind it', 'Up to 120 letters.'],
            es: ['Qué hay detrás', 'Hasta 120 letras.'],
            widget: 'paragraph',
          },
          step: {
            en: ['One step', 'What she can do next, in up to 120 letters.'],
            es: ['Un paso', 'Qué puede hacer ahora, en hasta 120 letras.'],
            widget: 'paragraph',
          },
          to: {
            en: ['Where it leads', 'A guide, or get-help for the page of numbers.'],
            es: ['A dónde lleva', 'Una guía, o get-help para la página de números.'],
            refers: 'guides',
          },
          sources: {
            en: ['Sources', 'Where this sign was read.'],
            es: ['Fuentes', 'Dónde se leyó esta señal.'],
            refers: 'sources',
          },
        },
      },
    },
  },
  careful: {
    en: ['What the signs do not prove', ''],
    es: ['Qué no prueban estas señales', ''],
    widget: 'paragraph',
  },
} as const;
