import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles, FileOf } from '#/content-files/read/read-content.ts';
import { LOCALES, type Words } from '#/domain/locale.ts';
import { LINE_BLANKS } from './domain/patches.ts';

type Figure = FileOf<'figures'>['data'];
type Cell = Figure['rows'][number]['values'][number];

/** The number in a cell; nothing where it is a gap. */
const numberIn = (cell: Cell | undefined): number | undefined =>
  typeof cell === 'number' ? cell : typeof cell === 'object' && 'value' in cell ? cell.value : undefined;

/** The digits that words have, in their order, without what parts them. */
const digitsIn = (words: string): string =>
  [...words.replace(/(?<=\d)[,\u202f](?=\d{3})/g, '').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => number).join(' ');

/** What a figure says in both languages, with the way to it. */
const wordsIn = (value: unknown, path: readonly string[] = []): [string, Words][] => {
  if (Array.isArray(value)) return value.flatMap((one, index) => wordsIn(one, [...path, String(index + 1)]));
  if (typeof value !== 'object' || value === null) return [];
  const en: unknown = Reflect.get(value, 'en');
  const es: unknown = Reflect.get(value, 'es');
  if (typeof en === 'string' && typeof es === 'string') return [[path.join(' › '), { en, es }]];
  return Object.entries(value).flatMap(([name, inner]) => wordsIn(inner, [...path, name]));
};

const SUM = { squares: 100 } as const;

/** What its numbers come to, where they have to come to something. */
const wrongSum = ({ file, data }: FileOf<'figures'>): Problem[] => {
  const wanted = data.drawing === 'squares' ? SUM.squares : data.total;
  if (wanted === undefined) return [];
  const values = data.rows.map(({ values: [first] }) => numberIn(first));
  if (data.drawing === 'squares' && values.some((value) => value === undefined || !Number.isInteger(value)))
    return [problem(file, 'rows', 'figureSquares')];
  const found = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return found === wanted ? [] : [problem(file, 'rows', 'figureSum', { found, wanted })];
};

/** What a drawing asks of its table, and cells that fit no column. */
const wrongTable = ({ file, data }: FileOf<'figures'>): Problem[] => {
  const { drawing, columns, rows, sources, scale } = data;
  const isLines = drawing === 'lines';
  const empty = [
    ...(isLines === rows.length > 0 || isLines === columns.length > 0 ? [problem(file, 'rows', isLines ? 'figureCounted' : 'figureEmpty')] : []),
    ...(!isLines && sources.length === 0 ? [problem(file, 'sources', 'figureSource')] : []),
    ...((drawing === 'multiples') === (scale === undefined) ? [problem(file, 'scale', 'figureScale')] : []),
  ];
  return [
    ...empty,
    ...rows.flatMap(({ values }, row) => {
      const at = `rows › ${String(row + 1)} › values`;
      if (values.length !== columns.length) return [problem(file, at, 'figureCells', { found: values.length, wanted: columns.length })];
      return values.flatMap((cell, index) => {
        const column = columns[index];
        const value = numberIn(cell);
        const starred = typeof cell === 'object' && 'starred' in cell;
        return [
          ...(column?.as === 'percent' && value !== undefined && value > 100 ? [problem(file, at, 'figurePercent', { value })] : []),
          ...(starred && column?.note === undefined ? [problem(file, at, 'figureStar', { column: column?.label.en ?? '' })] : []),
        ];
      });
    }),
  ];
};

/** Words of which one language says another number, blanks that nothing fills, and a headline that rests on what is doubtful. */
const wrongWords = ({ file, data }: FileOf<'figures'>): Problem[] => {
  const doubtful = data.rows.flatMap(({ values }) =>
    values.flatMap((cell) => (typeof cell === 'object' && 'doubtful' in cell ? [String(cell.value)] : [])),
  );
  const blanks: readonly string[] = data.drawing === 'lines' ? LINE_BLANKS : [];
  return wordsIn(data).flatMap(([field, words]) => [
    ...(digitsIn(words.en) === digitsIn(words.es)
      ? []
      : [problem(file, field, 'figureNumbersDiffer', { en: digitsIn(words.en), es: digitsIn(words.es) })]),
    ...LOCALES.flatMap((locale) =>
      [...words[locale].matchAll(/\{\{(.*?)\}\}/g)]
        .filter(([, name = '']) => !blanks.includes(name))
        .map(([, name = '']) => problem(file, `${field} › ${locale}`, 'figureBlank', { name })),
    ),
    ...(field === 'headline' &&
    digitsIn(words.en)
      .split(' ')
      .some((number) => doubtful.includes(number))
      ? [problem(file, field, 'figureDoubtful')]
      : []),
  ]);
};

/** Figures: that their numbers add up, that a gap is no zero and a doubtful number no headline, and that both languages say the same numbers. */
export const checkFigures = ({ data: { figures } }: ContentFiles): Problem[] => {
  const places = new Map<number, string>();
  const taken = figures.flatMap(({ file, data: { order } }) => {
    const other = places.get(order);
    places.set(order, other ?? file);
    return other === undefined ? [] : [problem(file, 'order', 'figureOrder', { other })];
  });
  return [...taken, ...figures.flatMap((figure) => [...wrongSum(figure), ...wrongTable(figure), ...wrongWords(figure)])];
};
