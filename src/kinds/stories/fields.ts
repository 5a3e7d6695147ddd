import { article, ending } from '../said.ts';

/** What the form of a part of a story says. */
export const fields = {
  title: article.title,
  titleIsOurs: {
    en: ['The title is ours', 'No if it was published under this title.'],
    es: ['El título es nuestro', 'No, si se publicó con este título.'],
  },
  description: article.description,
  series: {
    en: ['Whose story', 'The story that this is a part of.'],
    es: ['De quién es la historia', 'La historia de la que esto es una parte.'],
    refers: 'series',
  },
  part: {
    en: ['Part number', '1 for the first part, 2 for the second, and so on. 1 if there is only one.'],
    es: ['Número de la parte', '1 para la primera, 2 para la segunda, y así. 1 si es la única.'],
  },
  publishedWhen: {
    en: ['When it was first published', 'In words, as exactly as is known: “November 1, 2017”.'],
    es: ['Cuándo se publicó por primera vez', 'En palabras, tan exacto como se sepa: “1 de noviembre de 2017”.'],
  },
  speaksOf: article.speaksOf,
  notes: {
    en: ['Hard passages', 'One entry for each passage that someone may want to skip.'],
    es: ['Pasajes duros', 'Una entrada por cada pasaje que alguien quizá quiera saltarse.'],
    fields: {
      id: {
        en: ['Name of the passage', 'A short word, the same as in the text. The computer then makes a number of it.'],
        es: ['Nombre del pasaje', 'Una palabra corta, la misma que en el texto. La computadora la cambia después por un número.'],
      },
      about: {
        en: ['What it speaks of', 'A few words: “suicide attempts, without detail”.'],
        es: ['De qué habla', 'Unas palabras: “intentos de suicidio, sin detalles”.'],
      },
      length: {
        en: ['How long it is', '“One paragraph”.'],
        es: ['Qué tan largo es', '“Un párrafo”.'],
      },
      short: {
        en: ['Said gently', 'Two or three sentences that can be read instead of it.'],
        es: ['Dicho con cuidado', 'Dos o tres oraciones que se pueden leer en su lugar.'],
        widget: 'paragraph',
      },
    },
  },
  known: {
    en: ['How we know it', 'Three sentences, in a quiet box at the end.'],
    es: ['Cómo lo sabemos', 'Tres oraciones, en un recuadro discreto al final.'],
    widget: 'paragraph',
  },
  notice: {
    en: ['What we notice', 'Three lines in our own words.'],
    es: ['Qué notamos', 'Tres líneas con nuestras palabras.'],
  },
  sources: article.sources,
  recording: {
    en: ['Recording', 'The text read aloud by a person, if there is one. It plays only when someone asks for it.'],
    es: ['Grabación', 'El texto leído en voz alta por una persona, si la hay. Suena solo cuando alguien lo pide.'],
    fields: {
      file: {
        en: ['File', 'An mp3, m4a or ogg file.'],
        es: ['Archivo', 'Un archivo mp3, m4a u ogg.'],
        widget: 'recording',
      },
      seconds: {
        en: ['Length in seconds', ''],
        es: ['Duración en segundos', ''],
      },
      by: {
        en: ['Who reads', '“Read by an actor”, “Read by Carmen”.'],
        es: ['Quién lee', '“Leído por una actriz”, “Leído por Carmen”.'],
      },
    },
  },
  pictures: {
    en: ['Pictures', 'Shown under the text. Only those that its story allows.'],
    es: ['Imágenes', 'Van debajo del texto. Solo las que permite su historia.'],
    fields: {
      src: {
        en: ['File', 'A JPEG, PNG or HEIC picture. What its file tells of where and when it was taken is left out.'],
        es: ['Archivo', 'Una imagen JPEG, PNG o HEIC. Se quita lo que el archivo dice de dónde y cuándo se tomó.'],
        widget: 'picture',
      },
      alt: {
        en: ['What the picture shows', 'One sentence for people who cannot see it.'],
        es: ['Qué se ve en la imagen', 'Una oración para quien no puede verla.'],
      },
      face: {
        en: ['Whether a face is in it', 'Or something else by which somebody knows who it is: a tattoo, a house, a school, a name.'],
        es: ['Si sale una cara', 'O algo más por lo que se sabe quién es: un tatuaje, una casa, una escuela, un nombre.'],
        options: {
          nobody: { en: 'No, and nothing by which she is known', es: 'No, ni nada por lo que la reconozcan' },
          hers: { en: 'Yes, hers, and she allowed it', es: 'Sí, la suya, con su permiso' },
        },
      },
    },
  },
  withdrawnOn: {
    en: ['Taken down on', 'Fill it in only to take this part off the site. It counts at once, in both languages.'],
    es: ['Retirada el', 'Llénalo solo para quitar esta parte del sitio. Cuenta de inmediato, en los dos idiomas.'],
  },
  drawing: article.drawing,
  lights: {
    en: [
      'A drawing that changes',
      'One room in two to four lights, beside the text: the first from the beginning, each other one from words of the text on.',
    ],
    es: [
      'Un dibujo que cambia',
      'Un cuarto con dos a cuatro luces, al lado del texto: la primera desde el principio, cada una de las otras desde unas palabras del texto.',
    ],
    fields: {
      drawing: {
        en: ['Drawing', 'One of the rooms.'],
        es: ['Dibujo', 'Uno de los cuartos.'],
        widget: 'drawing',
      },
      from: {
        en: ['From these words on', 'The first words of a heading or a paragraph, copied from the text. Empty for the first one.'],
        es: ['Desde estas palabras', 'Las primeras palabras de un título o de un párrafo, copiadas del texto. Vacío en el primero.'],
      },
    },
  },
  ...ending,
} as const;

/** The same of its words. */
export const body = {
  en: ['Text', 'Hard passages stand between their marks, so that a reader can skip them.'],
  es: ['Texto', 'Los pasajes duros van entre sus marcas, para que quien lee pueda saltárselos.'],
} as const;
