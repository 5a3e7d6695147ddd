import type { Country } from '#/domain/hotlines.ts';
import { inLanguage } from '#/domain/in-language.ts';
import { shownCountry, shownLine } from '#/domain/line-order.ts';
import type { Words } from '#/domain/locale.ts';

/** The words that stand at the end of a path of fields; nothing where there are none. */
export const wordsAt = (fields: unknown, path: readonly string[]): string | undefined => {
  const found = path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined), fields);
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
};

/** Every piece of text of a country that its page shows, with the way to it in a translation of its file: `lines › us-911 › answers`. */
export const wordsToTranslate = (country: Country): { path: string[]; words: Words }[] => {
  const found: { path: string[]; words: Words }[] = [];
  const note =
    (above: readonly string[]) =>
    (words: Words, path: readonly string[]): string => {
      found.push({ path: [...above, ...path], words });
      return '';
    };
  inLanguage(shownCountry(country), note([]));
  for (const line of country.lines) {
    const shown = shownLine(line);
    if (shown) inLanguage(shown, note(['lines', line.id]));
  }
  return found;
};

/** The way to every piece of text of a country's lines, those that are held too: their words may wait in a translation. */
export const heldWords = ({ lines }: Country): string[][] => {
  const found: string[][] = [];
  for (const line of lines)
    inLanguage(line, (_, path) => {
      found.push(['lines', line.id, ...path]);
      return '';
    });
  return found;
};
