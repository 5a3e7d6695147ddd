import { order } from '../said.ts';

/** What the form of a number that is not used says. */
export const fields = {
  order,
  number: {
    en: ['The number, as it is said', 'None that marks a town or the women of a country, and no survivor’s own sum.'],
    es: ['El número, como se dice', 'Ninguno que marque a un pueblo o a las mujeres de un país, ni la cuenta de una sobreviviente.'],
  },
  claim: {
    en: ['What it is said of', 'One sentence.'],
    es: ['De qué se dice', 'Una oración.'],
  },
  why: {
    en: ['Why we do not use it', 'What whoever looked for its origin found.'],
    es: ['Por qué no lo usamos', 'Lo que encontró quien buscó de dónde sale.'],
    widget: 'paragraph',
  },
  tracedBy: {
    en: ['Who found out', 'A person by what they are, or an organization, and the year.'],
    es: ['Quién lo rastreó', 'Una persona, dicha por lo que hace, o una organización, y el año.'],
  },
  sources: {
    en: ['Sources', 'Where you read who traced it. You have read it yourself.'],
    es: ['Fuentes', 'Dónde leíste quién lo rastreó. Lo leíste tú.'],
    refers: 'sources',
  },
} as const;
