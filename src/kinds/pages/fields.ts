import { article, ending, writtenOn } from '../said.ts';

/** What the form of a page says. */
export const fields = {
  title: article.title,
  description: article.description,
  date: writtenOn,
  drawing: article.drawing,
  speaksOf: article.speaksOf,
  sources: article.sources,
  promises: {
    en: ['It speaks of this site', 'Yes if it says what this site does, keeps or never does: of each sentence you are asked what it promises.'],
    es: ['Habla de este sitio', 'Sí, si dice qué hace este sitio, qué guarda o qué no hace nunca: de cada oración se te pregunta qué promete.'],
  },
  ...ending,
} as const;

/** The same of its words. */
export const body = {
  en: ['Text', 'Of each new sentence about this site you are asked what it promises.'],
  es: ['Texto', 'De cada oración nueva sobre este sitio se te pregunta qué promete.'],
} as const;
