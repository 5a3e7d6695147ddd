import type { LineOnPage } from '#/domain/hotlines.ts';
import { inGroups } from '#/domain/dialling.ts';
import type { HelpLocale } from '#/domain/locale.ts';
import { spokenGroups, type SignWords } from '#/domain/number-groups.ts';
import type { NumbersSaid } from '#/domain/spoken.ts';
import { getFixedT } from './translate.ts';

/** What the signs of a number are called in a language. */
export const signWords = (locale: HelpLocale): SignWords => {
  const t = getFixedT(locale, 'help');
  return { digits: t('hear.digits').split(' '), star: t('hear.star'), hash: t('hear.hash'), plus: t('hear.plus') };
};

/** Every number that a page shows of a line, as it stands there, each in the groups and the words in which it is said. */
export const numbersSaid = ({ phones, sms, whatsapp, tty, dialledOn }: LineOnPage, locale: HelpLocale): NumbersSaid => {
  const words = signWords(locale);
  const shown = [
    ...phones.flatMap(({ dial, fromAbroad }) => [dial, ...(fromAbroad === undefined ? [] : [inGroups(fromAbroad)])]),
    // The number of its WhatsApp is shown of a line that nobody calls.
    ...[...sms, ...tty, ...(phones.length > 0 ? [] : whatsapp)].map(({ number }) => number),
    dialledOn?.number,
  ].filter((number) => number !== undefined);
  return Object.fromEntries(shown.map((number) => [number, spokenGroups(number, words)]));
};
