import type { Locale } from '#/domain/locale.ts';
import { getFixedT } from '#/i18n/translate.ts';
import type { Cell, Figure } from '#/kinds/figures/collection.ts';
import { countOf, STITCHES, type Cloth } from '#/kinds/figures/domain/patches.ts';

type Column = Pick<Figure['columns'][number], 'as'>;

/** Both languages part thousands with a comma, and tenths with a point, as in Mexico. */
const NUMBERS = new Intl.NumberFormat('en-US');

/** What a cell says: its number with its marks, or that the source does not give it. */
export const cellInWords = (cell: Cell, column: Column, locale: Locale): string => {
  const t = getFixedT(locale, 'known');
  if ('gap' in cell) return cell.words ?? t('gap');
  const { value, doubtful, starred, more } = cell;
  const number = `${NUMBERS.format(value)}${column.as === 'percent' ? '%' : ''}`;
  return `${more ? t('moreThan', { number }) : number}${starred ? '*' : ''}${doubtful ? '\u00a0(?)' : ''}`;
};

/** The question of a cloth, as the card of a line asks it. */
export const askedInWords = ({ question }: Cloth, locale: Locale): string => {
  const t = getFixedT(locale, 'help');
  return { police: t('tells.police'), immigration: t('tells.immigration'), name: t('tells.name') }[question];
};

/** What a figure cannot say, behind what it is not: of lines that they are no people, of others what stands behind the dot of their kicker. */
export const cannotSayOf = ({ drawing, kicker, cannotSay }: Figure, locale: Locale): string => {
  const t = getFixedT(locale, 'known');
  if (drawing === 'lines') return `${t('linesNotPeople')} ${cannotSay}`;
  const not = kicker.split(' · ')[1];
  return not === undefined ? cannotSay : `${not.charAt(0).toUpperCase()}${not.slice(1)}. ${cannotSay}`;
};

/** A figure as a table: the head of its columns, its rows, and what a star means in it. */
export interface Table {
  head: string[];
  rows: { label: string; cells: (string | number)[] }[];
  stars: string[];
}

/** What a cell is in a file: a number where nothing is to be known of it, so that programs can add it up. */
const inFile = (cell: Cell, column: Column, locale: Locale): string | number =>
  'value' in cell && !cell.doubtful && !cell.starred && !cell.more ? cell.value : cellInWords(cell, column, locale);

/** @param asFile whether a program reads it: numbers are then numbers, and a share has its sign in the head of its column */
export const tableOf = (figure: Figure, locale: Locale, asFile = false): Table => {
  const t = getFixedT(locale, 'known');
  const { columns, rows, cloths, rowsAre } = figure;
  if (figure.drawing === 'lines')
    return {
      head: [rowsAre, ...STITCHES.map((stitch) => t(`says.${stitch}`))],
      rows: cloths.map((cloth) => ({ label: askedInWords(cloth, locale), cells: STITCHES.map((stitch) => countOf(cloth, stitch)) })),
      stars: [],
    };
  const hasNotes = rows.some(({ note }) => note !== undefined);
  return {
    head: [rowsAre, ...columns.map(({ label, as }) => (asFile && as === 'percent' ? `${label} (%)` : label)), ...(hasNotes ? [t('counter')] : [])],
    rows: rows.map(({ label, note, cells }) => ({
      label,
      cells: [
        ...cells.map((cell, index) => {
          const column = columns[index] ?? { as: 'count' as const };
          return asFile ? inFile(cell, column, locale) : cellInWords(cell, column, locale);
        }),
        ...(hasNotes ? [note ?? ''] : []),
      ],
    })),
    stars: columns.flatMap(({ label, note }) => (note === undefined ? [] : [`* ${label}: ${note}`])),
  };
};
