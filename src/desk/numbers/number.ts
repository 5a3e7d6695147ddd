import { inGroups, telHref } from '#/domain/dialling.ts';
import { bareCode, belongsTo, fullNumber, isShortCode } from '#/domain/full-numbers.ts';
import { bareNumber, plainSigns } from '#/domain/same-number.ts';
import type { Country, Line } from '#/domain/hotlines.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import type { FormWay, NumbersWords } from './words.ts';

/* A number as somebody pasted it: what it is, what its button does, and what is wrong with it. */

/** Signs of a plain keyboard: what Word and WhatsApp put in their place goes, with what nobody sees. */
export const cleaned = (text: string): string =>
  plainSigns(text)
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** A number that can be used. */
export interface Usable {
  /** As the page prints it. */
  printed: string;
  /** As its file has it: of WhatsApp in international form. */
  number: string;
  /** In international form; nothing where it is a short one. */
  e164: string | undefined;
  /** Whether it is a short one that the country does not have yet. */
  isNewCode: boolean;
}

/** What is known of a line that a number is for. */
export interface Whose {
  country: Pick<Country, 'code' | 'name' | 'codes' | 'denied'>;
  line: Pick<Line, 'covers' | 'cost'>;
}

/** A number as it can be used, or a sentence that says why it cannot. */
export const usable = (typed: string, way: FormWay, { country, line }: Whose, words: NumbersWords, language: StaffLanguage): Usable | string => {
  const printed = cleaned(typed);
  if (printed === '') return words.noNumber;
  const full = fullNumber(printed, country.code);
  const bare = bareNumber(printed, country.code);
  const denied = country.denied.find(({ number }) => bareNumber(number, country.code) === bare);
  if (denied) return words.denied(denied.reason[language]);
  if (way === 'whatsapp' && !full) return words.noWhatsApp;
  if (!full) {
    if (!isShortCode(printed)) return words.notANumber;
    const isNewCode = !country.codes.some(({ number }) => bareCode(number) === bareCode(printed));
    return { printed, number: printed, e164: undefined, isNewCode };
  }
  if (!belongsTo(full, [country.code, ...line.covers])) {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    const owner = full.country === undefined ? `+${full.callingCode}` : (names.of(full.country.toUpperCase()) ?? full.country);
    return words.otherCountry(owner, country.name[language]);
  }
  if (full.price === 'premium') return words.premium;
  if (full.price === 'shared' && line.cost === 'free') return words.notFree;
  return { printed, number: way === 'whatsapp' ? full.e164 : printed, e164: full.e164, isNewCode: false };
};

/** What is dialled, in groups, so that two exchanged digits are seen. */
export const grouped = (number: string, code: string): string => inGroups(fullNumber(number, code)?.e164 ?? number);

/** What the button of a number does, in a sentence. */
export const buttonSays = ({ number, e164 }: Pick<Usable, 'number' | 'e164'>, way: FormWay, words: NumbersWords): string => {
  const said = inGroups(e164 ?? number);
  if (way === 'whatsapp') return words.opensWhatsApp(said);
  if (way === 'sms') return words.writesTo(said);
  return telHref({ dial: number, e164 }) === undefined ? words.dialsByHand(said) : words.dials(said);
};
