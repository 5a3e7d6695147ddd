import { article, cover, ending } from '../said.ts';

/** What the form of a post says. */
export const fields = {
  title: article.title,
  description: article.description,
  date: {
    en: ['Date', 'The day on which it is published. If that day is still to come, it waits until then.'],
    es: ['Fecha', 'El día en que se publica. Si ese día no ha llegado, espera hasta entonces.'],
  },
  updated: {
    en: ['Changed on', 'The day of the last change that readers should know of.'],
    es: ['Cambiado el', 'El día del último cambio que conviene que se sepa.'],
  },
  author: {
    en: ['Who signs it', 'A name that may be public: “Telar team”.'],
    es: ['Quién firma', 'Un nombre que pueda ser público: “Equipo de Telar”.'],
    asLast: true,
  },
  tags: {
    en: ['Tags', 'What it is about, from the list of tags. The same in both languages.'],
    es: ['Temas', 'De qué trata, de la lista de temas. Los mismos en los dos idiomas.'],
    refers: 'tags',
  },
  cover,
  drawing: article.drawing,
  speaksOf: article.speaksOf,
  sources: article.sources,
  withdrawnOn: {
    en: ['Taken down on', 'Fill it in only to take this post off the site. It counts at once, in both languages, and feed readers are told.'],
    es: [
      'Retirada el',
      'Llénalo solo para quitar esta nota del sitio. Cuenta de inmediato, en los dos idiomas, y se avisa a los lectores de canales.',
    ],
  },
  ...ending,
} as const;

/** The same of its words. */
export { body } from '../said.ts';
