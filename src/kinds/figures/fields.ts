import { order } from '../said.ts';

/** What the form of a figure says. */
export const fields = {
  order,
  drawing: {
    en: ['How it is drawn', 'The computer draws it from the table below.'],
    es: ['Cómo se dibuja', 'La computadora lo dibuja con la tabla de abajo.'],
    options: {
      squares: { en: 'A hundred squares: the rows come to 100', es: 'Cien cuadros: los renglones suman 100' },
      bars: { en: 'Bars', es: 'Barras' },
      multiples: { en: 'A group of bars for each column', es: 'Un grupo de barras por columna' },
      counts: { en: 'Numbers that count different things, without bars', es: 'Números que cuentan cosas distintas, sin barras' },
      lines: { en: 'The lines of this site: the computer counts them', es: 'Las líneas de este sitio: las cuenta la computadora' },
    },
  },
  short: {
    en: ['Short name', 'Two or three words. They lead to it at the top of the page.'],
    es: ['Nombre corto', 'Dos o tres palabras. Llevan hasta ella desde arriba de la página.'],
  },
  kicker: {
    en: ['Where, when, and what it is not', 'One line: “Mexico, 2021 · reports, not people”.'],
    es: ['Dónde, cuándo y qué no es', 'Una línea: “México, 2021 · reportes, no personas”.'],
  },
  headline: {
    en: ['What was found', 'One sentence. It names no number that we doubt.'],
    es: ['Qué se encontró', 'Una oración. No nombra ningún número del que dudamos.'],
  },
  lead: {
    en: ['What stands below it', 'One or two sentences for whoever reads no chart.'],
    es: ['Qué dice debajo', 'Una o dos oraciones, para quien no lee la gráfica.'],
    widget: 'paragraph',
  },
  unit: {
    en: ['What is counted', 'Reports, calls, court cases, people: in the words of whoever counted.'],
    es: ['Qué se cuenta', 'Reportes, llamadas, casos, personas: con las palabras de quien contó.'],
  },
  counter: {
    en: ['Who counted', 'And where we read it, if it was not there.'],
    es: ['Quién contó', 'Y dónde lo leímos, si no fue ahí.'],
  },
  place: {
    en: ['Place', 'The place that was counted, and no larger one.'],
    es: ['Lugar', 'El lugar que se contó, y no uno más grande.'],
  },
  year: {
    en: ['Year', 'The year that was counted, or that of the report, and which of them it is.'],
    es: ['Año', 'El año que se contó o el del informe, y cuál de los dos es.'],
  },
  cannotSay: {
    en: ['What it cannot say', 'One sentence: what somebody might take it for, and it is not.'],
    es: ['Lo que no puede decir', 'Una oración: por qué podrían tomarla, y no lo es.'],
    widget: 'paragraph',
  },
  sources: {
    en: ['Sources', 'Where every number was read. Compare each once more on another day.'],
    es: ['Fuentes', 'Dónde se leyó cada número. Compáralos otra vez otro día.'],
    refers: 'sources',
  },
  scale: {
    en: ['Scale of the groups', 'Only where there is a group of bars for each column.'],
    es: ['Escala de los grupos', 'Solo si hay un grupo de barras por columna.'],
    options: {
      shared: { en: 'The same for all: they may be compared', es: 'La misma para todos: se pueden comparar' },
      own: { en: 'Each its own: they may not be compared', es: 'Cada uno la suya: no se pueden comparar' },
    },
  },
  total: {
    en: ['What the first column has to come to', 'Only where the source gives the whole. Of squares the computer knows it.'],
    es: ['Cuánto debe sumar la primera columna', 'Solo si la fuente da el total. De los cuadros ya lo sabe la computadora.'],
  },
  rowsAre: {
    en: ['What each row is', 'The head of the first column of the table.'],
    es: ['Qué es cada renglón', 'El título de la primera columna de la tabla.'],
  },
  columns: {
    en: ['Columns', 'One for each number of a row. For the lines of this site, none.'],
    es: ['Columnas', 'Una por cada número de un renglón. Para las líneas de este sitio, ninguna.'],
    fields: {
      label: {
        en: ['What the column is called', 'A few words.'],
        es: ['Cómo se llama la columna', 'Unas pocas palabras.'],
      },
      as: {
        en: ['Its numbers are', ''],
        es: ['Sus números son', ''],
        options: { count: { en: 'A count', es: 'Una cuenta' }, percent: { en: 'Parts of a hundred', es: 'Partes de cien' } },
      },
      note: {
        en: ['What a star in it means', 'Only where one of its numbers has a star.'],
        es: ['Qué significa la estrella', 'Solo si alguno de sus números lleva estrella.'],
      },
      drawn: {
        en: ['Bars for this column too', 'Yes, if it counts the same as the first one.'],
        es: ['Barras también de esta columna', 'Sí, si cuenta lo mismo que la primera.'],
      },
    },
  },
  rows: {
    en: ['Rows', 'In the order in which they stand. For the lines of this site, none.'],
    es: ['Renglones', 'En el orden en que aparecen. Para las líneas de este sitio, ninguno.'],
    fields: {
      label: {
        en: ['What the row is called', 'A few words, with nobody’s name.'],
        es: ['Cómo se llama el renglón', 'Unas pocas palabras, sin el nombre de nadie.'],
      },
      note: {
        en: ['What is to be known of it', 'Who counted it, where another one did.'],
        es: ['Qué hay que saber de él', 'Quién lo contó, si lo contó alguien más.'],
      },
      values: {
        en: ['Its numbers', 'One for each column, in their order. One that is left empty is a gap, never a zero.'],
        es: ['Sus números', 'Uno por columna, en su orden. El que se deja vacío es un hueco, nunca un cero.'],
        options: { gap: { en: 'A gap', es: 'Un hueco' } },
        fields: {
          value: {
            en: ['Number', 'As the source has it. Empty where it gives none.'],
            es: ['Número', 'Como lo da la fuente. Vacío si no da ninguno.'],
          },
          gap: {
            en: ['Words in its place', 'Only for a gap, and only where the source has words for it.'],
            es: ['Palabras en su lugar', 'Solo para un hueco, y solo si la fuente lo dice con palabras.'],
          },
          doubtful: {
            en: ['We doubt it', 'The page shows (?) behind it.'],
            es: ['Dudamos de él', 'La página pone (?) después.'],
          },
          starred: {
            en: ['A star', 'It counts something else than its neighbors: the column says what.'],
            es: ['Una estrella', 'Cuenta otra cosa que los de al lado: la columna dice qué.'],
          },
          more: {
            en: ['“More than”', 'The source says that it was more.'],
            es: ['“Más de”', 'La fuente dice que fueron más.'],
          },
        },
      },
      rest: {
        en: ['Left over', 'Yes, if nobody counted it and we subtracted it. Say so in its name.'],
        es: ['Lo que sobra', 'Sí, si nadie lo contó y es resta nuestra. Dilo en su nombre.'],
      },
    },
  },
} as const;
