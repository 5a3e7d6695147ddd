import type { HelpLocale } from '#/domain/locale.ts';
import { plainLetters, SMS_LETTERS } from '#/domain/plain-letters.ts';
import { getFixedT } from '#/i18n/translate.ts';
import type { Carried } from '#/kinds/hotlines/domain/carried.ts';
import { toldOf } from '#/kinds/hotlines/domain/printed.ts';

/** What a number is passed on as. */
type Passed = Pick<Carried, 'line' | 'number'>;

/** A number with its country and nothing else: "Honduras: 145". In the letters of one SMS. */
export const shortMessage = (country: string, { number }: Passed): string => plainLetters(`${country}: ${number}`);

/** Whether a line tells the police, in words; of the police itself, whether it tells immigration. */
export const toldInWords = ({ asked, state }: ReturnType<typeof toldOf>, locale: HelpLocale): string => {
  const t = getFixedT(locale, 'take');
  const words = {
    police: {
      no: t('send.police.no'),
      yes: t('send.police.yes'),
      sometimes: t('send.police.sometimes'),
      unknown: t('send.police.unknown'),
    },
    immigration: {
      no: t('send.immigration.no'),
      yes: t('send.immigration.yes'),
      sometimes: t('send.immigration.sometimes'),
      unknown: t('send.immigration.unknown'),
    },
  };
  return words[asked][state];
};

/**
 * A number with its country, who answers, and one hedge, in one SMS. The hedge is what matters most before a call and has room: that
 * somebody else answered it, the line's own warning, whom it tells, or that it may have changed; of who answers stands
 * what has room, at the least the line's short name. What more is said of who answers never takes the place of a warning.
 */
export const clearMessage = (country: string, { line, number }: Passed, locale: HelpLocale): string => {
  const t = getFixedT(locale, 'take');
  const warning = line.doubted === undefined && line.warning ? [line.warning] : [];
  const hedges = line.doubted === undefined ? [...warning, toldInWords(toldOf(line), locale), t('send.changed')] : [t('send.doubted')];
  // Of an authority all that is said of it, or its name: the first sentence alone could leave out that the police come.
  const who = [line.answers, ...(line.authority === 'none' ? line.answers.split(/(?<=\.)\s+/).slice(0, 1) : [])];
  const said = (one: string, hedge: string): string => plainLetters(`${country}: ${number}. ${one} ${hedge}`);
  const messages = [
    ...warning.flatMap((hedge) => who.map((one) => said(one, hedge))),
    ...[...who, `${line.short}.`].flatMap((one) => hedges.map((hedge) => said(one, hedge))),
  ];
  const fits = messages.find(({ length }) => length <= SMS_LETTERS);
  if (fits === undefined) throw new Error(`Of the line "${line.id}" no message is short enough for one SMS.`);
  return fits;
};

/** What the code for a camera holds: the country's name and its first numbers, in letters that every camera reads alike. */
export const codeWords = (country: string, carried: readonly Carried[], locale: HelpLocale): string => {
  const t = getFixedT(locale, 'take');
  const roles = { first: '', anyHour: `${t('code.anyHour')}: `, danger: `${t('code.danger')}: ` };
  return plainLetters(`${country}: ${carried.map(({ number, role }) => `${roles[role]}${number}`).join('. ')}`);
};
