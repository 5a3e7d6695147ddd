import type { LockedWay } from '#/content-files/number-lock/lock.ts';
import type { Line } from '#/domain/hotlines.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';

/** The ways of reaching a line whose number is changed by a form. */
export const FORM_WAYS = ['phones', 'whatsapp', 'sms'] as const satisfies readonly LockedWay[];

/** One of them. */
export type FormWay = (typeof FORM_WAYS)[number];

/** A label and a hint, which may be empty. */
type Asked = readonly [label: string, hint: string];

/** What the desk says where numbers are changed, in one language. */
export interface NumbersWords {
  title: string;
  /** On the first page of the desk. */
  open: string;
  intro: string;
  country: string;
  ways: Readonly<Record<LockedWay, string>>;
  shown: string;
  held: (why: string) => string;
  lineHeld: (why: string) => string;
  noNumbers: string;
  change: string;
  add: string;
  hold: string;
  holdLine: string;
  back: string;
  /** The headings of the forms. */
  changeOf: (way: string, line: string) => string;
  addTo: (line: string) => string;
  likeThis: string;
  likeOf: (line: string) => string;
  likeHint: string;
  who: string;
  operator: Asked;
  operatorType: string;
  operatorTypes: Readonly<Record<Line['operatorType'], string>>;
  kind: string;
  kinds: Readonly<Record<Line['kind'], string>>;
  purpose: string;
  purposes: Readonly<Record<Line['purpose'], string>>;
  authority: string;
  authorities: Readonly<Record<Line['authority'], string>>;
  grade: string;
  grades: Readonly<Record<'high' | 'medium', string>>;
  summary: Asked;
  answers: Asked;
  coverage: Asked;
  begins: string;
  beginsShown: string;
  beginsHeld: string;
  sameName: (line: string) => string;
  noName: string;
  noWords: string;
  noChoice: string;
  holdOf: (way: string, line: string) => string;
  holdLineOf: (line: string) => string;
  way: string;
  number: Asked;
  abroad: string;
  abroadAnswers: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
  page: Asked;
  newPage: string;
  url: Asked;
  publisher: Asked;
  date: Asked;
  undated: string;
  language: string;
  languageNone: string;
  code: Asked;
  codeUrl: string;
  codePublisher: string;
  codeDate: string;
  names: Asked;
  fullName: (language: string) => string;
  shortName: (language: string) => string;
  showLine: string;
  next: string;
  compare: string;
  dials: (number: string) => string;
  dialsByHand: (number: string) => string;
  opensWhatsApp: (number: string) => string;
  writesTo: (number: string) => string;
  before: string;
  now: string;
  nothing: string;
  pagePrints: (page: string) => string;
  /** What stood beside the old number and goes with it. */
  goes: string;
  goesCalled: string;
  goesAbroad: string;
  staysHeld: string;
  compared: string;
  tick: string;
  save: string;
  edit: string;
  whyHeld: Asked;
  inEnglish: string;
  inSpanish: string;
  holdsLine: string;
  done: string;
  undo: string;
  /** Why something is not done. */
  wrong: string;
  stale: string;
  gone: string;
  unreadable: string;
  noNumber: string;
  notANumber: string;
  noWhatsApp: string;
  otherCountry: (owner: string, country: string) => string;
  premium: string;
  notFree: string;
  denied: (reason: string) => string;
  same: string;
  twice: string;
  needsCode: (number: string) => string;
  noWay: string;
  noPage: string;
  pageThere: string;
  noUrl: string;
  noPublisher: string;
  noDate: string;
  noReason: string;
  numberInReason: (number: string) => string;
  nameHasNumber: (number: string) => string;
  historyUnread: string;
  lockUnread: string;
}

const en: NumbersWords = {
  title: 'Numbers',
  open: 'Change, add or hold back a number',
  intro: 'Choose a country. What you change here is another number only after you have compared it with the page that prints it.',
  country: 'Country',
  ways: { phones: 'Telephone', whatsapp: 'WhatsApp', sms: 'Text message (SMS)', chat: 'Chat', email: 'E-mail', tty: 'Text telephone' },
  shown: 'shown',
  held: (why) => (why === '' ? 'kept back' : `kept back: ${why}`),
  lineHeld: (why) => `The whole line is kept back: ${why}`,
  noNumbers: 'No number yet.',
  change: 'Change',
  add: 'Add a number',
  hold: 'Hold back',
  holdLine: 'Hold back the whole line',
  back: 'Back to the numbers of this country',
  changeOf: (way, line) => `${way} of “${line}”`,
  addTo: (line) => `A number more for “${line}”`,
  likeThis: 'New line like this one',
  likeOf: (line) => `A new line like “${line}”`,
  likeHint:
    'Its names have to be its own. What is known of the other line is not taken over: hours, cost, languages, whom it tells and what a call leaves are “not known” until somebody writes them.',
  who: 'Whose line it is',
  operator: ['Who runs it', ''],
  operatorType: 'What that is',
  operatorTypes: { ngo: 'An organization', government: 'Government', mixed: 'Both', police: 'Police', consulate: 'A consulate' },
  kind: 'What it is about',
  kinds: {
    trafficking: 'Trafficking',
    emergency: 'Emergency',
    violence: 'Violence',
    child: 'Children',
    missing: 'Missing people',
    crisis: 'Not wanting to live',
    support: 'Help of many kinds',
    'migrant-rights': 'Rights of migrants',
  },
  purpose: 'What it is for',
  purposes: { help: 'To ask for help', report: 'To report a crime', emergency: 'Danger right now' },
  authority: 'Which authority answers',
  authorities: { none: 'None of these', police: 'Police', prosecutor: 'Prosecutor', migration: 'Migration' },
  grade: 'How sure you are of it',
  grades: { high: 'Sure', medium: 'Fairly sure' },
  summary: ['What this line is', 'One plain sentence.'],
  answers: ['Who picks up', 'As a source says it: “People who are trained.”'],
  coverage: ['Where it works', '“All of Honduras”.'],
  begins: 'How it begins',
  beginsShown: 'Shown, since I compare its number with the page in the next step',
  beginsHeld: 'Kept back for now, with a reason',
  sameName: (line) => `“${line}” has that name already. Give this one its own.`,
  noName: 'Write a name with letters.',
  noWords: 'Write this in both languages.',
  noChoice: 'Choose one.',
  holdOf: (way, line) => `Hold back: ${way} of “${line}”`,
  holdLineOf: (line) => `Hold back “${line}”`,
  way: 'How the line is reached',
  number: ['The number as it is printed', 'Only the number, with its spaces, as it stands on the page. Copy it; do not type it from memory.'],
  abroad: 'Can it be called from another country?',
  abroadAnswers: { yes: 'Yes', no: 'No', unknown: 'Not known' },
  page: ['The page that prints it', 'Where you read the number: one of the pages that this line has already, or a new one.'],
  newPage: 'A new page',
  url: ['Address of the new page', 'All of it, from https:// on.'],
  publisher: ['Who published it', 'The name alone: of the newspaper, the office or the organization.'],
  date: ['Date of the page', 'As exactly as the page says it: 2025, 2025-12 or 2025-12-19.'],
  undated: 'The page gives no date',
  language: 'Language of that name',
  languageNone: 'None, or another',
  code: [
    'The page that says that this short number exists',
    'A short number that is not among those of the country yet may be a slip. Give a page that says that it exists; it may be the one that prints the number.',
  ],
  codeUrl: 'Address of that page',
  codePublisher: 'Who published that page',
  codeDate: 'Date of that page, or “undated”',
  names: ['The name has the old number in it', 'Write the new name, in both languages.'],
  fullName: (language) => `Name, ${language}`,
  shortName: (language) => `Short name, ${language}`,
  showLine: 'Show this line again on the site',
  next: 'Go on',
  compare: 'Compare, digit by digit',
  dials: (number) => `This button dials ${number}`,
  dialsByHand: (number) => `No button: each person dials ${number} by hand, since phones differ in what they do with it.`,
  opensWhatsApp: (number) => `This button opens WhatsApp with ${number}`,
  writesTo: (number) => `This button writes to ${number}`,
  before: 'Before',
  now: 'Now',
  nothing: '(nothing)',
  pagePrints: (page) => `As ${page} prints it`,
  goes: 'What stood beside the old number goes with it, since nobody knows it of the new one:',
  goesCalled: 'that somebody called it',
  goesAbroad: 'the number to call from another country',
  staysHeld: 'The whole line stays kept back: nothing of it is shown yet.',
  compared: 'I compared it digit by digit with that page',
  tick: 'Open the page, compare each digit, and tick that you did. Nothing was saved yet.',
  save: 'Save',
  edit: 'Correct something',
  whyHeld: [
    'Why it is kept back',
    'In one sentence, without any number: whoever was given the number and asks whether it is real reads these words. “Only one page prints it, and nobody has called.”',
  ],
  inEnglish: 'In English',
  inSpanish: 'In Spanish',
  holdsLine: 'It is the last one that this line shows, so the whole line will be kept back.',
  done: 'Saved. It shows on the site once that is published.',
  undo: 'Earlier states of this country',
  wrong: 'Nothing was saved. Mend what is marked, and go on.',
  stale:
    'Somebody changed this country after you opened the form: in another tab, or in the folder. Nothing was saved. Look at its numbers again, and begin anew.',
  gone: 'That is no longer there. Go back to the numbers of the country.',
  unreadable: 'The file of this country has a mistake and cannot be changed here. The first page of the desk says what it is.',
  noNumber: 'Write the number.',
  notANumber:
    'That cannot be dialled: a digit may be missing or too many, or something else stands beside it. Write the number alone, as the page prints it.',
  noWhatsApp:
    'That is no whole number, and WhatsApp has no short ones. Write it with all of its digits; with + and the code of the country if the page has that.',
  otherCountry: (owner, country) => `That is a number of ${owner}, not of ${country}. Look at the page again.`,
  premium: 'A call to that number costs more than others. It may not be shown.',
  notFree: 'This line is said to be free, and part of each call to that number is charged. Ask whoever looks after the site.',
  denied: (reason) => `That number must never be shown: ${reason}`,
  same: 'That is the number that stands there already, on the same page. Nothing has to be saved.',
  twice: 'This line has that number already.',
  needsCode: (number) =>
    `The short number ${number} is not known in this country yet. See whether each digit is right. If it is, say below which page says that it exists.`,
  noWay: 'Choose how the line is reached.',
  noPage: 'Say which page prints it.',
  pageThere: 'This line has that page already: choose it above.',
  noUrl: 'Paste the whole address of the page. It begins with https://.',
  noPublisher: 'Write who published the page.',
  noDate: 'Write the date as the page gives it, 2025, 2025-12 or 2025-12-19; if it gives none, tick that.',
  noReason: 'Write why, in both languages.',
  numberInReason: (number) => `No number may stand in these words: take out ${number}.`,
  nameHasNumber: (number) => `The old number ${number} still stands in the name.`,
  historyUnread: 'What happens to the numbers cannot be noted: content/number-changes.yaml has a mistake. Ask whoever looks after the site.',
  lockUnread: 'The list of numbers that somebody has compared, numbers.lock, is missing. Ask whoever looks after the site to bring it back.',
};

const es: NumbersWords = {
  title: 'Números',
  open: 'Cambiar, agregar o dejar de mostrar un número',
  intro: 'Elige un país. Lo que cambies aquí pasa a ser otro número solo después de compararlo con la página que lo publica.',
  country: 'País',
  ways: { phones: 'Teléfono', whatsapp: 'WhatsApp', sms: 'Mensaje de texto (SMS)', chat: 'Chat', email: 'Correo', tty: 'Teléfono de texto' },
  shown: 'se muestra',
  held: (why) => (why === '' ? 'no se muestra' : `no se muestra: ${why}`),
  lineHeld: (why) => `Toda la línea está sin mostrarse: ${why}`,
  noNumbers: 'Todavía no tiene número.',
  change: 'Cambiar',
  add: 'Agregar un número',
  hold: 'Dejar de mostrar',
  holdLine: 'Dejar de mostrar toda la línea',
  back: 'Volver a los números de este país',
  changeOf: (way, line) => `${way} de “${line}”`,
  addTo: (line) => `Un número más para “${line}”`,
  likeThis: 'Línea nueva como esta',
  likeOf: (line) => `Una línea nueva como “${line}”`,
  likeHint:
    'Sus nombres tienen que ser propios. Lo que se sabe de la otra línea no pasa a esta: horario, costo, idiomas, a quién avisa y qué deja una llamada quedan como “no se sabe” hasta que alguien lo escriba.',
  who: 'De quién es la línea',
  operator: ['Quién la atiende', ''],
  operatorType: 'Qué es',
  operatorTypes: { ngo: 'Una organización', government: 'Gobierno', mixed: 'Los dos', police: 'Policía', consulate: 'Un consulado' },
  kind: 'De qué trata',
  kinds: {
    trafficking: 'Trata',
    emergency: 'Emergencia',
    violence: 'Violencia',
    child: 'Niñas y niños',
    missing: 'Personas desaparecidas',
    crisis: 'No querer vivir',
    support: 'Ayuda de muchos tipos',
    'migrant-rights': 'Derechos de migrantes',
  },
  purpose: 'Para qué sirve',
  purposes: { help: 'Pedir ayuda', report: 'Denunciar un delito', emergency: 'Peligro en este momento' },
  authority: 'Qué autoridad contesta',
  authorities: { none: 'Ninguna de estas', police: 'Policía', prosecutor: 'Fiscalía', migration: 'Migración' },
  grade: 'Qué tan segura es',
  grades: { high: 'Segura', medium: 'Bastante segura' },
  summary: ['Qué es esta línea', 'Una oración sencilla.'],
  answers: ['Quién contesta', 'Como lo dice una fuente: “Personas capacitadas.”'],
  coverage: ['Dónde funciona', '“Toda Honduras”.'],
  begins: 'Cómo empieza',
  beginsShown: 'Se muestra, porque en el paso siguiente comparo su número con la página',
  beginsHeld: 'Por ahora no se muestra, con una razón',
  sameName: (line) => `“${line}” ya tiene ese nombre. Ponle a esta uno propio.`,
  noName: 'Escribe un nombre con letras.',
  noWords: 'Escríbelo en los dos idiomas.',
  noChoice: 'Elige una opción.',
  holdOf: (way, line) => `Dejar de mostrar: ${way} de “${line}”`,
  holdLineOf: (line) => `Dejar de mostrar “${line}”`,
  way: 'Cómo se llega a la línea',
  number: ['El número como está publicado', 'Solo el número, con sus espacios, como está en la página. Cópialo; no lo escribas de memoria.'],
  abroad: '¿Se puede llamar desde otro país?',
  abroadAnswers: { yes: 'Sí', no: 'No', unknown: 'No se sabe' },
  page: ['La página que lo publica', 'Dónde leíste el número: una de las páginas que ya tiene esta línea, o una nueva.'],
  newPage: 'Una página nueva',
  url: ['Dirección de la página nueva', 'Completa, desde https://.'],
  publisher: ['Quién la publicó', 'Solo el nombre: del periódico, la oficina o la organización.'],
  date: ['Fecha de la página', 'Tan exacta como la da la página: 2025, 2025-12 o 2025-12-19.'],
  undated: 'La página no tiene fecha',
  language: 'Idioma de ese nombre',
  languageNone: 'Ninguno, u otro',
  code: [
    'La página que dice que ese número corto existe',
    'Un número corto que todavía no está entre los del país puede ser un error. Da una página que diga que existe; puede ser la que publica el número.',
  ],
  codeUrl: 'Dirección de esa página',
  codePublisher: 'Quién publicó esa página',
  codeDate: 'Fecha de esa página, o “undated” si no tiene',
  names: ['El nombre lleva el número anterior', 'Escribe el nombre nuevo, en los dos idiomas.'],
  fullName: (language) => `Nombre, ${language}`,
  shortName: (language) => `Nombre corto, ${language}`,
  showLine: 'Volver a mostrar esta línea en el sitio',
  next: 'Seguir',
  compare: 'Compara, cifra por cifra',
  dials: (number) => `Este botón marca ${number}`,
  dialsByHand: (number) => `No hay botón: cada persona marca ${number} a mano, porque no todos los teléfonos hacen lo mismo con él.`,
  opensWhatsApp: (number) => `Este botón abre WhatsApp con ${number}`,
  writesTo: (number) => `Este botón escribe a ${number}`,
  before: 'Antes',
  now: 'Ahora',
  nothing: '(nada)',
  pagePrints: (page) => `Como lo publica ${page}`,
  goes: 'Lo que estaba junto al número anterior se va con él, porque del nuevo nadie lo sabe:',
  goesCalled: 'que alguien lo llamó',
  goesAbroad: 'el número para llamar desde otro país',
  staysHeld: 'Toda la línea sigue sin mostrarse: todavía no aparece nada de ella.',
  compared: 'Lo comparé cifra por cifra con esa página',
  tick: 'Abre la página, compara cada cifra y marca que lo hiciste. Todavía no se guardó nada.',
  save: 'Guardar',
  edit: 'Corregir algo',
  whyHeld: [
    'Por qué no se muestra',
    'En una oración, sin ningún número: lo lee quien recibió el número y pregunta si es real. “Solo lo publica una página, y nadie ha llamado.”',
  ],
  inEnglish: 'En inglés',
  inSpanish: 'En español',
  holdsLine: 'Es lo último que muestra esta línea: va a dejar de mostrarse toda.',
  done: 'Guardado. Se ve en el sitio cuando se publique.',
  undo: 'Estados anteriores de este país',
  wrong: 'No se guardó nada. Corrige lo que está marcado y sigue.',
  stale:
    'Alguien cambió este país después de que abriste el formulario: en otra pestaña, o en la carpeta. No se guardó nada. Mira otra vez sus números y empieza de nuevo.',
  gone: 'Eso ya no está. Vuelve a los números del país.',
  unreadable: 'El archivo de este país tiene un error y no se puede cambiar aquí. La primera página de la mesa dice cuál es.',
  noNumber: 'Escribe el número.',
  notANumber: 'Eso no se puede marcar: quizá falta o sobra una cifra, o hay algo más junto a él. Escribe solo el número, como lo publica la página.',
  noWhatsApp:
    'Eso no es un número completo, y en WhatsApp no hay cortos. Escríbelo con todas sus cifras; con + y el código del país si la página lo tiene.',
  otherCountry: (owner, country) => `Ese número es de ${owner}, no de ${country}. Mira otra vez la página.`,
  premium: 'Una llamada a ese número cuesta más que otras. No se puede mostrar.',
  notFree: 'De esta línea se dice que es gratis, y una parte de cada llamada a ese número se cobra. Pregunta a quien cuida el sitio.',
  denied: (reason) => `Ese número no se debe mostrar nunca: ${reason}`,
  same: 'Es el número que ya está, en la misma página. No hay nada que guardar.',
  twice: 'Esta línea ya tiene ese número.',
  needsCode: (number) =>
    `El número corto ${number} todavía no se conoce en este país. Mira si cada cifra está bien. Si lo está, di abajo qué página dice que existe.`,
  noWay: 'Elige cómo se llega a la línea.',
  noPage: 'Di qué página lo publica.',
  pageThere: 'Esta línea ya tiene esa página: elígela arriba.',
  noUrl: 'Pega la dirección completa de la página. Empieza con https://.',
  noPublisher: 'Escribe quién publicó la página.',
  noDate: 'Escribe la fecha como la da la página: 2025, 2025-12 o 2025-12-19; si no tiene, márcalo.',
  noReason: 'Escribe por qué, en los dos idiomas.',
  numberInReason: (number) => `En estas palabras no puede ir ningún número: quita ${number}.`,
  nameHasNumber: (number) => `El número anterior, ${number}, todavía está en el nombre.`,
  historyUnread: 'No se puede anotar qué pasa con los números: content/number-changes.yaml tiene un error. Pregunta a quien cuida el sitio.',
  lockUnread: 'Falta la lista de los números que alguien comparó, numbers.lock. Pide a quien cuida el sitio que la recupere.',
};

const WORDS: Readonly<Record<StaffLanguage, NumbersWords>> = { en, es };

/** What the desk says where numbers are changed. */
export const numbersSay = (language: StaffLanguage): NumbersWords => WORDS[language];
