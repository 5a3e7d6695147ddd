import { address, approximate, LANGUAGES, link, printedOn, published } from '../../said.ts';

const KNOWN = {
  yes: { en: 'Yes', es: 'Sí' },
  no: { en: 'No', es: 'No' },
  unknown: { en: 'Nobody knows', es: 'No se sabe' },
} as const;

const UNKNOWN = { unknown: KNOWN.unknown } as const;

const STATUS = {
  published: { en: 'It is shown', es: 'Se muestra' },
  held: { en: 'It is held back until we are sure', es: 'Se guarda hasta estar seguros' },
} as const;

/** Which page of the line says something. */
const source = {
  en: ['Page that says so', 'The short name of one of the pages of this line.'],
  es: ['Página que lo dice', 'El nombre corto de una de las páginas de esta línea.'],
} as const;

/** What every way of reaching a line has. */
const way = {
  status: {
    en: ['Shown or held back', ''],
    es: ['Se muestra o se guarda', ''],
    options: STATUS,
  },
  source,
  note: {
    en: ['Note beside it', 'For example that it was printed under an earlier name. If it is held back, why.'],
    es: ['Nota al lado', 'Por ejemplo, que se publicó con un nombre anterior. Si se guarda, por qué.'],
  },
} as const;

/** What a call or a chat leaves behind in one place. */
const trace = {
  options: {
    unknown: { en: 'Nobody knows', es: 'No se sabe' },
    looked: { en: 'Someone looked and found nothing', es: 'Alguien buscó y no encontró nada' },
  },
  fields: {
    words: {
      en: ['What is known', 'In words that promise nothing.'],
      es: ['Qué se sabe', 'Con palabras que no prometan nada.'],
      widget: 'paragraph',
    },
    source,
  },
} as const;

/** Whether a line tells somebody. */
const told = {
  options: UNKNOWN,
  fields: {
    answer: {
      en: ['What is said of it', ''],
      es: ['Qué se dice de eso', ''],
      options: {
        'says-no': { en: 'The line says no', es: 'La línea dice que no' },
        yes: { en: 'Yes', es: 'Sí' },
        sometimes: { en: 'Sometimes', es: 'A veces' },
      },
    },
    when: {
      en: ['When', 'Words that go on after “Sometimes:”, without a full stop: “if a life is in danger”.'],
      es: ['Cuándo', 'Palabras que siguen a “A veces:”, sin punto final: “si una vida corre peligro”.'],
    },
    source,
  },
} as const;

const printed = {
  phones: {
    en: ['Telephone numbers', ''],
    es: ['Números de teléfono', ''],
  },
  sms: {
    en: ['Numbers for text messages', ''],
    es: ['Números para mensajes de texto', ''],
  },
  whatsapp: {
    en: ['WhatsApp numbers', ''],
    es: ['Números de WhatsApp', ''],
  },
  chat: {
    en: ['Address of the chat', ''],
    es: ['Dirección del chat', ''],
  },
  tty: {
    en: ['Numbers for Deaf callers', ''],
    es: ['Números para personas sordas', ''],
  },
} as const;

const spans = (en: string, es: string) =>
  ({ en: [en, 'From when to when: 09:00 to 17:00.'], es: [es, 'Desde qué hora hasta qué hora: 09:00 a 17:00.'] }) as const;

/** What the form of a line says. */
export const lineFields = {
  name: {
    en: ['Name of the line', ''],
    es: ['Nombre de la línea', ''],
  },
  short: {
    en: ['Short form of the name', 'For the bar at the bottom of a phone: “Line 145”.'],
    es: ['Forma corta del nombre', 'Para la barra de abajo en el teléfono: “Línea 145”.'],
  },
  foreign: {
    en: ['Words in another language in the name', 'So that they are read aloud as they sound.'],
    es: ['Palabras de otro idioma en el nombre', 'Para que se lean en voz alta como suenan.'],
    fields: {
      language: {
        en: ['Which language', ''],
        es: ['Qué idioma', ''],
        options: { en: LANGUAGES.en, fr: LANGUAGES.fr, it: LANGUAGES.it, pt: LANGUAGES.pt, ro: LANGUAGES.ro },
      },
      name: {
        en: ['Those words', 'As they stand in the name.'],
        es: ['Esas palabras', 'Tal como están en el nombre.'],
      },
    },
  },
  status: {
    en: ['Shown or held back', ''],
    es: ['Se muestra o se guarda', ''],
    options: STATUS,
  },
  heldBecause: {
    en: ['Why it is held back', 'Anyone who types its number into the site reads it. No number in it.'],
    es: ['Por qué se guarda', 'Lo lee cualquiera que escriba su número en el sitio. Sin números.'],
    widget: 'paragraph',
  },
  kind: {
    en: ['What it helps with', ''],
    es: ['En qué ayuda', ''],
    options: {
      trafficking: { en: 'Trafficking', es: 'Trata' },
      emergency: { en: 'Emergencies', es: 'Emergencias' },
      violence: { en: 'Violence against women', es: 'Violencia contra las mujeres' },
      child: { en: 'Children and teenagers', es: 'Niñas, niños y adolescentes' },
      missing: { en: 'Missing people', es: 'Personas desaparecidas' },
      crisis: { en: 'Not wanting to live', es: 'No querer vivir' },
      support: { en: 'Many kinds of help', es: 'Muchos tipos de ayuda' },
      'migrant-rights': { en: 'Rights of migrants', es: 'Derechos de personas migrantes' },
    },
  },
  purpose: {
    en: ['What one calls it for', ''],
    es: ['Para qué se llama', ''],
    options: {
      help: { en: 'To get help', es: 'Para pedir ayuda' },
      report: { en: 'To report a crime', es: 'Para denunciar un delito' },
      emergency: { en: 'In danger now', es: 'En peligro en este momento' },
    },
  },
  dedicated: {
    en: ['It is for trafficking', 'Yes if trafficking is what this line is for.'],
    es: ['Es para la trata', 'Sí, si esta línea está para la trata.'],
  },
  summary: {
    en: ['What this line is', 'One plain sentence.'],
    es: ['Qué es esta línea', 'Una oración sencilla.'],
    widget: 'paragraph',
  },
  answers: {
    en: ['Who picks up', ''],
    es: ['Quién contesta', ''],
  },
  operator: {
    en: ['Who runs it', ''],
    es: ['De quién es', ''],
  },
  operatorType: {
    en: ['What they are', ''],
    es: ['Qué son', ''],
    options: {
      ngo: { en: 'An organization', es: 'Una organización' },
      government: { en: 'The government', es: 'El gobierno' },
      mixed: { en: 'An organization with the government', es: 'Una organización junto con el gobierno' },
      police: { en: 'The police', es: 'La policía' },
      consulate: { en: 'A consulate', es: 'Un consulado' },
    },
  },
  authority: {
    en: ['Which authority answers', ''],
    es: ['Qué autoridad contesta', ''],
    options: {
      none: { en: 'None of these', es: 'Ninguna de estas' },
      police: { en: 'Police', es: 'Policía' },
      prosecutor: { en: 'Prosecutors', es: 'Fiscalía' },
      migration: { en: 'Immigration', es: 'Migración' },
    },
  },
  coverage: {
    en: ['Where it works', '“All of Honduras”.'],
    es: ['Dónde funciona', '“Toda Honduras”.'],
  },
  covers: {
    en: ['Other countries that show it too', 'Their two letters: us.'],
    es: ['Otros países que también la muestran', 'Sus dos letras: us.'],
    refers: 'hotlines',
  },
  hours: {
    en: ['Hours', 'When someone answers.'],
    es: ['Horario', 'A qué horas contestan.'],
    options: {
      always: { en: 'At any hour', es: 'A toda hora' },
      unknown: { en: 'Nobody knows', es: 'No se sabe' },
    },
    fields: {
      zone: {
        en: ['Time zone', 'As the list of zones names it: America/Tegucigalpa.'],
        es: ['Zona horaria', 'Como la llama la lista de zonas: America/Tegucigalpa.'],
      },
      week: {
        en: ['Days', 'Leave a day empty on which nobody answers.'],
        es: ['Días', 'Deja vacío el día en que nadie contesta.'],
        fields: {
          mon: spans('Monday', 'Lunes'),
          tue: spans('Tuesday', 'Martes'),
          wed: spans('Wednesday', 'Miércoles'),
          thu: spans('Thursday', 'Jueves'),
          fri: spans('Friday', 'Viernes'),
          sat: spans('Saturday', 'Sábado'),
          sun: spans('Sunday', 'Domingo'),
        },
      },
      notOnHolidays: {
        en: ['Closed on holidays', ''],
        es: ['Cierra en días festivos', ''],
      },
    },
  },
  cost: {
    en: ['What a call costs', ''],
    es: ['Cuánto cuesta llamar', ''],
    options: {
      free: { en: 'It is free', es: 'Es gratis' },
      charged: { en: 'It costs as any call', es: 'Cuesta como cualquier llamada' },
      unknown: { en: 'Nobody knows', es: 'No se sabe' },
    },
  },
  languages: {
    en: ['Languages', 'In which one can speak there.'],
    es: ['Idiomas', 'En los que se puede hablar ahí.'],
    options: UNKNOWN,
    fields: {
      known: {
        en: ['Those that a page names', 'Their letters: en, es, pt.'],
        es: ['Los que nombra una página', 'Sus letras: en, es, pt.'],
      },
      interpreters: {
        en: ['Others with an interpreter', ''],
        es: ['Otros con intérprete', ''],
      },
      others: {
        en: ['Others, and no page says how', ''],
        es: ['Otros, y ninguna página dice cómo', ''],
      },
    },
  },
  everyone: {
    en: ['It answers people of any gender', 'Only if one of its pages says so.'],
    es: ['Atiende a personas de cualquier género', 'Solo si una de sus páginas lo dice.'],
  },
  general: {
    en: [
      'It is offered where a country has no line',
      'Yes for one line of all: its WhatsApp stands there, and it has answered people in other countries.',
    ],
    es: [
      'Se ofrece donde un país no tiene línea',
      'Sí en una sola línea de todas: ahí aparece su WhatsApp, y ha atendido a personas en otros países.',
    ],
  },
  phones: {
    en: ['Telephone numbers', ''],
    es: ['Números de teléfono', ''],
    fields: {
      dial: {
        en: ['Number', 'As people in the country dial it and group its digits.'],
        es: ['Número', 'Como se marca y se escribe en el país.'],
      },
      fromAbroad: {
        en: ['Number from another country', 'With a plus sign and the code of the country, if it is another one.'],
        es: ['Número desde otro país', 'Con el signo más y el código del país, si es otro.'],
      },
      abroad: {
        en: ['It can be called from another country', ''],
        es: ['Se puede llamar desde otro país', ''],
        options: KNOWN,
      },
      e164: {
        en: ['International form', 'Leave it empty: it is worked out. Only if that comes out wrong.'],
        es: ['Forma internacional', 'Déjalo vacío: se calcula sola. Solo si sale mal.'],
      },
      ...way,
    },
  },
  whatsapp: {
    en: ['WhatsApp', ''],
    es: ['WhatsApp', ''],
    fields: {
      number: {
        en: ['Number', 'With a plus sign and the code of the country.'],
        es: ['Número', 'Con el signo más y el código del país.'],
      },
      ...way,
    },
  },
  sms: {
    en: ['Text messages', ''],
    es: ['Mensajes de texto', ''],
    fields: {
      number: {
        en: ['Number', ''],
        es: ['Número', ''],
      },
      keyword: {
        en: ['Word to send', 'Only if the message has to begin with one.'],
        es: ['Palabra que se envía', 'Solo si el mensaje tiene que empezar con una.'],
      },
      ...way,
    },
  },
  chat: {
    en: ['Chat', ''],
    es: ['Chat', ''],
    fields: { url: address, ...way },
  },
  email: {
    en: ['E-mail', ''],
    es: ['Correo electrónico', ''],
    fields: {
      address: {
        en: ['Address', ''],
        es: ['Dirección', ''],
      },
      ...way,
    },
  },
  tty: {
    en: ['For Deaf callers', ''],
    es: ['Para personas sordas', ''],
    fields: {
      number: {
        en: ['Number', 'Leave it empty if no page prints one.'],
        es: ['Número', 'Déjalo vacío si ninguna página lo publica.'],
      },
      words: {
        en: ['How it works', 'One sentence.'],
        es: ['Cómo funciona', 'Una oración.'],
      },
      ...way,
    },
  },
  firstMinute: {
    en: ['How a call begins', 'Who speaks, and what is asked first. Leave it empty if nobody knows.'],
    es: ['Cómo empieza la llamada', 'Quién habla y qué preguntan primero. Déjalo vacío si no se sabe.'],
    widget: 'paragraph',
  },
  anonymous: {
    en: ['One can call without a name', ''],
    es: ['Se puede llamar sin dar el nombre', ''],
    options: KNOWN,
  },
  anonymity: {
    en: ['What is said of that', 'Who said so, and when.'],
    es: ['Qué se dice de eso', 'Quién lo dijo y cuándo.'],
    widget: 'paragraph',
  },
  informs: {
    en: ['Whom it tells', 'Police, prosecutors, immigration, in one or two sentences. Leave it empty if nobody knows.'],
    es: ['A quién le avisa', 'Policía, fiscalía, migración, en una o dos oraciones. Déjalo vacío si no se sabe.'],
    widget: 'paragraph',
  },
  tells: {
    en: ['Whether it tells authorities', 'Only what a page says. A line that says no is a line that says no; nobody can promise it.'],
    es: ['Si les avisa a las autoridades', 'Solo lo que dice una página. Si la línea dice que no, lo dice ella; nadie puede prometerlo.'],
    fields: {
      police: {
        en: ['The police', ''],
        es: ['A la policía', ''],
        ...told,
      },
      immigration: {
        en: ['Immigration', 'Only from a page of the line’s own, with a date.'],
        es: ['A migración', 'Solo de una página de la propia línea, con fecha.'],
        ...told,
      },
    },
  },
  under18: {
    en: ['If the caller is under 18', 'What it does then. Leave it empty if nobody knows.'],
    es: ['Si quien llama es menor de 18', 'Qué hace entonces. Déjalo vacío si no se sabe.'],
    widget: 'paragraph',
  },
  leaves: {
    en: ['What a call leaves behind', ''],
    es: ['Qué deja una llamada', ''],
    fields: {
      bill: {
        en: ['On the telephone bill', ''],
        es: ['En la factura del teléfono', ''],
        ...trace,
      },
      log: {
        en: ['In the phone’s list of calls', ''],
        es: ['En la lista de llamadas del teléfono', ''],
        ...trace,
      },
      whatsapp: {
        en: ['In WhatsApp', 'Only if the line has WhatsApp.'],
        es: ['En WhatsApp', 'Solo si la línea tiene WhatsApp.'],
        ...trace,
      },
    },
  },
  warning: {
    en: ['Warning', 'What someone should know before she calls.'],
    es: ['Advertencia', 'Lo que conviene saber antes de llamar.'],
    widget: 'paragraph',
  },
  sources: {
    en: ['Pages about the line', 'Where its numbers were read, its own pages first.'],
    es: ['Páginas sobre la línea', 'Dónde se leyeron sus números, primero sus propias páginas.'],
    fields: {
      id: {
        en: ['Short name', 'Small letters and hyphens: a-paper.'],
        es: ['Nombre corto', 'Minúsculas y guiones: un-periodico.'],
      },
      url: address,
      ...published,
      date: printedOn,
      approximate,
      link,
      prints: {
        en: ['What stands on that page', 'Copied from the page, as it is written there.'],
        es: ['Qué dice esa página', 'Copiado de la página, tal como está escrito ahí.'],
        fields: printed,
      },
    },
  },
  grade: {
    en: ['How sure we are', ''],
    es: ['Qué tan seguros estamos', ''],
    options: {
      high: { en: 'Sure', es: 'Seguros' },
      medium: { en: 'Fairly sure', es: 'Bastante seguros' },
      low: { en: 'Not sure: it is shown only once someone has called', es: 'No seguros: se muestra solo cuando alguien ya llamó' },
    },
  },
  readIn: {
    en: ['Last read', 'When someone last read its pages: 2026-11, or the day.'],
    es: ['Leída por última vez', 'Cuándo se leyeron sus páginas por última vez: 2026-11, o el día.'],
  },
  dialledOn: {
    en: ['Someone called', 'Filled in only by a person who called.'],
    es: ['Alguien llamó', 'Lo llena solo quien llamó.'],
    fields: {
      day: {
        en: ['On which day', ''],
        es: ['Qué día', ''],
      },
      role: {
        en: ['Who called', 'What she does here, not her name: volunteer.'],
        es: ['Quién llamó', 'Qué hace aquí, no su nombre: voluntaria.'],
      },
      number: {
        en: ['Which number', 'Only if the line has several and it was not the first.'],
        es: ['Qué número', 'Solo si la línea tiene varios y no fue el primero.'],
      },
    },
  },
  id: {
    en: ['Short name', 'Small letters, numbers and hyphens, for the computer alone: hn-145-trata.'],
    es: ['Nombre corto', 'Minúsculas, números y guiones, solo para la computadora: hn-145-trata.'],
  },
} as const;
