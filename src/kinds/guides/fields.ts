import { article, cover, ending, order } from '../said.ts';

/** What the form of a guide says. */
export const fields = {
  title: article.title,
  description: article.description,
  group: {
    en: ['Part of the list', 'Who it is for, and when.'],
    es: ['Parte de la lista', 'Para quién es y en qué momento.'],
    options: {
      before: { en: 'Before she says yes', es: 'Antes de decir que sí' },
      wrong: { en: 'When something is wrong', es: 'Cuando algo anda mal' },
      after: { en: 'Help, rights, and after', es: 'Ayuda, derechos y después' },
      around: { en: 'For those around her', es: 'Para quienes la rodean' },
      work: { en: 'For people who may meet her at work', es: 'Para quienes pueden conocerla en su trabajo' },
    },
  },
  order,
  date: {
    en: ['Date', 'The day on which it is published. If that day is still to come, it waits until then.'],
    es: ['Fecha', 'El día en que se publica. Si ese día no ha llegado, espera hasta entonces.'],
  },
  reviewBy: {
    en: ['Read it again by', 'Until that day, three years at most, someone reads it again and sees whether all of it still holds.'],
    es: ['Volver a leerla antes del', 'Antes de ese día, a tres años como máximo, alguien la lee otra vez y ve si todo sigue siendo cierto.'],
  },
  now: {
    en: ['Line for someone in a hurry', 'One line above the summary: a question, and where its answer stands.'],
    es: ['Línea para quien tiene prisa', 'Una línea arriba del resumen: una pregunta y el lugar donde está la respuesta.'],
    fields: {
      text: {
        en: ['Question', 'Up to 90 letters: “Are you afraid of him right now?”'],
        es: ['Pregunta', 'Hasta 90 letras: “¿Le tienes miedo en este momento?”'],
      },
      to: {
        en: ['Where it leads', '#3 for heading 3 of this text, or get-help for the page of numbers.'],
        es: ['A dónde lleva', '#3 para el título 3 de este texto, o get-help para la página de números.'],
      },
    },
  },
  summary: {
    en: ['Summary', 'Three to five sentences that are read first, each up to 200 letters.'],
    es: ['Resumen', 'De tres a cinco oraciones que se leen primero, cada una de hasta 200 letras.'],
  },
  cover,
  drawing: article.drawing,
  speaksOf: article.speaksOf,
  waitsFor: {
    en: ['Who should still read it', 'The page says so at its top. Take it out once that person has read it.'],
    es: ['Quién falta que la lea', 'La página lo dice arriba. Quítalo cuando esa persona ya la haya leído.'],
    options: {
      lawyer: { en: 'A lawyer', es: 'Una abogada o un abogado' },
      clinician: { en: 'A doctor or a nurse', es: 'Personal médico o de enfermería' },
      'child-protection': { en: 'A specialist in child protection', es: 'Alguien especialista en protección de la niñez' },
    },
  },
  tries: {
    en: ['What can be tried beside it', 'The name of a walk; replies- or scale- and the name of a conversation or a scale; offer; replies.'],
    es: [
      'Qué se puede practicar al lado',
      'El nombre de un recorrido; replies- o scale- y el nombre de una conversación o de una escala; offer; replies.',
    ],
  },
  ledFrom: {
    en: [
      'Where else the site leads to it',
      'foot, at the bottom of every page; class, on the page for a class, or in the menu where there are no lessons; card, by the first card of a country; country-1 and so on, at the end of its page; law- and the letters of a country, if it is about its law; photos-, hits- or silent- and the number of a heading, from a door of home.',
    ],
    es: [
      'Desde dónde más se llega',
      'foot, al pie de cada página; class, en la página para una clase, o en el menú si no hay clases; card, junto a la primera tarjeta de un país; country-1 y así, al final de su página; law- y las letras de un país, si trata de su ley; photos-, hits- o silent- y el número de un título, desde una puerta del inicio.',
    ],
  },
  sources: article.sources,
  ...ending,
} as const;

/** The same of its words. */
export { body } from '../said.ts';
