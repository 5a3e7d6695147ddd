import { order, patterns, text, writtenOn } from '../said.ts';

/** What the form of a walk says. */
export const fields = {
  title: text.title,
  description: text.description,
  person: {
    en: ['Who “you” are', 'In a few words: “a 17-year-old girl in her last year of high school”.'],
    es: ['Quién eres tú en ella', 'En pocas palabras: “una chica de 17 años en el último año de preparatoria”.'],
    widget: 'paragraph',
  },
  contentNote: {
    en: ['What it speaks of', 'One or two sentences before the first scene: what happens, and that one can stop at any step.'],
    es: ['De qué habla', 'Una o dos oraciones antes de la primera escena: qué pasa, y que se puede parar en cualquier paso.'],
    widget: 'paragraph',
  },
  date: writtenOn,
  order,
  refused: {
    en: ['Scene in which help is refused', 'The number of the scene in which someone is asked for help and says no.'],
    es: ['Escena en que le niegan ayuda', 'El número de la escena en que pide ayuda a alguien y le dice que no.'],
  },
  untrusted: {
    en: ['Scene with a helper who cannot be trusted', 'Its number.'],
    es: ['Escena con alguien que ofrece ayuda y no es de fiar', 'Su número.'],
  },
  patterns,
  drawing: text.drawing,
  draft: text.draft,
  readingException: text.readingException,
  translationKey: text.translationKey,
  formerly: text.formerly,
  translatedFrom: text.translatedFrom,
} as const;

/** The same of its scenes. */
export const body = {
  en: ['Scenes', 'Each begins with a heading and its number, which is the same in both languages.'],
  es: ['Escenas', 'Cada una empieza con un título y su número, que es el mismo en los dos idiomas.'],
} as const;
