import type { ContentFiles } from '#/content-files/read/read-content.ts';
import type { Country, Line, Phone } from '#/domain/hotlines.ts';
import { bareNumber } from '#/domain/same-number.ts';

/** A line that can be called for the list, or whose office can be asked. */
export interface SheetLine {
  country: Country;
  line: Line;
  /** The day on which it was called last; nothing where it never was. */
  last: string | undefined;
}

/** The telephones of a line that may be shown. */
export const phonesOf = ({ phones }: Line): Phone[] => phones.filter(({ status }) => status === 'published');

/** The numbers of a line that can be dialled, as its file has them; two forms of one number once. */
export const dialsOf = (line: Line, country: string): string[] => {
  const all = phonesOf(line).flatMap(({ dial, fromAbroad }) => [dial, ...(fromAbroad === undefined ? [] : [fromAbroad])]);
  const bare = all.map((number) => bareNumber(number, country));
  return all.filter((_, index) => bare.indexOf(bare[index] ?? '') === index);
};

/** Whether a line is asked through its office alone, since whoever does not want to live must find it free. */
export const isAskedByOffice = ({ kind }: Line): boolean => kind === 'crisis';

/**
 * The lines that can stand on a sheet, as their pages have them and not as they were heard: published, with a telephone, no emergency numbers.
 * Those that two calls found wrong are among them: a third call may take that back.
 */
export const sheetLines = ({ dataFiles, data }: ContentFiles): SheetLine[] =>
  dataFiles.hotlines.flatMap((file) => {
    // What stands there has passed the schema of its kind.
    const country = file.data as Country;
    return country.lines
      .filter((line) => line.status === 'published' && line.purpose !== 'emergency' && phonesOf(line).length > 0)
      .map((line) => {
        const days = data.calls.find(({ id }) => id === line.id)?.data.calls.map(({ day }) => day) ?? [];
        return { country, line, last: [...days, ...(line.dialledOn ? [line.dialledOn.day] : [])].sort().at(-1) };
      });
  });

/** Those that wait longest: never called before called long ago, and of those never called the ones whose pages were read longest ago. */
export const longestWaiting = (lines: readonly SheetLine[], count: number): SheetLine[] =>
  [...lines]
    .filter(({ line }) => !isAskedByOffice(line))
    .sort((one, other) => (one.last ?? '').localeCompare(other.last ?? '') || one.line.readIn.localeCompare(other.line.readIn))
    .slice(0, count);
