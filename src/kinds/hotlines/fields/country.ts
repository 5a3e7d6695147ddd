import { address, approximate, link, printedOn, published } from '../../said.ts';
import { lineFields } from './line.ts';

/** What the form of a country and its lines says. */
export const fields = {
  code: {
    en: ['Code of the country', 'Two small letters, as the file is called: mx.'],
    es: ['Código del país', 'Dos letras minúsculas, como se llama el archivo: mx.'],
  },
  name: {
    en: ['Name of the country', ''],
    es: ['Nombre del país', ''],
  },
  first: {
    en: ['Place among the first countries', '1 or 2 for the two that stand first, on home and in the list. Empty for all others.'],
    es: ['Lugar entre los primeros países', '1 o 2 en los dos que van primero, en el inicio y en la lista. Vacío en los demás.'],
  },
  inside: {
    en: ['“In” with its name', '“in Mexico”.'],
    es: ['“En” con su nombre', '“en México”.'],
  },
  also: {
    en: ['Other names of the country', 'Short forms and other spellings that people type.'],
    es: ['Otros nombres del país', 'Formas cortas y otras maneras de escribirlo que la gente usa.'],
  },
  places: {
    en: ['Places in it', 'Cities, states and quarters that people type when they look for help.'],
    es: ['Lugares en él', 'Ciudades, estados y barrios que la gente escribe cuando busca ayuda.'],
  },
  people: {
    en: ['What its people are called', 'The form that ends in -a, if there are two: “hondureña”.'],
    es: ['Cómo se llama su gente', 'La forma que termina en -a, si hay dos: “hondureña”.'],
  },
  zones: {
    en: ['Time zones', 'As the list of zones names them: America/Mexico_City.'],
    es: ['Zonas horarias', 'Como las llama la lista de zonas: America/Mexico_City.'],
  },
  instead: {
    en: ['Who takes the call instead', 'Only if no line there is for trafficking alone.'],
    es: ['Quién atiende en su lugar', 'Solo si ahí no hay una línea dedicada a la trata.'],
    widget: 'paragraph',
  },
  immigration: {
    en: ['For someone without papers', 'Only if she may fear immigration officers more than anyone.'],
    es: ['Para quien no tiene papeles', 'Solo si puede temerle a migración más que a nadie.'],
    fields: {
      notGovernment: {
        en: ['Lines that say that they are no government', 'Their short names. Only lines that say so themselves.'],
        es: ['Líneas que dicen que no son del gobierno', 'Sus nombres cortos. Solo las que lo dicen ellas mismas.'],
      },
      legalHelp: {
        en: ['Line for legal help', 'Its short name.'],
        es: ['Línea de ayuda legal', 'Su nombre corto.'],
      },
    },
  },
  lines: {
    en: ['Lines', 'Who can be called or written to, one entry for each.'],
    es: ['Líneas', 'A quién se puede llamar o escribir, una entrada por cada una.'],
    fields: lineFields,
  },
  codes: {
    en: ['Short numbers that exist there', 'Such as 145 or *765, each with a page that says so. It guards against a lost digit.'],
    es: ['Números cortos que existen ahí', 'Como 145 o *765, cada uno con una página que lo dice. Así se nota si falta un dígito.'],
    fields: {
      number: {
        en: ['Short number', ''],
        es: ['Número corto', ''],
      },
      source: {
        en: ['Page that says so', ''],
        es: ['Página que lo dice', ''],
        fields: { ...published, url: address, date: printedOn, approximate, link },
      },
    },
  },
  denied: {
    en: ['Numbers that must not be shown', 'Old ones, or wrong ones that go around.'],
    es: ['Números que no se deben mostrar', 'Viejos, o equivocados que andan circulando.'],
    fields: {
      number: {
        en: ['Number', ''],
        es: ['Número', ''],
      },
      reason: {
        en: ['Why not', 'Anyone who types that number into the site reads it. No number in it.'],
        es: ['Por qué no', 'Lo lee cualquiera que escriba ese número en el sitio. Sin números.'],
      },
    },
  },
} as const;
