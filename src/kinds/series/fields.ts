import { address, BOTH, drawing, link, order, patterns, published } from '../said.ts';

const withdrawnOn = {
  en: ['Taken down on', 'Fill it in only to take the whole story off the site. It counts at once, in both languages.'],
  es: ['Retirada el', 'Llénalo solo para quitar toda la historia del sitio. Cuenta de inmediato, en los dos idiomas.'],
} as const;

/** What the form of a series, or of a single story, says. */
export const fields = {
  name: {
    en: ['Name of the story', '“Carmen’s story”.'],
    es: ['Nombre de la historia', '“La historia de Carmen”.'],
  },
  description: {
    en: ['Description', 'One or two sentences. They stand in lists and when someone shares the page.'],
    es: ['Descripción', 'Una o dos oraciones. Aparecen en las listas y cuando alguien comparte la página.'],
    widget: 'paragraph',
  },
  who: {
    en: ['Who speaks', 'Two or three sentences: whose story it is, and how we know it.'],
    es: ['Quién habla', 'Dos o tres oraciones: de quién es la historia y cómo la conocemos.'],
    widget: 'paragraph',
  },
  ends: {
    en: ['How it ends', 'Readers see it before they begin.'],
    es: ['Cómo termina', 'Se lee antes de empezar.'],
    widget: 'paragraph',
  },
  kind: {
    en: ['What kind of account it is', ''],
    es: ['Qué tipo de relato es', ''],
    options: {
      'told-to-us': { en: 'She told it to us', es: 'Nos la contó a nosotros' },
      retold: { en: 'We retell what was published', es: 'Contamos de nuevo lo que ya se publicó' },
      composite: { en: 'Put together from many reports; nobody’s own', es: 'Armada con muchos informes; no es de nadie' },
    },
  },
  identity: {
    en: ['The name in it', ''],
    es: ['El nombre que lleva', ''],
    options: {
      pseudonym: { en: 'Not her real name', es: 'No es su nombre verdadero' },
      real: { en: 'Her real name', es: 'Su nombre verdadero' },
      none: { en: 'No name', es: 'Ningún nombre' },
    },
  },
  languages: {
    en: ['Languages', 'Only those in which she allows it.'],
    es: ['Idiomas', 'Solo aquellos en que ella lo permite.'],
    options: BOTH,
  },
  consent: {
    en: ['Her consent', 'Only for a story that she told to us.'],
    es: ['Su consentimiento', 'Solo para una historia que ella nos contó.'],
    fields: {
      givenOn: {
        en: ['Given on', ''],
        es: ['Dado el', ''],
      },
      reviewBy: {
        en: ['Ask her again by', 'Three years later at most. After that day the story is not shown until she has said yes again.'],
        es: [
          'Preguntarle de nuevo antes del',
          'Como máximo tres años después. Pasado ese día, la historia no se muestra hasta que ella diga que sí otra vez.',
        ],
      },
      withdrawnOn,
    },
  },
  published: {
    en: ['Where it was published', 'Only for a story that we retell.'],
    es: ['Dónde se publicó', 'Solo para una historia que contamos de nuevo.'],
    fields: {
      basis: {
        en: ['What allows us to retell it', ''],
        es: ['Qué nos permite contarla', ''],
        options: {
          'public-record': { en: 'It is in a public record, as of a court', es: 'Está en un registro público, como el de un tribunal' },
          licence: { en: 'A licence lets anyone reuse it', es: 'Una licencia permite usarla' },
          'permission-given': { en: 'She, or whoever published it, said yes', es: 'Ella, o quien la publicó, dijo que sí' },
          'her-own-publication': { en: 'She published it herself', es: 'La publicó ella misma' },
          none: { en: 'Nothing: we only say where it is', es: 'Nada: solo decimos dónde está' },
        },
      },
      by: {
        en: ['Who told it', 'By the name that she used there. Leave it empty if there was none.'],
        es: ['Quién la contó', 'Con el nombre que usó ahí. Déjalo vacío si no se publicó ninguno.'],
      },
      when: {
        en: ['When it was first published', 'In words: “October and November 2017”.'],
        es: ['Cuándo se publicó por primera vez', 'En palabras: “octubre y noviembre de 2017”.'],
      },
      where: {
        en: ['Where it stands', 'Her own pages first.'],
        es: ['Dónde está', 'Primero sus propias páginas.'],
        fields: {
          title: {
            en: ['Title', 'As it was published, in its own language.'],
            es: ['Título', 'Tal como se publicó, en su idioma.'],
          },
          ...published,
          url: address,
          language: {
            en: ['Language of the title', ''],
            es: ['Idioma del título', ''],
            options: BOTH,
          },
          link,
          hers: {
            en: ['It is her own page', 'Yes if she wrote or published it herself.'],
            es: ['Es una página suya', 'Sí, si ella misma la escribió o la publicó.'],
          },
        },
      },
      askedOn: {
        en: ['She was asked on', 'The day on which we asked whether this site may retell it.'],
        es: ['Se le preguntó el', 'El día en que preguntamos si este sitio puede contarla.'],
      },
      answerBy: {
        en: ['Answer asked for by', 'The day that we named.'],
        es: ['Respuesta pedida para el', 'El día que dijimos.'],
      },
      answer: {
        en: ['Her answer', 'Leave it empty if there was none: no answer is not a yes.'],
        es: ['Su respuesta', 'Déjalo vacío si no la hubo: no contestar no es decir que sí.'],
        options: { yes: { en: 'Yes', es: 'Sí' }, no: { en: 'No', es: 'No' } },
      },
      withdrawnOn,
    },
  },
  patterns: {
    ...patterns,
    en: ['What was taken from reports', 'Only for a story that is nobody’s own: one entry for each thing in it, with its source.'],
    es: ['Lo que se tomó de informes', 'Solo para una historia que no es de nadie: una entrada por cada cosa, con su fuente.'],
  },
  imagePolicy: {
    en: ['Pictures', 'Which pictures may stand with it.'],
    es: ['Imágenes', 'Qué imágenes puede llevar.'],
    options: {
      none: { en: 'None', es: 'Ninguna' },
      'drawn-no-person': { en: 'Drawings that show no person', es: 'Dibujos en los que no hay personas' },
      hers: { en: 'Pictures of hers, which she allowed', es: 'Imágenes suyas, con su permiso' },
    },
  },
  drawing: {
    ...drawing,
    en: ['Drawing', 'One of the drawings of this site, if pictures are drawings.'],
    es: ['Dibujo', 'Uno de los dibujos de este sitio, si las imágenes son dibujos.'],
  },
  order,
  slug: {
    en: ['End of the web address', 'Small letters and hyphens, the same in both languages. It never holds her real name.'],
    es: ['Final de la dirección web', 'Minúsculas y guiones, igual en los dos idiomas. Nunca lleva su nombre verdadero.'],
  },
} as const;
