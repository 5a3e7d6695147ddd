/* What forms say of fields that several kinds have, in the languages of staff. No page shows it. */

/** Which language something is in. */
export const LANGUAGES = {
  en: { en: 'English', es: 'Inglés' },
  es: { en: 'Spanish', es: 'Español' },
  fr: { en: 'French', es: 'Francés' },
  it: { en: 'Italian', es: 'Italiano' },
  pt: { en: 'Portuguese', es: 'Portugués' },
  ro: { en: 'Romanian', es: 'Rumano' },
} as const;

/** The languages of the site. */
export const BOTH = { en: LANGUAGES.en, es: LANGUAGES.es } as const;

/** One of the site’s own drawings. */
export const drawing = {
  en: ['Drawing', 'One of the drawings of this site. None of them shows a person.'],
  es: ['Dibujo', 'Uno de los dibujos de este sitio. Ninguno muestra a una persona.'],
  widget: 'drawing',
} as const;

/** Its place in a list. */
export const order = {
  en: ['Place in the list', 'A number. The lower it is, the earlier it stands.'],
  es: ['Lugar en la lista', 'Un número. Cuanto más bajo, más arriba aparece.'],
} as const;

/** What every text has. */
export const text = {
  title: {
    en: ['Title', 'What it is called, in 3 to 90 letters.'],
    es: ['Título', 'Cómo se llama, en 3 a 90 letras.'],
  },
  description: {
    en: ['Description', 'One or two sentences, 40 to 180 letters. They stand in lists and when someone shares the page.'],
    es: ['Descripción', 'Una o dos oraciones, de 40 a 180 letras. Aparecen en las listas y cuando alguien comparte la página.'],
    widget: 'paragraph',
  },
  translationKey: {
    en: [
      'Name shared by both languages',
      'It joins this text with its translation. The computer writes it, and it never changes once it is published.',
    ],
    es: ['Nombre que une los dos idiomas', 'Une este texto con su traducción. Lo escribe la computadora y no cambia después de publicarse.'],
    widget: 'computer',
  },
  formerly: {
    en: ['Addresses of before', 'They lead to this text. The computer writes it.'],
    es: ['Direcciones de antes', 'Llevan a este texto. Lo escribe la computadora.'],
    widget: 'computer',
  },
  translatedFrom: {
    en: ['Version of the original', 'Which words of the original this translation follows. The computer writes it.'],
    es: ['Versión del original', 'Qué palabras del original sigue esta traducción. Lo escribe la computadora.'],
    widget: 'computer',
  },
  readingException: {
    en: ['Why it is harder to read', 'Leave it empty if you can write more simply. If not, say why in one sentence.'],
    es: ['Por qué cuesta más leerlo', 'Déjalo vacío si se puede escribir más sencillo. Si no, di por qué en una oración.'],
    widget: 'paragraph',
  },
  drawing,
  draft: {
    en: ['Draft', 'Yes while you are still writing: it stays off the site.'],
    es: ['Borrador', 'Sí, mientras lo sigues escribiendo: no aparece en el sitio.'],
  },
} as const;

/** The same, and what all have but walks. */
export const article = {
  ...text,
  speaksOf: {
    en: ['What it speaks of', 'Only if it may be hard to read: a few words under the title, such as “threats, and not wanting to live”.'],
    es: ['De qué habla', 'Solo si puede ser duro de leer: unas palabras bajo el título, como “amenazas y no querer vivir”.'],
  },
  sources: {
    en: ['Sources', 'Where you read what it says, in the order in which the page lists them.'],
    es: ['Fuentes', 'Dónde leíste lo que dice, en el orden en que la página las muestra.'],
    refers: 'sources',
  },
  onlyIn: {
    en: ['Why in one language only', 'Leave it empty if the text is in both languages. If not, say why in one sentence.'],
    es: ['Por qué está en un solo idioma', 'Déjalo vacío si está en los dos idiomas. Si no, di por qué en una oración.'],
    widget: 'paragraph',
  },
  lastFragment: {
    en: ['Highest number of a heading', 'The computer writes it.'],
    es: ['Número más alto de un título', 'Lo escribe la computadora.'],
    widget: 'computer',
  },
} as const;

/** What is asked at the end of every text but a walk. */
export const ending = {
  draft: text.draft,
  onlyIn: article.onlyIn,
  readingException: text.readingException,
  translationKey: text.translationKey,
  formerly: text.formerly,
  translatedFrom: text.translatedFrom,
  lastFragment: article.lastFragment,
} as const;

/** When a text that carries no news was written. */
export const writtenOn = {
  en: ['Date', 'The day on which it was written.'],
  es: ['Fecha', 'El día en que se escribió.'],
} as const;

/** The words of a post or a guide. */
export const body = {
  en: ['Text', 'No telephone numbers: they come from the lines.'],
  es: ['Texto', 'Sin números de teléfono: esos vienen de las líneas.'],
} as const;

/** A picture at the head of a text. */
export const cover = {
  en: ['Picture', 'A photo under the title, if there is one.'],
  es: ['Imagen', 'Una foto bajo el título, si hay una.'],
  fields: {
    src: {
      en: ['File', 'A JPEG, PNG or HEIC photo.'],
      es: ['Archivo', 'Una foto JPEG, PNG o HEIC.'],
      widget: 'picture',
    },
    alt: {
      en: ['What the picture shows', 'One sentence for people who cannot see it.'],
      es: ['Qué se ve en la imagen', 'Una oración para quien no puede verla.'],
    },
  },
} as const;

/** Which source something was taken from. */
export const source = {
  en: ['Source', 'Where it was read.'],
  es: ['Fuente', 'Dónde se leyó.'],
  refers: 'sources',
} as const;

/** What a story that is nobody’s own is put together from. */
export const patterns = {
  en: ['What was taken from reports', 'One entry for each thing in it that comes from a report or from advice, with its source.'],
  es: ['Lo que se tomó de informes', 'Una entrada por cada cosa que viene de un informe o de un consejo, con su fuente.'],
  fields: {
    shows: {
      en: ['What it shows', 'One sentence: “He wants an answer today.”'],
      es: ['Qué muestra', 'Una oración: “Quiere una respuesta hoy”.'],
      widget: 'paragraph',
    },
    source,
  },
} as const;

/** Who published a page. */
export const published = {
  publisher: {
    en: ['Published by', 'The name alone, as the publisher writes it.'],
    es: ['Quién lo publicó', 'Solo el nombre, tal como lo escribe quien publica.'],
  },
  publisherLanguage: {
    en: ['Language of that name', 'Only if it is another one than that of the title.'],
    es: ['Idioma de ese nombre', 'Solo si es otro que el del título.'],
    options: { en: LANGUAGES.en, es: LANGUAGES.es, fr: LANGUAGES.fr, it: LANGUAGES.it, pt: LANGUAGES.pt },
  },
  note: {
    en: ['What we say of it', 'In brackets behind the name: that it is a copy, or whose report it is about.'],
    es: ['Qué decimos de esto', 'Entre paréntesis detrás del nombre: que es una copia, o de quién es el informe.'],
  },
} as const;

/** When a page was published. */
export const printedOn = {
  en: ['Date', 'As exactly as the page gives it: 2025, 2025-12, 2025-12-19, or the word undated.'],
  es: ['Fecha', 'Tan exacta como la da la página: 2025, 2025-12, 2025-12-19, o la palabra undated si no tiene fecha.'],
} as const;

/** Whether that is only about right. */
export const approximate = {
  en: ['The date is only approximate', 'Yes if the page says “about” or “early”: write the earliest year then.'],
  es: ['La fecha es aproximada', 'Sí, si la página dice “alrededor de” o “a principios de”: escribe entonces el primer año posible.'],
} as const;

/** Where a page stands. */
export const address = {
  en: ['Web address', 'Copy it from the browser: it begins with https://'],
  es: ['Dirección web', 'Cópiala del navegador: empieza con https://'],
} as const;

/** Whether a page is linked. */
export const link = {
  en: ['Link to it', 'No if nobody should be led there: a copy, or a page that shows violence.'],
  es: ['Poner el enlace', 'No, si no conviene llevar a nadie ahí: una copia, o una página que muestra violencia.'],
} as const;
