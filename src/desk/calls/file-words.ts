import type { StaffLanguage } from '#/staff-words/messages.ts';
import type { NoExchange } from './exchange.ts';
import type { LeftWhy } from './take-in.ts';

/** What the desk says where calls come and go as files, in one language. */
export interface FileWords {
  sheet: string;
  sheetHint: string;
  sheetLanguage: string;
  languages: Readonly<Record<StaffLanguage, string>>;
  waiting: (most: number) => string;
  waitingHint: string;
  allOf: (country: string) => string;
  neverCalled: string;
  lastCalled: (day: string) => string;
  byOffice: string;
  download: string;
  noLines: string;
  takeIn: string;
  takeInHint: string;
  files: string;
  look: string;
  noFile: string;
  brings: (count: number) => string;
  bringsNothing: string;
  callsOf: (line: string, count: number) => string;
  whose: (organization: string) => string;
  leftOut: (count: number) => string;
  untold: (count: number) => string;
  left: (why: LeftWhy, about: { place: number; line: string; number: string; message: string }) => string;
  noExchange: Readonly<Record<NoExchange, (file: string) => string>>;
  take: string;
  readIt: string;
  nothingYet: string;
  taken: (count: number) => string;
  takenNothing: string;
  handOn: string;
  handOnHint: (count: number) => string;
  organization: string;
  organizationHint: string;
  notAName: string;
}

const en: FileWords = {
  sheet: 'A call sheet',
  sheetHint:
    'Choose the lines that are to be called. The sheet is one file: print it, or send it to whoever calls, who fills it in on a computer or phone. It says what to say, and what not to do. No sheet has emergency numbers.',
  sheetLanguage: 'Language in which it is read out',
  languages: { en: 'English', es: 'Spanish' },
  waiting: (most) => `The ${String(most)} lines that have waited longest`,
  waitingHint: 'As many as an afternoon has room for: about five an hour for each person who calls.',
  allOf: (country) => `All of ${country}`,
  neverCalled: 'never called',
  lastCalled: (day) => `called on ${day}`,
  byOffice: 'through its office alone',
  download: 'Download the sheet',
  noLines: 'No line was chosen. Go back, and tick at least one.',
  takeIn: 'Take calls in',
  takeInHint:
    'Files that a call sheet saved, or that another organization handed on. What they bring is shown first; nothing is written before you say so.',
  files: 'The files (calls-….json)',
  look: 'See what they bring',
  noFile: 'No file was chosen. Go back, and choose at least one.',
  brings: (count) => (count === 1 ? 'One call can be taken in:' : `${String(count)} calls can be taken in:`),
  bringsNothing: 'Nothing can be taken in.',
  callsOf: (line, count) => (count === 1 ? `${line}: one call` : `${line}: ${String(count)} calls`),
  whose: (organization) => `heard by ${organization}, and shown as theirs`,
  leftOut: (count) => (count === 1 ? 'One thing is left out:' : `${String(count)} are left out:`),
  untold: (count) => `and ${String(count)} more.`,
  left: (why, { place, line, number, message }) => {
    const which = `Call ${String(place)}${line === '' ? '' : ` (${[line, number].filter((one) => one !== '').join(', ')})`}`;
    switch (why) {
      case 'ourName':
        return `The file names “${message}”, which is this list itself: what it holds was handed on from here.`;
      case 'form':
        return `${which} is not written as a call is: ${message}`;
      case 'noLine':
        return `${which}: no line of this list has this number, or this name.`;
      case 'twoLines':
        return `${which}: two lines of this list have this number. Write it down by hand at the one that answered.`;
      case 'otherLine':
        return `${which}: the number is that of another line than the one that is named.`;
      case 'repeated':
        return `${which} is here already.`;
      case 'ours':
        return `${which} is a call of our own that came back.`;
      case 'refused':
        return `${which}: ${message}`;
    }
  },
  noExchange: {
    tooBig: (file) => `${file} is too large for a file of calls, and was not read. A file of calls has at most 1 MB.`,
    unreadable: (file) => `${file} cannot be read. Save it again from the sheet, and change nothing in it.`,
    another: (file) => `${file} is no file of calls.`,
    newer: (file) => `${file} was made by a newer version of this program, which writes calls otherwise. Renew this one first.`,
    badOrganization: (file) => `${file} names an organization in a way that cannot be shown: a name of 2 to 80 letters is expected.`,
    tooMany: (file) => `${file} holds more than 1000 calls. Ask for it in parts.`,
  },
  take: 'Take them in',
  readIt: 'Read what they wrote: if somebody’s name is there, do not take it in, and ask for the file again without it.',
  nothingYet: 'Nothing is written yet.',
  taken: (count) => (count === 1 ? 'One call was taken in.' : `${String(count)} calls were taken in.`),
  takenNothing: 'Nothing was taken in.',
  handOn: 'Hand calls on',
  handOnHint: (count) =>
    `All calls that were made for this list (${String(count)}), as one file for another organization. It shows them as yours. Calls that others handed on to you are not in it, nor any name.`,
  organization: 'The name of your organization, as the others show it',
  organizationHint: 'Yours, not that of whoever gets the file.',
  notAName: 'This cannot be the name of an organization: write 2 to 80 letters, without < and >.',
};

const es: FileWords = {
  sheet: 'Una hoja de llamadas',
  sheetHint:
    'Elige las líneas a las que se va a llamar. La hoja es un solo archivo: imprímela, o mándasela a quien va a llamar, para que la llene en su computadora o celular. Dice qué decir y qué no se hace. Ninguna hoja lleva números de emergencia.',
  sheetLanguage: 'En qué idioma se lee en voz alta',
  languages: { en: 'inglés', es: 'español' },
  waiting: (most) => `Las ${String(most)} líneas que esperan desde hace más tiempo`,
  waitingHint: 'Las que caben en una tarde: cinco para cada una de cuatro personas que llaman.',
  allOf: (country) => `Todas las de ${country}`,
  neverCalled: 'nunca se ha llamado',
  lastCalled: (day) => `se llamó el ${day}`,
  byOffice: 'solo por medio de su oficina',
  download: 'Descargar la hoja',
  noLines: 'No se eligió ninguna línea. Regresa y marca por lo menos una.',
  takeIn: 'Recibir llamadas anotadas',
  takeInHint:
    'Archivos que guardó una hoja de llamadas, o que pasó otra organización. Primero se muestra lo que traen; no se escribe nada hasta que tú digas.',
  files: 'Los archivos (calls-….json)',
  look: 'Ver lo que traen',
  noFile: 'No se eligió ningún archivo. Regresa y elige por lo menos uno.',
  brings: (count) => (count === 1 ? 'Se puede recibir una llamada:' : `Se pueden recibir ${String(count)} llamadas:`),
  bringsNothing: 'No hay nada que se pueda recibir.',
  callsOf: (line, count) => (count === 1 ? `${line}: una llamada` : `${line}: ${String(count)} llamadas`),
  whose: (organization) => `la hizo ${organization}, y se muestra como suya`,
  leftOut: (count) => (count === 1 ? 'Una cosa queda fuera:' : `${String(count)} quedan fuera:`),
  untold: (count) => `y ${String(count)} más.`,
  left: (why, { place, line, number, message }) => {
    const which = `La llamada ${String(place)}${line === '' ? '' : ` (${[line, number].filter((one) => one !== '').join(', ')})`}`;
    switch (why) {
      case 'ourName':
        return `El archivo dice que es de “${message}”, que es esta misma lista: lo que trae salió de aquí.`;
      case 'form':
        return `${which} no está escrita como una llamada: ${message}`;
      case 'noLine':
        return `${which}: ninguna línea de esta lista tiene ese número, ni ese nombre.`;
      case 'twoLines':
        return `${which}: dos líneas de esta lista tienen ese número. Anótala a mano en la que contestó.`;
      case 'otherLine':
        return `${which}: el número es de otra línea, no de la que dice.`;
      case 'repeated':
        return `${which} ya está aquí.`;
      case 'ours':
        return `${which} es nuestra y volvió.`;
      case 'refused':
        return `${which}: ${message}`;
    }
  },
  noExchange: {
    tooBig: (file) => `${file} pesa demasiado para ser de llamadas, y no se leyó. Un archivo de llamadas pesa 1 MB, cuando mucho.`,
    unreadable: (file) => `${file} no se puede leer. Vuelve a guardarlo desde la hoja y no le cambies nada.`,
    another: (file) => `${file} no es un archivo de llamadas.`,
    newer: (file) => `${file} se hizo con una versión más nueva de este programa, que escribe las llamadas de otro modo. Primero renueva esta.`,
    badOrganization: (file) => `${file} nombra a una organización de un modo que no se puede mostrar: se espera un nombre de 2 a 80 letras.`,
    tooMany: (file) => `${file} trae más de 1000 llamadas. Pídelo por partes.`,
  },
  take: 'Recibirlas',
  readIt: 'Lee lo que escribieron: si hay el nombre de alguien, no las recibas y pide el archivo otra vez sin él.',
  nothingYet: 'Todavía no se ha escrito nada.',
  taken: (count) => (count === 1 ? 'Se recibió una llamada.' : `Se recibieron ${String(count)} llamadas.`),
  takenNothing: 'No se recibió nada.',
  handOn: 'Pasar llamadas anotadas',
  handOnHint: (count) =>
    `Todas las llamadas que se hicieron para esta lista (${String(count)}), en un archivo para otra organización. Ella las muestra como tuyas. No lleva las llamadas que otras te pasaron, ni ningún nombre.`,
  organization: 'El nombre de tu organización, como lo van a mostrar',
  organizationHint: 'El tuyo, no el de quien recibe el archivo.',
  notAName: 'Eso no puede ser el nombre de una organización: escribe de 2 a 80 letras, sin < ni >.',
};

const WORDS: Readonly<Record<StaffLanguage, FileWords>> = { en, es };

/** What the desk says of files of calls in a language. */
export const filesSay = (language: StaffLanguage): FileWords => WORDS[language];
