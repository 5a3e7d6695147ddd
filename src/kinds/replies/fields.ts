import { drawing, order, patterns } from '../said.ts';

/** What the form of a conversation says. */
export const fields = {
  title: {
    en: ['Who the reader is', '“You are her friend”.'],
    es: ['Quién es quien lee', '“Eres su amiga”.'],
  },
  setting: {
    en: ['The setting', 'Where, and with whom, in 8 to 30 words.'],
    es: ['La situación', 'Dónde y con quién, en 8 a 30 palabras.'],
    widget: 'paragraph',
  },
  with: {
    en: ['At the top of the chat', 'Who speaks with the reader.'],
    es: ['Arriba del chat', 'Quién habla con quien lee.'],
    fields: {
      name: {
        en: ['First name', 'A made-up one, as in the setting. The same in both languages.'],
        es: ['Nombre de pila', 'Inventado, el mismo que en la situación. Es igual en los dos idiomas.'],
      },
      who: {
        en: ['Who she is to the reader', '“Your daughter, 19”.'],
        es: ['Quién es para quien lee', '“Tu hija, 19 años”.'],
      },
    },
  },
  turns: {
    en: ['Turns', 'Five. In each of them she says something, and there are three replies.'],
    es: ['Turnos', 'Son cinco. En cada uno ella dice algo y hay tres respuestas.'],
    fields: {
      says: {
        en: ['What she says or does', 'In 15 to 50 words.'],
        es: ['Qué dice o hace ella', 'En 15 a 50 palabras.'],
        widget: 'paragraph',
      },
      replies: {
        en: ['Replies', 'Three. One of them keeps the door open.'],
        es: ['Respuestas', 'Son tres. Una deja la puerta abierta.'],
        fields: {
          say: {
            en: ['What one could say or do', 'Up to 40 words. What is said stands between quotation marks.'],
            es: ['Qué se puede decir o hacer', 'Hasta 40 palabras. Lo que se dice va entre comillas.'],
            widget: 'paragraph',
          },
          does: {
            en: ['What that does', 'In 10 to 65 words. Of the others say that they are understandable, never that they are wrong.'],
            es: ['Qué provoca', 'En 10 a 65 palabras. De las otras di que se entienden, nunca que están mal.'],
            widget: 'paragraph',
          },
          opens: {
            en: ['It keeps the door open', 'Yes for one of the three. Its place should change from turn to turn.'],
            es: ['Deja la puerta abierta', 'Sí, en una de las tres. Conviene que cambie de lugar en cada turno.'],
          },
        },
      },
    },
  },
  remember: {
    en: ['To remember', 'Three lines at the end.'],
    es: ['Para recordar', 'Tres líneas al final.'],
  },
  guide: {
    en: ['Guide to read next', ''],
    es: ['Guía para leer después', ''],
    refers: 'guides',
  },
  patterns,
  drawing,
  scene: {
    en: ['Drawing on a wide screen', 'A large one, which stands beside the chat. Without it, the small one stands there.'],
    es: ['Dibujo en una pantalla ancha', 'Uno grande, que va al lado del chat. Si no lo hay, va el pequeño.'],
    widget: 'drawing',
  },
  order,
  address: {
    en: ['End of the web address', 'Small letters and hyphens: her-friend. It never changes once it is published.'],
    es: ['Final de la dirección web', 'Minúsculas y guiones: su-amiga. No cambia después de publicarse.'],
  },
} as const;
