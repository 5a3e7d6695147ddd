import type { RESULTS, ROLES } from '#/kinds/calls/schema.ts';
import type { Weekday } from '#/domain/opening-hours.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';

/** What the sheet says that a volunteer has before her while she calls, in one language. */
export interface SheetWords {
  title: string;
  lines: (count: number) => string;
  sayFirst: string;
  firstWords: (name: string) => string;
  doNot: string;
  doNots: readonly string[];
  stop: string;
  stops: readonly string[];
  never: string;
  nevers: readonly string[];
  write: string;
  writes: readonly string[];
  /** Beside what a line is: who answers; the numbers; when it is open. */
  whoAnswers: string;
  dial: string;
  inside: (place: string) => string;
  fromAbroad: string;
  notFromAbroad: string;
  abroadUnknown: string;
  open: string;
  lastCall: (day: string) => string;
  neverCalled: string;
  /** Of a line that is not called itself. */
  askOffice: (operator: string) => string;
  officePage: string;
  happened: string;
  results: Readonly<Record<(typeof RESULTS)[number], string>>;
  officeAnswered: string;
  ifAnswered: string;
  ifOfficeAnswered: string;
  number: string;
  office: string;
  day: string;
  hour: string;
  role: string;
  roles: Readonly<Record<(typeof ROLES)[number], string>>;
  noName: string;
  someoneElse: string;
  questions: string;
  pageSays: string;
  pageSilent: string;
  against: string;
  told: Readonly<Record<'says-no' | 'yes' | 'sometimes', string>>;
  when: string;
  otherLanguages: string;
  always: string;
  theseHours: string;
  clock: (zone: string) => string;
  days: Readonly<Record<Weekday, string>>;
  from: string;
  to: string;
  asMonday: string;
  notOnHolidays: string;
  saving: string;
  writtenIn: string;
  languages: Readonly<Record<StaffLanguage, string>>;
  save: string;
  notSent: string;
  /** Where its script does not run. */
  noScript: string;
  /** What a page says of a question that is answered by no words of its own. */
  says: Readonly<
    Record<
      | 'noName'
      | 'asksName'
      | 'no'
      | 'yes'
      | 'sometimes'
      | 'free'
      | 'charged'
      | 'fromAbroad'
      | 'notFromAbroad'
      | 'looked'
      | 'interpreters'
      | 'otherLanguages'
      | 'always'
      | 'sms'
      | 'chat'
      | 'email',
      string
    >
  >;
  /** What the script of the sheet says. */
  script: Readonly<
    Record<
      | 'nothing'
      | 'missing'
      | 'result'
      | 'number'
      | 'office'
      | 'day'
      | 'dayAhead'
      | 'role'
      | 'heard'
      | 'unheard'
      | 'when'
      | 'language'
      | 'hours'
      | 'saved',
      string
    >
  >;
}

const en: SheetWords = {
  title: 'Call sheet',
  lines: (count) => (count === 1 ? 'One line' : `${String(count)} lines`),
  sayFirst: 'Say this first',
  firstWords: (name) =>
    `“Good morning. I am calling for ${name}, a public list of help lines. I do not need help, and nobody is in danger. May I ask you a few short questions about your line, so that the list is right? If this is not a good moment, at what hour may I call again?”`,
  doNot: 'What not to do',
  doNots: [
    'Do not keep the line busy: five minutes at most. Somebody in danger may be waiting.',
    'Do not invent a case, and do not pretend to need help.',
    'Do not record the call.',
    'Do not write down any name: not of who answers, not of anybody they speak of, not yours.',
  ],
  stop: 'How to stop',
  stops: [
    'If they are busy, or do not want to answer: thank them and hang up. Tick that; it counts too.',
    'If it is somebody else’s number: say that you are sorry, and hang up. Tick “Somebody else answered”.',
    'If nobody answers, try once more at another hour, and tick how that ended.',
  ],
  never: 'What is not called',
  nevers: [
    'Emergency numbers are never called. None stands on this sheet.',
    'A line for people who do not want to live is not called either. Its office is asked; the sheet says so.',
  ],
  write: 'How to write it down',
  writes: [
    'On paper: with a pen; hand in the sheets to whoever keeps the list. On a computer or phone: on this page; then press “Save what was heard” at its end.',
    'Read the questions out as they stand. What they do not answer stays empty.',
    'Beside each question stands what a page says already. Do not read that out. If they say something else, tick it.',
    'Write what they say, in a few words, without telephone numbers.',
    'They may see the number from which you call, and the call may stand on your bill.',
  ],
  whoAnswers: 'Who answers, its page says',
  dial: 'What to dial',
  inside: (place) => `From ${place}:`,
  fromAbroad: 'From abroad:',
  notFromAbroad: 'cannot be called, its page says',
  abroadUnknown: 'nobody knows whether it can be called',
  open: 'Open, its page says',
  lastCall: (day) => `Last called for us on ${day}.`,
  neverCalled: 'Nobody has called it for us yet.',
  askOffice: (operator) => `Do not call this line: it is for people who do not want to live. Ask its office instead: ${operator}.`,
  officePage: 'A page about it, to find whose office that is:',
  happened: 'What happened?',
  results: {
    answered: 'The line answered',
    nobody: 'Nobody answered',
    refused: 'They hung up, or did not want to answer',
    wrong: 'Somebody else answered: a wrong number',
  },
  officeAnswered: 'Its office answered',
  ifAnswered: 'Only if the line answered: read out',
  ifOfficeAnswered: 'Only if its office answered: read out',
  number: 'The number dialled',
  office: 'Its office was asked, not the line',
  day: 'Day of the call',
  hour: 'Time there',
  role: 'Who called',
  roles: { volunteer: 'a volunteer', team: 'somebody of the team', student: 'a student', professional: 'a professional' },
  noName: '(no name)',
  someoneElse: 'Somebody else called the last time, not I',
  questions: 'Questions',
  pageSays: 'The page says:',
  pageSilent: 'The page says nothing of it.',
  against: 'They say something else',
  told: { 'says-no': 'They say no', yes: 'Yes', sometimes: 'Sometimes' },
  when: 'When?',
  otherLanguages: 'Others:',
  always: 'Always, day and night',
  theseHours: 'On these days:',
  clock: (zone) => `Hours by their clock (${zone}). Until midnight: 12:00 AM, or 00:00.`,
  days: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  from: 'from',
  to: 'to',
  asMonday: 'Monday’s hours until Friday',
  notOnHolidays: 'Not on holidays',
  saving: 'Save',
  writtenIn: 'I wrote down in',
  languages: { en: 'English', es: 'Spanish' },
  save: 'Save what was heard',
  notSent:
    'It becomes a file on this device. Nothing is sent: give the file to whoever keeps the list. If you close this page before, what you wrote is lost.',
  noScript: 'Scripts are turned off in this browser, so nothing can be saved here. Print these sheets, and write on paper.',
  says: {
    noName: 'She may leave out her name.',
    asksName: 'They ask for her name.',
    no: 'They do not.',
    yes: 'They do.',
    sometimes: 'Sometimes:',
    free: 'It is free.',
    charged: 'It is charged.',
    fromAbroad: 'Yes.',
    notFromAbroad: 'No.',
    looked: 'Nothing was found of it.',
    interpreters: 'others by an interpreter',
    otherLanguages: 'and others',
    always: 'always, day and night',
    sms: 'text message',
    chat: 'chat',
    email: 'e-mail',
  },
  script: {
    nothing: 'Nothing is written down yet. Begin with “What happened?” of a line.',
    missing: 'Not saved yet. Look at:',
    result: 'tick what happened',
    number: 'tick the number that was dialled',
    office: 'tick that its office was asked',
    day: 'write the day of the call',
    dayAhead: 'that day has not come yet',
    role: 'tick who called',
    heard: 'the line answered, and no answer is written down; if they did not want to answer, tick that',
    unheard: 'answers are written down, but the line did not answer; take them out, or tick “The line answered”',
    when: 'after “Sometimes”, write when',
    language: 'no language has this name; choose it from the list:',
    hours: 'write from when to when, for at least one day',
    saved: 'Saved on this device, as the file below. Calls in it:',
  },
};

const es: SheetWords = {
  title: 'Hoja de llamadas',
  lines: (count) => (count === 1 ? 'Una línea' : `${String(count)} líneas`),
  sayFirst: 'Primero di esto',
  firstWords: (name) =>
    `“Buenos días. Llamo de parte de ${name}, una lista pública de líneas de ayuda. No necesito ayuda y nadie está en peligro. ¿Le puedo hacer unas preguntas cortas sobre su línea, para que la lista esté bien? Si no es buen momento, ¿a qué hora puedo volver a llamar?”`,
  doNot: 'Lo que no se hace',
  doNots: [
    'No ocupes la línea: cinco minutos, cuando mucho. Puede estar esperando alguien en peligro.',
    'No inventes un caso ni finjas que necesitas ayuda.',
    'No grabes la llamada.',
    'No escribas ningún nombre: ni de quien contesta, ni de alguien de quien te hablen, ni el tuyo.',
  ],
  stop: 'Cómo terminar',
  stops: [
    'Si están ocupados o no quieren contestar: da las gracias y cuelga. Márcalo; también cuenta.',
    'Si el número es de alguien más: di que lo sientes y cuelga. Marca “Contestó alguien más”.',
    'Si nadie contesta, intenta una vez más a otra hora, y marca cómo terminó.',
  ],
  never: 'A dónde no se llama',
  nevers: [
    'A los números de emergencia no se llama nunca. En esta hoja no hay ninguno.',
    'Tampoco se llama a una línea para quien ya no quiere vivir. Se pregunta en su oficina; la hoja lo dice.',
  ],
  write: 'Cómo anotarlo',
  writes: [
    'En papel: con pluma; entrega las hojas a quien cuida la lista. En computadora o celular: en esta misma página; al terminar, oprime “Guardar lo que se oyó”, al final.',
    'Lee las preguntas como están. Lo que no te contesten se queda vacío.',
    'Junto a cada pregunta está lo que ya dice una página. Eso no lo leas. Si te dicen otra cosa, márcalo.',
    'Escribe lo que te digan, en pocas palabras, sin números de teléfono.',
    'Quizá vean el número desde el que llamas, y la llamada puede salir en tu recibo.',
  ],
  whoAnswers: 'Quién contesta, según su página',
  dial: 'Qué marcar',
  inside: (place) => `Desde ${place}:`,
  fromAbroad: 'Desde otro país:',
  notFromAbroad: 'no se puede, según su página',
  abroadUnknown: 'nadie sabe si se puede llamar',
  open: 'Horario, según su página',
  lastCall: (day) => `La última llamada de nuestra parte fue el ${day}.`,
  neverCalled: 'De nuestra parte todavía no ha llamado nadie.',
  askOffice: (operator) => `No llames a esta línea: es para quien ya no quiere vivir. Pregunta en su oficina: ${operator}.`,
  officePage: 'Una página sobre ella, para saber cuál es la oficina:',
  happened: '¿Qué pasó?',
  results: {
    answered: 'Contestó la línea',
    nobody: 'No contestó nadie',
    refused: 'Colgaron o no quisieron contestar',
    wrong: 'Contestó alguien más: número equivocado',
  },
  officeAnswered: 'Contestó su oficina',
  ifAnswered: 'Solo si contestó la línea: lee en voz alta',
  ifOfficeAnswered: 'Solo si contestó su oficina: lee en voz alta',
  number: 'Número que se marcó',
  office: 'Se preguntó en su oficina, no en la línea',
  day: 'Día de la llamada',
  hour: 'Hora de allá',
  role: 'Quién llamó',
  roles: {
    volunteer: 'una persona voluntaria',
    team: 'alguien del equipo',
    student: 'un o una estudiante',
    professional: 'profesional: derecho, salud, trabajo social',
  },
  noName: '(sin nombre)',
  someoneElse: 'La última vez llamó otra persona, no yo',
  questions: 'Preguntas',
  pageSays: 'La página dice:',
  pageSilent: 'La página no dice nada de esto.',
  against: 'Dicen otra cosa',
  told: { 'says-no': 'Dicen que no', yes: 'Sí', sometimes: 'A veces' },
  when: '¿Cuándo?',
  otherLanguages: 'Otros:',
  always: 'Siempre, de día y de noche',
  theseHours: 'En estos días:',
  clock: (zone) => `Las horas, con el reloj de allá (${zone}). Hasta medianoche: 12:00 a. m., o 00:00.`,
  days: { mon: 'lun', tue: 'mar', wed: 'mié', thu: 'jue', fri: 'vie', sat: 'sáb', sun: 'dom' },
  from: 'de',
  to: 'a',
  asMonday: 'El horario del lunes hasta el viernes',
  notOnHolidays: 'En días festivos no',
  saving: 'Guardar',
  writtenIn: 'Lo anoté en',
  languages: { en: 'inglés', es: 'español' },
  save: 'Guardar lo que se oyó',
  notSent:
    'Se hace un archivo en este aparato. No se envía nada: dale el archivo a quien cuida la lista. Si cierras esta página antes, se pierde lo que escribiste.',
  noScript: 'En este navegador están apagados los scripts, así que aquí no se puede guardar nada. Imprime estas hojas y escribe en papel.',
  says: {
    noName: 'Puede no dar su nombre.',
    asksName: 'Le piden su nombre.',
    no: 'No avisan.',
    yes: 'Sí avisan.',
    sometimes: 'A veces:',
    free: 'Es gratis.',
    charged: 'Se cobra.',
    fromAbroad: 'Sí.',
    notFromAbroad: 'No.',
    looked: 'No se encontró nada.',
    interpreters: 'otros, con intérprete',
    otherLanguages: 'y otros',
    always: 'siempre, de día y de noche',
    sms: 'mensaje de texto',
    chat: 'chat',
    email: 'correo',
  },
  script: {
    nothing: 'Todavía no hay nada anotado. Empieza con “¿Qué pasó?” de una línea.',
    missing: 'Todavía no se guardó. Revisa:',
    result: 'marca qué pasó',
    number: 'marca el número al que se llamó',
    office: 'marca que se preguntó en su oficina',
    day: 'escribe el día de la llamada',
    dayAhead: 'ese día todavía no llega',
    role: 'marca quién llamó',
    heard: 'contestó la línea y no hay ninguna respuesta anotada; si no quisieron contestar, marca eso',
    unheard: 'hay respuestas anotadas, pero no contestó la línea; quítalas, o marca “Contestó la línea”',
    when: 'después de “A veces”, escribe cuándo',
    language: 'ningún idioma se llama así; elígelo de la lista:',
    hours: 'escribe de qué hora a qué hora, de un día por lo menos',
    saved: 'Se guardó en este aparato, en el archivo de abajo. Llamadas que tiene:',
  },
};

const WORDS: Readonly<Record<StaffLanguage, SheetWords>> = { en, es };

/** What the sheet says in a language. */
export const sheetSays = (language: StaffLanguage): SheetWords => WORDS[language];
