import { digitsOf } from '#/domain/dialling.ts';
import { fingerprint } from './fingerprint.ts';
import { belongsTo, callingCodeOf, fullNumber, onKeys } from '#/domain/full-numbers.ts';
import { allNumbersOf, type Country } from '#/domain/hotlines.ts';
import { shownLine } from '#/domain/line-order.ts';
import type { Words } from '#/domain/locale.ts';
import type { CheckedWay, RefusedNumber } from './number-check.ts';
import { bareInternational } from './typed-number.ts';

/** What makes a number in full: with fewer digits it works in its own country alone. */
const FULL = 7;

/** The calling code of a short number's country: nobody can dial it behind that, and some messages show it so. Behind North America's 1 it would be another short number. */
const codeOfShort = (digits: string, country?: string): string | undefined => {
  const code = country === undefined || digits.length >= FULL || digits === '' ? undefined : callingCodeOf(country);
  return code === '1' ? undefined : code;
};

/**
 * A published number as the check compares it.
 * @param number as it is dialled
 * @param full its international form, where it has one
 * @param country whose it is: a short one is also written behind its country's code, as messengers show it
 */
export const checkedWay = (number: string, full?: string, country?: string): CheckedWay => {
  const own = digitsOf(onKeys(number));
  const digits = [own, ...(full === undefined ? [] : [digitsOf(full)])];
  const code = full === undefined ? codeOfShort(own, country) : undefined;
  const america = digits.flatMap((one) => (/^1\d{10}$/.test(one) ? [one.slice(1)] : []));
  return {
    digits: [...new Set([...digits, ...(full?.startsWith('+1') ? america : [])])],
    ...(full === undefined ? {} : { international: digitsOf(full) }),
    ...(code === undefined ? {} : { code }),
  };
};

/** A number that is held or denied, and why. */
export interface Refused extends RefusedNumber {
  /** The country in whose file it stands, two letters. */
  country: string;
  reason: Words | undefined;
  /** The published number of the same country that it ends in: what is to be dialled in its place. */
  instead?: string;
}

/** The forms in which a refused number may be typed, as digits. */
const formsOf = (number: string, country: string): string[] => {
  const digits = digitsOf(onKeys(number));
  if (digits.length < FULL) return [digits, ...[codeOfShort(digits, country) ?? []].flat().map((code) => code + digits)];
  // A number with the way out of a country before it is not the one that it would dial there.
  const full = digits.startsWith('00') ? undefined : fullNumber(number, country);
  const way = full && belongsTo(full, [country]) ? checkedWay(number, full.e164) : { digits: [] };
  const callingCode = callingCodeOf(country);
  const withCode = callingCode === undefined || number.startsWith('+') ? [] : [callingCode + digits.replace(/^0/, '')];
  return [digits, ...way.digits, ...(way.international === undefined ? withCode : [bareInternational(way.international)])];
};

/**
 * Every number that is held or denied, as fingerprints. One that is published somewhere, in the same digits, is none.
 * @param countries every country of the data
 */
export const refusedNumbers = (countries: readonly Country[]): Refused[] => {
  const open = countries.flatMap(({ code, lines }) =>
    lines.flatMap((line) => {
      const shown = shownLine(line);
      return shown ? allNumbersOf(shown).map((number) => ({ code, number, ...checkedWay(number, fullNumber(number, code)?.e164, code) })) : [];
    }),
  );
  const published = new Set(open.flatMap(({ digits, international }) => [...digits, bareInternational(international ?? '')]));
  const all = countries.flatMap(({ code, denied, lines }) => {
    const barred = [
      ...denied.map(({ number, reason }): { number: string; reason: Words | undefined } => ({ number, reason })),
      ...lines.flatMap((line) => {
        const shown = shownLine(line);
        const kept = new Set(shown ? allNumbersOf(shown) : []);
        const notes = [...line.phones, ...line.sms, ...line.whatsapp, ...line.tty].filter(
          ({ status }) => line.status === 'held' || status === 'held',
        );
        return allNumbersOf(line)
          .filter((number) => !kept.has(number))
          .map((number) => ({
            number,
            reason: line.heldBecause ?? notes.find((way) => Object.values(way).includes(number))?.note,
          }));
      }),
    ];
    return barred.flatMap(({ number, reason }) => {
      const own = digitsOf(onKeys(number));
      const forms = [...new Set(formsOf(number, code))].filter((form) => !published.has(form));
      if (forms.length === 0) return [];
      const end = open.find(
        (one) => one.code === code && own.length > FULL && one.digits.some((digits) => digits.length >= FULL && own.endsWith(digits)),
      );
      return [{ prints: forms.map(fingerprint), country: code, reason, ...(end ? { instead: end.number } : {}) }];
    });
  });
  // The forms of one number, and numbers of which the same is said, are one.
  const same = Map.groupBy(all, ({ country, reason, instead }) => JSON.stringify([country, reason, instead]));
  return [...same.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, prints: [...new Set([first, ...others].flatMap(({ prints }) => prints))] }] : [],
  );
};
