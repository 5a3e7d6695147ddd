import { order } from '../said.ts';

/** What the form of a myth says. */
export const fields = {
  order,
  said: {
    en: ['What is said', 'One sentence, as people say it.'],
    es: ['Lo que se dice', 'Una oración, como la dice la gente.'],
  },
  known: {
    en: ['What is known', 'One or two short sentences. A figure needs its place, its year and what it counts.'],
    es: ['Lo que se sabe', 'Una o dos oraciones cortas. Una cifra lleva su lugar, su año y qué cuenta.'],
    widget: 'paragraph',
  },
  sources: {
    en: ['Sources', 'Where this was read.'],
    es: ['Fuentes', 'Dónde se leyó esto.'],
    refers: 'sources',
  },
} as const;
