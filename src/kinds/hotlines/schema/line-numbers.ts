import { sameNumber } from '#/domain/dialling.ts';
import { bareCode, belongsTo, fullNumber } from '#/domain/full-numbers.ts';
import type { Country, Phone, Sms, Status } from '#/domain/hotlines.ts';
import { say, staffLanguage } from '#/staff-words/messages.ts';
import type { CountryFields, LineInFile } from './country-fields.ts';
import { lineName, sourcesWithPrints, unprintedNumbers, type Complaint } from './line-prints.ts';

const countryName = (code: string): string => new Intl.DisplayNames(staffLanguage(), { type: 'region' }).of(code.toUpperCase()) ?? code;

/** What is wrong with one line's numbers. */
const ofLine = (line: LineInFile, { code, codes }: CountryFields): Complaint[] => {
  const named = { line: lineName(line) };
  const short = new Set(codes.map(({ number }) => bareCode(number)));
  // A held number is on no page: it may be an old form that nobody can dial.
  const isShown = (status: Status): boolean => line.status === 'published' && status === 'published';

  const wrongKind = (number: string, path: Complaint['path']): Complaint[] => {
    const found = fullNumber(number, code);
    if (!found) return [];
    if (!belongsTo(found, [code, ...line.covers])) {
      const owner = found.country === undefined ? `+${found.callingCode}` : countryName(found.country);
      return [{ path, message: say('otherCountry', { ...named, number, owner, country: countryName(code) }) }];
    }
    if (found.price === 'premium') return [{ path, message: say('premium', { ...named, number }) }];
    return found.price === 'shared' && line.cost === 'free' ? [{ path, message: say('notFree', { ...named, number }) }] : [];
  };

  const shortOrFull = (number: string, status: Status, path: Complaint['path']): Complaint[] => {
    if (fullNumber(number, code) || !isShown(status) || short.has(bareCode(number))) return wrongKind(number, path);
    // It may be another country's, without its plus, or as it is dialled from elsewhere.
    const elsewhere = wrongKind(number.replace(/^\D*(?:00|011)?/, '+'), path);
    return elsewhere.length > 0 ? elsewhere : [{ path, message: say('shortCode', { ...named, number }) }];
  };

  const ofPhone = ({ dial, e164, fromAbroad, status }: Phone, index: number): Complaint[] => {
    const at = (field: string): Complaint['path'] => ['phones', index, field];
    const abroad = fromAbroad === undefined ? [] : wrongKind(fromAbroad, at('fromAbroad'));
    if (e164 === undefined) return [...shortOrFull(dial, status, at('dial')), ...abroad];
    const wrong = wrongKind(e164, at('e164'));
    if (wrong.length > 0 || !fullNumber(e164, code) || sameNumber(dial, e164, code)) return [...wrong, ...abroad];
    const elsewhere = wrongKind(dial, at('dial'));
    return [...(elsewhere.length > 0 ? elsewhere : [{ path: at('dial'), message: say('otherNumber', { ...named, dial, e164 }) }]), ...abroad];
  };

  return [
    ...line.phones.flatMap(ofPhone),
    ...line.sms.flatMap(({ number, status }, index) => shortOrFull(number, status, ['sms', index, 'number'])),
    ...line.tty.flatMap(({ number, status }, index) => (number === undefined ? [] : shortOrFull(number, status, ['tty', index, 'number']))),
    ...line.whatsapp.flatMap(({ number, status }, index) => {
      const path = ['whatsapp', index, 'number'];
      const isNone = isShown(status) && /^\+\d{8,15}$/.test(number) && !fullNumber(number, code);
      return isNone ? [{ path, message: say('e164', { ...named, number }) }] : wrongKind(number, path);
    }),
  ];
};

/**
 * What is wrong with the numbers of a country's lines: two forms that are two numbers, a number of another country (but for those that a line
 * covers), one that costs extra, and one that is neither a number in full nor among the file's short numbers; where all of these are
 * right, one that the line's pages do not print (line-prints.ts).
 */
export const wrongNumbers = (country: CountryFields): Complaint[] => {
  const wrong = country.lines.flatMap((line, index) =>
    ofLine(line, country).map(({ path, message }) => ({ path: ['lines', index, ...path], message })),
  );
  const isTold = ({ path }: Complaint): boolean => wrong.some((one) => one.path.slice(0, 4).join() === path.slice(0, 4).join());
  return [...wrong, ...unprintedNumbers(country).filter((one) => !isTold(one))];
};

/** The same numbers with their international form, where they are written in full. */
const withForm = <One extends Phone | Sms>(list: readonly One[], code: string): One[] =>
  list.map((one) => {
    const e164 = one.e164 ?? fullNumber('dial' in one ? one.dial : one.number, code)?.e164;
    return e164 === undefined ? one : { ...one, e164 };
  });

/**
 * A country whose numbers in full all have their international form, so that every link dials from anywhere what is shown, and whose
 * sources say whether they print their line's first number.
 */
export const withInternational = (country: CountryFields): Country => ({
  ...country,
  lines: country.lines.map((line) => ({
    ...line,
    phones: withForm(line.phones, country.code),
    sms: withForm<Sms>(line.sms, country.code),
    sources: sourcesWithPrints(line, country.code),
  })),
});
