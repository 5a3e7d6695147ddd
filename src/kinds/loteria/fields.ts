const lines = (en: string, es: string) => ({ en: [en, 'A line for each thing.'], es: [es, 'Una línea por cada cosa.'] }) as const;

/** What the form of the lotería says. */
export const fields = {
  seed: {
    en: ['Number of the boards', 'Leave it as it is: with another one the boards are others, and those that were printed no longer fit.'],
    es: ['Número de las tablas', 'Déjalo como está: con otro, las tablas son otras y las que ya se imprimieron no sirven.'],
  },
  guide: {
    en: ['Guide for whoever leads the group', ''],
    es: ['Guía para quien lleva el grupo', ''],
    refers: 'guides',
  },
  under: {
    en: ['Guide for under 18', 'Where whoever calls is led if a girl tells something.'],
    es: ['Guía para menores de 18', 'A dónde se manda a quien canta si una muchacha le cuenta algo.'],
    refers: 'guides',
  },
  cards: {
    en: ['Cards', 'There are 54, as in every lotería.'],
    es: ['Cartas', 'Son 54, como en toda lotería.'],
    fields: {
      id: {
        en: ['Short name', 'For the computer alone: small letters and hyphens.'],
        es: ['Nombre corto', 'Solo para la computadora: minúsculas y guiones.'],
      },
      group: {
        en: ['What it is about', ''],
        es: ['De qué es', ''],
        options: {
          sign: { en: 'A sign', es: 'Una señal' },
          right: { en: 'A right', es: 'Un derecho' },
          helps: { en: 'What helps', es: 'Lo que ayuda' },
          who: { en: 'Who helps', es: 'Quién ayuda' },
        },
      },
      drawing: {
        en: ['Drawing', 'One of the drawings for cards. None of them shows a person.'],
        es: ['Dibujo', 'Uno de los dibujos para cartas. Ninguno muestra a una persona.'],
        widget: 'drawing',
      },
      name: {
        en: ['Name', 'As a lotería has it, up to 20 letters: “The rooster”.'],
        es: ['Nombre', 'Como en la lotería, hasta 20 letras: “El gallo”.'],
      },
      verse: {
        en: ['Verse', 'What is sung when it is drawn, up to 115 letters. It laughs at the thing, never at a girl.'],
        es: ['Verso', 'Lo que se canta cuando sale, hasta 115 letras. Se ríe de la cosa, nunca de una muchacha.'],
        widget: 'paragraph',
      },
      ask: {
        en: ['Question that opens talk', 'Up to 120 letters, about films, tales and “somebody”. Never about a girl who is there.'],
        es: ['Pregunta que abre plática', 'Hasta 120 letras, de películas, cuentos y “alguien”. Nunca de una muchacha que está ahí.'],
        widget: 'paragraph',
      },
      fact: {
        en: ['What the law says', 'Only for a right, up to 180 letters, with the country and a source.'],
        es: ['Qué dice la ley', 'Solo para un derecho, hasta 180 letras, con el país y una fuente.'],
        widget: 'paragraph',
      },
      sources: {
        en: ['Sources', 'Where this was read. Signs and rights have one at least.'],
        es: ['Fuentes', 'Dónde se leyó esto. Las señales y los derechos llevan al menos una.'],
        refers: 'sources',
      },
    },
  },
  caller: {
    en: ['Sheet for whoever calls', 'Two sheets of paper: there is not much room.'],
    es: ['Hoja para quien canta', 'Son dos hojas de papel: no cabe mucho.'],
    fields: {
      before: lines('Before they come', 'Antes de que lleguen'),
      say: {
        en: ['What is said aloud at the beginning', ''],
        es: ['Qué se dice al empezar', ''],
        widget: 'paragraph',
      },
      play: lines('How it is played', 'Cómo se juega'),
      talk: lines('How to open talk', 'Cómo abrir plática'),
      told: lines('If a girl tells something', 'Si una muchacha cuenta algo'),
    },
  },
} as const;
