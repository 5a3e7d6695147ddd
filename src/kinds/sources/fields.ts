import { address, approximate, LANGUAGES, link, printedOn, published } from '../said.ts';

/** What the form of a source says. */
export const fields = {
  title: {
    en: ['Title', 'As it was published, in its own language. If it has none, say in both languages what it is.'],
    es: ['Título', 'Tal como se publicó, en su idioma. Si no tiene, di en los dos idiomas qué es.'],
  },
  language: {
    en: ['Language of the title', ''],
    es: ['Idioma del título', ''],
    options: { en: LANGUAGES.en, es: LANGUAGES.es, pt: LANGUAGES.pt, it: LANGUAGES.it },
  },
  publisher: published.publisher,
  publisherLanguage: published.publisherLanguage,
  note: published.note,
  date: printedOn,
  approximate,
  url: address,
  link,
} as const;
