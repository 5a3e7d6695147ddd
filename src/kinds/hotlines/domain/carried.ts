import type { LineOnPage } from '#/domain/hotlines.ts';
import { anyHourLine, leadLine, type ShownLines } from '#/domain/line-order.ts';

/** What of a line says how it is reached. */
type Reached = Pick<LineOnPage, 'phones' | 'whatsapp' | 'sms'>;

/** A number for text messages, with the word that is sent to it where one has to be. */
const textedTo = ({ number, keyword }: Reached['sms'][number]): string => `SMS ${number}${keyword === undefined ? '' : `: “${keyword}”`}`;

/**
 * The number by which a line is passed on, as it is dialled: the first that its card shows; of a line without a telephone that of its
 * WhatsApp, or of its text messages, said to be so. Nothing where it has none of them.
 */
export const carriedNumber = ({ phones: [phone], whatsapp: [whatsapp], sms: [sms] }: Reached): string | undefined =>
  phone?.dial ?? (whatsapp && `WhatsApp ${whatsapp.number}`) ?? (sms && textedTo(sms));

/** The number that an address book keeps for a line: the international one where there is one. Nothing for a line that is not called. */
export const dialledNumber = ({ phones: [phone] }: Pick<LineOnPage, 'phones'>): string | undefined =>
  phone && (phone.e164 ?? phone.dial.replace(/[^\d*#+]/g, ''));

/** A number that goes with her: whose it is, how it is dialled, and why it is one of the first. */
export interface Carried {
  line: LineOnPage;
  number: string;
  role: 'first' | 'anyHour' | 'danger';
}

/**
 * The first numbers of a country, in the order of its page: of the line that leads, of the one that answers at any hour where that is not
 * known of it, and that of danger. Empty where the country has none that may be shown.
 */
export const carriedOf = (shown: ShownLines<LineOnPage>): Carried[] => {
  const roles: [Carried['role'], LineOnPage | undefined][] = [
    ['first', leadLine(shown)],
    ['anyHour', anyHourLine(shown)?.line],
    ['danger', shown.emergency],
  ];
  const carried: Carried[] = [];
  for (const [role, line] of roles) {
    const number = line && carriedNumber(line);
    if (line && number !== undefined && carried.every((one) => one.number !== number)) carried.push({ line, number, role });
  }
  return carried;
};

/** The lines of a country beside the one that leads, each of which is passed on by itself: those that have a card on its page, in its order. */
export const otherCarried = (shown: ShownLines<LineOnPage>): Carried[] => {
  const [first] = carriedOf(shown);
  return [...shown.help, ...shown.report].flatMap((line): Carried[] => {
    const number = carriedNumber(line);
    return number === undefined || number === first?.number ? [] : [{ line, number, role: 'first' }];
  });
};
