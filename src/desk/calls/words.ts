import type { StaffLanguage } from '#/staff-words/messages.ts';

/** What the desk says of calls, in one language. */
export interface CallWords {
  title: string;
  lead: string;
  never: readonly string[];
  begin: string;
  beginWords: string;
  busy: string;
  country: string;
  allCountries: string;
  speaks: string;
  anyLanguage: string;
  show: string;
  why: {
    second: (day: string) => string;
    overdue: (days: number) => string;
    unanswered: (day: string, hour: string | undefined) => string;
    undated: string;
    never: (date: string) => string;
    office: string;
  };
  none: string;
  callIt: string;
  dial: string;
  dialAbroad: (number: string) => string;
  dialInside: (country: string) => string;
  officeOnly: string;
  open: string;
  hoursUnknown: string;
  pageSays: string;
  pageSaysNothing: string;
  against: string;
  whenHeard: string;
  day: string;
  hour: string;
  role: string;
  roleHint: string;
  number: string;
  askedOffice: string;
  result: string;
  typed: string;
  typedHint: string;
  typedOther: (typed: string, number: string) => string;
  typedNone: string;
  officeWrong: string;
  meanwhile: string;
  slips: Readonly<Record<'when' | 'noWhen' | 'hoursUnmarked' | 'hoursNone' | 'hoursOrder' | 'against', (question: string) => string>>;
  someoneElse: (day: string) => string;
  yes: string;
  no: string;
  heard: string;
  heardHint: string;
  otherLanguage: string;
  told: Readonly<Record<'says-no' | 'yes' | 'sometimes', string>>;
  when: string;
  notAsked: string;
  hoursKinds: Readonly<Record<'always' | 'week', string>>;
  weekdays: string;
  saturday: string;
  sunday: string;
  from: string;
  to: string;
  holidays: string;
  save: string;
  saved: (line: string) => string;
  notSaved: string;
  differs: string;
  differsHint: string;
  page: string;
  telephone: (day: string) => string;
  telephoneOf: (organization: string, day: string) => string;
  pageHolds: string;
  callHolds: string;
  untranslated: string;
  untranslatedHint: string;
  kept: string;
  wrongTwice: string;
  wrongTwiceHint: string;
  changeNumbers: string;
  inLanguage: (language: string) => string;
  keep: string;
  more: string;
  gone: string;
}

const en: CallWords = {
  title: 'Lines to call',
  lead: 'The most urgent first. One call takes five minutes, and each answer goes to the card of its line, with its day.',
  begin: 'Say first who you are and why you call:',
  beginWords:
    '“Good morning. I am calling for a public list of helplines. I do not need help, and nobody is in danger. Is this a good moment for five minutes, or when may I call again?”',
  never: [
    'Do not keep the line busy: if it is not a good moment, thank them and hang up.',
    'Do not invent a case, nor pretend that you need help.',
    'Do not record, and write down no name: not theirs, not yours.',
    'Emergency numbers are not on this list: nobody calls them to make a list.',
  ],
  busy: 'You may stop at any question. What you have is enough.',
  country: 'Country',
  allCountries: 'All countries',
  speaks: 'I speak',
  anyLanguage: 'Any language',
  show: 'Show',
  why: {
    second: (day) => `Somebody else answered. Another person calls again, at the latest on ${day}.`,
    overdue: (days) => `Called ${String(days)} days ago: it is time again.`,
    unanswered: (day, hour) => `On ${day}${hour === undefined ? '' : `, at ${hour} there,`} nobody spoke with us: call at another hour.`,
    undated: 'Never called; no page that we read has a date.',
    never: (date) => `Never called; the newest page that we read is of ${date}.`,
    office: 'Only through its office.',
  },
  none: 'No line is due here.',
  callIt: 'What to dial, and what to ask',
  dial: 'What to dial',
  dialAbroad: (number) => `From another country: ${number}`,
  dialInside: (country) => `In ${country}:`,
  officeOnly:
    'This line answers people who do not want to live. Leave it free: look for the telephone of the office behind it on its page, and ask there. That number is not noted here.',
  open: 'When it is open, as far as we know',
  hoursUnknown: 'Not known: try between 10 and 12 there',
  pageSays: 'A page says:',
  pageSaysNothing: 'No page says it.',
  against: 'It is not what the page says',
  whenHeard: 'The call',
  day: 'Day of the call',
  hour: 'At what time, by the clock of that country, if you know it',
  role: 'Who called',
  roleHint: 'Never a name.',
  number: 'Number that was dialled',
  askedOffice: 'None: the office behind the line was asked',
  result: 'How it ended',
  typed: 'Only if somebody else answered: the number, as your phone’s list of calls shows it',
  typedHint: 'Type it again, digit by digit, so that a slip of the finger takes no line away.',
  typedOther: (typed, number) => `You dialled ${typed}, and the line has ${number}. Nothing was saved: dial ${number}, and see who answers.`,
  typedNone: 'The number that you dialled is missing. Type it as your phone’s list of calls shows it.',
  officeWrong: 'Somebody else answered at the office: there is nothing to save. Look for its telephone on its page again.',
  meanwhile:
    'Somebody saved another call to this line while you wrote, or you saved this one before. Look at what is below, and save it only if it is another call.',
  slips: {
    when: (question) => `${question}: you wrote when, and did not mark “Sometimes”. Mark it, or take out what you wrote.`,
    noWhen: (question) => `${question}: you marked “Sometimes”. Write when.`,
    hoursUnmarked: (question) => `${question}: you wrote hours, and did not mark “At these hours”. Mark it, or take out the hours.`,
    hoursNone: (question) => `${question}: you marked “At these hours”. Write from what hour to what hour, of one day at least.`,
    hoursOrder: (question) =>
      `${question}: each row has two hours, the second later than the first. Where they answer until midnight or later, write 12:00 a.m. as the second.`,
    against: (question) => `${question}: you marked that it is not what the page says. Write what they say, or take the mark out.`,
  },
  someoneElse: (day) => `The call on ${day}: did another person make it, and not you?`,
  yes: 'Yes',
  no: 'No',
  heard: 'What they said',
  heardHint: 'In short sentences, as they said it. What they did not say stays empty. No telephone number, no name.',
  otherLanguage: 'In Spanish too, if you can',
  told: { 'says-no': 'They say no', yes: 'Yes', sometimes: 'Sometimes' },
  when: 'When? Go on after “Sometimes:”',
  notAsked: 'Not asked, or not answered',
  hoursKinds: { always: 'Always, day and night', week: 'At these hours:' },
  weekdays: 'Monday to Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
  from: 'from',
  to: 'to',
  holidays: 'Not on holidays',
  save: 'Save what was heard',
  saved: (line) => `The call is saved: ${line}. Its card shows it once you publish.`,
  notSaved: 'Nothing was saved yet. What you wrote stands below.',
  differs: 'A page and the telephone do not agree',
  differsHint: 'The card shows both until you decide. Ask again if you are not sure.',
  page: 'The page',
  telephone: (day) => `By telephone, ${day}`,
  telephoneOf: (organization, day) => `By telephone to ${organization}, ${day}`,
  pageHolds: 'The page is right',
  callHolds: 'What was said is right',
  untranslated: 'Missing in one language',
  untranslatedHint: 'A card shows an answer once it is there in both languages.',
  kept: 'Saved.',
  wrongTwice: 'Numbers that are shown no more',
  wrongTwiceHint:
    'Two people called, and somebody else answered. Look for the new number on a page of the line, and change it; or call again, if you doubt it.',
  changeNumbers: 'Change the number',
  inLanguage: (language) => `In ${language}`,
  keep: 'Save',
  more: 'All lines that are due',
  gone: 'There is no such line, or it is an emergency number, which nobody calls for a list.',
};

const es: CallWords = {
  title: 'Líneas por llamar',
  lead: 'Primero lo más urgente. Una llamada toma cinco minutos, y cada respuesta sale en la tarjeta de su línea, con el día.',
  begin: 'Di primero quién eres y para qué llamas:',
  beginWords:
    '“Buenos días. Llamo de parte de una lista pública de líneas de ayuda. No necesito ayuda y nadie está en peligro. ¿Es buen momento para cinco minutos, o a qué hora puedo volver a llamar?”',
  never: [
    'No ocupes la línea: si no es buen momento, da las gracias y cuelga.',
    'No inventes un caso ni finjas que necesitas ayuda.',
    'No grabes ni apuntes nombres: ni el suyo ni el tuyo.',
    'Los números de emergencia no están en esta lista: no se les llama para hacer una lista.',
  ],
  busy: 'Puedes parar en cualquier pregunta. Con lo que tengas basta.',
  country: 'País',
  allCountries: 'Todos los países',
  speaks: 'Hablo',
  anyLanguage: 'Cualquier idioma',
  show: 'Mostrar',
  why: {
    second: (day) => `Contestó alguien más. Que otra persona vuelva a llamar, a más tardar el ${day}.`,
    overdue: (days) => `Se llamó hace ${String(days)} días: ya toca otra vez.`,
    unanswered: (day, hour) => `El ${day}${hour === undefined ? '' : ` a las ${hour} de allá`} no se pudo hablar con nadie: llama a otra hora.`,
    undated: 'Nadie la ha llamado; ninguna página que leímos tiene fecha.',
    never: (date) => `Nadie la ha llamado; la página más reciente que leímos es de ${date}.`,
    office: 'Solo por su oficina.',
  },
  none: 'Aquí no hay líneas por llamar.',
  callIt: 'Qué marcar y qué preguntar',
  dial: 'Qué marcar',
  dialAbroad: (number) => `Desde otro país: ${number}`,
  dialInside: (country) => `En ${country}:`,
  officeOnly:
    'Esta línea atiende a quien ya no quiere vivir. Déjala libre: busca en su página el teléfono de la oficina que la lleva y pregunta ahí. Ese número no se apunta aquí.',
  open: 'Cuándo contesta, hasta donde sabemos',
  hoursUnknown: 'No se sabe: prueba allá entre las 10 y las 12',
  pageSays: 'Una página dice:',
  pageSaysNothing: 'Ninguna página lo dice.',
  against: 'No es lo que dice la página',
  whenHeard: 'La llamada',
  day: 'Día de la llamada',
  hour: 'A qué hora, con el reloj de ese país, si lo sabes',
  role: 'Quién llamó',
  roleHint: 'Nunca un nombre.',
  number: 'Número que se marcó',
  askedOffice: 'No se marcó: se preguntó en la oficina que lleva la línea',
  result: 'Cómo terminó',
  typed: 'Solo si contestó alguien más: el número, como sale en la lista de llamadas de tu teléfono',
  typedHint: 'Escríbelo otra vez, cifra por cifra. Así ninguna línea se quita por un error al marcar.',
  typedOther: (typed, number) => `Marcaste ${typed}, y la línea tiene ${number}. No se guardó nada: marca ${number} y fíjate quién contesta.`,
  typedNone: 'Falta el número que marcaste. Escríbelo como sale en la lista de llamadas de tu teléfono.',
  officeWrong: 'En la oficina contestó alguien más: no hay nada que guardar. Vuelve a buscar su teléfono en su página.',
  meanwhile:
    'Mientras escribías se guardó otra llamada a esta línea, o ya habías guardado esta. Revisa lo que está abajo y guárdalo solo si es otra llamada.',
  slips: {
    when: (question) => `${question}: escribiste cuándo, y no marcaste “A veces”. Márcalo, o borra lo que escribiste.`,
    noWhen: (question) => `${question}: marcaste “A veces”. Escribe cuándo.`,
    hoursUnmarked: (question) => `${question}: escribiste horas, y no marcaste “En este horario”. Márcalo, o borra las horas.`,
    hoursNone: (question) => `${question}: marcaste “En este horario”. Escribe de qué hora a qué hora, por lo menos de un día.`,
    hoursOrder: (question) =>
      `${question}: cada renglón lleva dos horas, y la segunda es más tarde que la primera. Si contestan hasta medianoche o más tarde, la segunda es 12:00 a. m.`,
    against: (question) => `${question}: marcaste que no es lo que dice la página. Escribe qué dicen, o quita la marca.`,
  },
  someoneElse: (day) => `La llamada del ${day}, ¿la hizo otra persona, y no tú?`,
  yes: 'Sí',
  no: 'No',
  heard: 'Lo que dijeron',
  heardHint: 'En frases cortas, como lo dijeron. Lo que no dijeron se queda vacío. Sin teléfonos ni nombres.',
  otherLanguage: 'También en inglés, si puedes',
  told: { 'says-no': 'Dicen que no', yes: 'Sí', sometimes: 'A veces' },
  when: '¿Cuándo? Sigue después de “A veces:”',
  notAsked: 'No se preguntó o no contestaron',
  hoursKinds: { always: 'Siempre, de día y de noche', week: 'En este horario:' },
  weekdays: 'De lunes a viernes',
  saturday: 'Sábado',
  sunday: 'Domingo',
  from: 'de',
  to: 'a',
  holidays: 'No en días festivos',
  save: 'Guardar lo que dijeron',
  saved: (line) => `Se guardó la llamada: ${line}. Sale en su tarjeta cuando publiques.`,
  notSaved: 'Todavía no se guardó nada. Lo que escribiste está abajo.',
  differs: 'Una página y el teléfono no dicen lo mismo',
  differsHint: 'La tarjeta muestra las dos cosas hasta que decidas. Si dudas, vuelve a preguntar.',
  page: 'La página',
  telephone: (day) => `Por teléfono, ${day}`,
  telephoneOf: (organization, day) => `Por teléfono a ${organization}, ${day}`,
  pageHolds: 'Queda lo de la página',
  callHolds: 'Queda lo que dijeron',
  untranslated: 'Falta en un idioma',
  untranslatedHint: 'Una tarjeta muestra una respuesta cuando está en los dos idiomas.',
  kept: 'Se guardó.',
  wrongTwice: 'Números que ya no se muestran',
  wrongTwiceHint:
    'Dos personas llamaron y contestó alguien más. Busca el número nuevo en una página de la línea y cámbialo. Si lo dudas, vuelve a llamar.',
  changeNumbers: 'Cambiar el número',
  inLanguage: (language) => `En ${language}`,
  keep: 'Guardar',
  more: 'Todas las líneas por llamar',
  gone: 'Esa línea no existe, o es de emergencia y no se llama para una lista.',
};

/** What the desk says of calls, in a language of staff. */
export const callsSay = (language: StaffLanguage): CallWords => ({ en, es })[language];
