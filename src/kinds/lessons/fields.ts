import { drawing, order } from '../said.ts';

const lines = (en: string, es: string) => ({ en: [en, 'A line for each thing.'], es: [es, 'Una línea por cada cosa.'] }) as const;

/** What the form of a lesson says. */
export const fields = {
  title: {
    en: ['Title', 'Up to 60 letters: “Secrets, offers and whom to tell”.'],
    es: ['Título', 'Hasta 60 letras: “Secretos, ofertas y a quién contarle”.'],
  },
  description: {
    en: ['Description', 'One or two sentences, 40 to 180 letters. They stand in the list of lessons.'],
    es: ['Descripción', 'Una o dos oraciones, de 40 a 180 letras. Aparecen en la lista de clases.'],
    widget: 'paragraph',
  },
  age: {
    en: ['Age', 'If they are under 18 a specialist in child protection has to read it, and there is a letter for those at home.'],
    es: ['Edad', 'Si son menores de 18, la tiene que leer alguien especialista en protección de la niñez y hay carta para la casa.'],
    options: {
      '12-14': { en: '12 to 14 years', es: 'De 12 a 14 años' },
      '15-17': { en: '15 to 17 years', es: 'De 15 a 17 años' },
      adults: { en: 'Adults', es: 'Personas adultas' },
    },
  },
  waitsFor: {
    en: ['Who should still read it', 'The page says so at its top. Take it out once that person has read it.'],
    es: ['Quién falta que la lea', 'La página lo dice arriba. Quítalo cuando esa persona ya la haya leído.'],
    options: {
      lawyer: { en: 'A lawyer', es: 'Una abogada o un abogado' },
      clinician: { en: 'A doctor or a nurse', es: 'Personal médico o de enfermería' },
      'child-protection': { en: 'A specialist in child protection', es: 'Alguien especialista en protección de la niñez' },
    },
  },
  readByChildProtection: {
    en: ['Day on which a specialist in child protection read it', 'Leave it empty until one has: it waits for one until then.'],
    es: ['Día en que la leyó alguien especialista en protección de la niñez', 'Déjalo vacío hasta que alguien la lea: mientras tanto, la espera.'],
  },
  aim: {
    en: ['Aim', 'What the class can do at the end, in one sentence.'],
    es: ['Para qué es', 'Qué va a poder hacer el grupo al final, en una oración.'],
    widget: 'paragraph',
  },
  needed: lines('What is needed', 'Qué hace falta'),
  rules: lines('Rules of care', 'Reglas de cuidado'),
  steps: {
    en: ['Steps', 'Their minutes add up to 40.'],
    es: ['Pasos', 'Sus minutos suman 40.'],
    fields: {
      title: {
        en: ['What this step is called', 'Up to 60 letters.'],
        es: ['Cómo se llama este paso', 'Hasta 60 letras.'],
      },
      minutes: {
        en: ['Minutes', 'How long it takes.'],
        es: ['Minutos', 'Cuánto dura.'],
      },
      does: {
        en: ['What you do', 'Up to 700 letters, to whoever teaches.'],
        es: ['Qué haces', 'Hasta 700 letras, a quien da la clase.'],
        widget: 'paragraph',
      },
      says: {
        en: ['What you say aloud', 'Up to 700 letters, to the class, without quotation marks around it.'],
        es: ['Qué dices en voz alta', 'Hasta 700 letras, al grupo, sin comillas alrededor.'],
        widget: 'paragraph',
      },
      board: {
        en: ['Blackboard', 'What you copy on it. Leave it empty where nothing is written.'],
        es: ['Pizarrón', 'Lo que copias en él. Déjalo vacío si no se escribe nada.'],
        fields: {
          columns: {
            en: ['Columns', 'One to three.'],
            es: ['Columnas', 'De una a tres.'],
            fields: {
              head: {
                en: ['Above the column', 'Up to 70 letters.'],
                es: ['Arriba de la columna', 'Hasta 70 letras.'],
              },
              lines: {
                en: ['Below it', 'A line each, up to 70 letters.'],
                es: ['Debajo', 'Una línea cada cosa, hasta 70 letras.'],
              },
            },
          },
        },
      },
      asks: {
        en: ['Questions', 'About somebody in a story, never about those in the room.'],
        es: ['Preguntas', 'Sobre alguien de una historia, nunca sobre quien está en el salón.'],
        fields: {
          ask: {
            en: ['Question', 'Up to 320 letters.'],
            es: ['Pregunta', 'Hasta 320 letras.'],
            widget: 'paragraph',
          },
          answers: {
            en: ['Likely answers', 'What a class may say, a line each.'],
            es: ['Respuestas probables', 'Lo que puede decir el grupo, una línea cada una.'],
          },
        },
      },
      adds: {
        en: ['What you add at the end', 'Up to 700 letters. A fact names its source, place and year.'],
        es: ['Qué agregas al final', 'Hasta 700 letras. Un dato lleva su fuente, su lugar y su año.'],
        widget: 'paragraph',
      },
      uses: {
        en: [
          'What it uses of this site',
          'The name of a walk; replies- or scale- and the name of a conversation or a scale; offer; replies; loteria; thread.',
        ],
        es: [
          'Qué usa de este sitio',
          'El nombre de un recorrido; replies- o scale- y el nombre de una conversación o de una escala; offer; replies; loteria; thread.',
        ],
      },
    },
  },
  told: {
    en: ['When somebody tells', 'It is printed with the lesson.'],
    es: ['Cuando alguien cuenta algo', 'Se imprime con la clase.'],
    fields: {
      do: lines('What to do', 'Qué hacer'),
      not: lines('What not to do', 'Qué no hacer'),
    },
  },
  letter: {
    en: ['Letter for those at home', 'Only if they are under 18. It is printed on one sheet, and has 2,300 letters at most.'],
    es: ['Carta para la casa', 'Solo si son menores de 18. Se imprime en una hoja y lleva 2300 letras como máximo.'],
    fields: {
      title: {
        en: ['Title of the letter', 'Up to 60 letters.'],
        es: ['Título de la carta', 'Hasta 60 letras.'],
      },
      lines: {
        en: ['Paragraphs', 'It says nothing of any pupil, and not who should be told.'],
        es: ['Párrafos', 'No dice nada de nadie del grupo, ni a quién hay que contarle.'],
        widget: 'paragraph',
      },
    },
  },
  guides: {
    en: ['Guides that say more', ''],
    es: ['Guías que dicen más', ''],
    refers: 'guides',
  },
  sources: {
    en: ['Sources', 'Where you read what it says, in the order in which the page lists them.'],
    es: ['Fuentes', 'Dónde leíste lo que dice, en el orden en que la página las muestra.'],
    refers: 'sources',
  },
  drawing,
  order,
  address: {
    en: ['End of the web address', 'Small letters and hyphens: secrets. It never changes once it is published.'],
    es: ['Final de la dirección web', 'Minúsculas y guiones: secretos. No cambia después de publicarse.'],
  },
} as const;
