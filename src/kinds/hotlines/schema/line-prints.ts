import { isAddressPrinted, isPrinted, plainSigns } from '#/domain/same-number.ts';
import { say, staffLanguage } from '#/staff-words/messages.ts';
import { PRINTED_WAYS, type CountryFields, type LineInFile, type PrintedWay } from './country-fields.ts';

/** What is wrong with a number, and the way to it within the country's file. */
export interface Complaint {
  path: (string | number)[];
  message: string;
}

/** A line's name, as staff read it. */
export const lineName = ({ name }: Pick<LineInFile, 'name'>): string => name[staffLanguage()];

/** The numbers, or the address, of one way of reaching a line, with their fields; links are made of these (src/domain/dialling.ts). */
const written = (line: LineInFile, way: PrintedWay, index: number): [field: string, value: string][] => {
  const entry: object = line[way][index] ?? {};
  return ['dial', 'e164', 'fromAbroad', 'number', 'url'].flatMap((field): [string, string][] => {
    const value: unknown = Reflect.get(entry, field);
    return typeof value === 'string' ? [[field, value]] : [];
  });
};

/** The number by which a line is known first. */
const firstOf = ({ phones, whatsapp, sms }: LineInFile): { number: string; source: string } | undefined => {
  const all = [...phones.map((phone) => ({ ...phone, number: phone.dial })), ...whatsapp, ...sms];
  return all.find(({ status }) => status === 'published') ?? all[0];
};

/** Whether what one of a line's pages prints holds a number, in whichever way that can be used. */
const holds = (prints: LineInFile['sources'][number]['prints'], number: string, country: string): boolean =>
  PRINTED_WAYS.some((way) => way !== 'chat' && (prints[way] ?? []).some((print) => isPrinted(number, print, country)));

/** Whether the pages of a line print one of its numbers or its chat's address under that way of reaching it; nothing where none prints any. */
export const isPrintedBy = (sources: LineInFile['sources'], way: PrintedWay, value: string, country: string): boolean | undefined => {
  const prints = sources.flatMap((source) => source.prints[way] ?? []);
  if (prints.length === 0) return undefined;
  return prints.some((print) => (way === 'chat' ? isAddressPrinted(value, print) : isPrinted(value, print, country)));
};

const ofLine = (line: LineInFile, country: string): Complaint[] => {
  const { sources } = line;
  const name = lineName(line);
  const told = PRINTED_WAYS.flatMap((way) =>
    line[way].flatMap(({ status }, index): Complaint[] => {
      const values = written(line, way, index);
      const strange = way === 'chat' ? undefined : values.find(([, value]) => plainSigns(value) !== value);
      if (strange) return [{ path: [way, index, strange[0]], message: say('numberSigns', { number: strange[1], line: name }) }];
      // What is held is on no page, and may stand there as nobody prints it any more.
      if (status !== 'published' || line.status !== 'published') return [];
      const other = values.find(([, value]) => isPrintedBy(sources, way, value, country) === false);
      if (!other) return [];
      const prints = sources.flatMap((source) => (source.prints[way] ?? []).map((print) => `${source.id}: ${print}`)).join('; ');
      return [{ path: [way, index, other[0]], message: say('notPrinted', { number: other[1], line: name, prints }) }];
    }),
  );
  const first = firstOf(line);
  const printing = sources.filter(({ prints }) => first && holds(prints, first.number, country)).map(({ id }) => id);
  const cited = sources.findIndex(({ id }) => id === first?.source);
  if (told.length > 0 || !first || cited === -1 || line.status !== 'published' || printing.length === 0 || printing.includes(first.source))
    return told;
  return [{ path: ['sources', cited, 'prints'], message: say('printedElsewhere', { line: name, others: printing.join(', ') }) }];
};

/**
 * Published numbers and chats that are not what the line's own pages print, where any of them prints that way of reaching it; a first
 * number that cites a page which does not print it, though another does; and digits that no plain keyboard writes.
 */
export const unprintedNumbers = ({ code, lines }: CountryFields): Complaint[] =>
  lines.flatMap((line, index) => ofLine(line, code).map(({ path, message }) => ({ path: ['lines', index, ...path], message })));

/** A line's sources, each with whether it prints the line's first number: the card cites the newest that does. */
export const sourcesWithPrints = (line: LineInFile, country: string): (LineInFile['sources'][number] & { printsNumber: boolean })[] => {
  const first = firstOf(line);
  return line.sources.map((source) => ({ ...source, printsNumber: first !== undefined && holds(source.prints, first.number, country) }));
};
