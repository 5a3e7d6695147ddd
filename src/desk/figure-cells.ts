import { parseDocument, stringify } from 'yaml';
import { isObject } from '#/content-files/read/file-form.ts';

/* A cell of a figure is a number, a gap, or either with what is to be known of it: in the file as short as it can be, in the editor always the same fields. */

type Data = Readonly<Record<string, unknown>>;

/** What stands in a cell that is a gap, and says no more. */
const GAP = 'gap';
const MARKS = ['doubtful', 'starred', 'more'] as const;

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

/** A cell as the editor has it. */
const cellForEditor = (cell: unknown): unknown => (typeof cell === 'number' ? { value: cell } : cell === GAP ? {} : cell);

/** The same back: what is neither a number nor words is a gap. What is there already in the file's own form stays. */
const cellFromEditor = (cell: unknown): unknown => {
  if (!isObject(cell)) return cell;
  const { value, gap } = cell;
  if (isBlank(value)) return isObject(gap) && Object.values(gap).some((words) => !isBlank(words)) ? { gap } : GAP;
  const marks = MARKS.filter((mark) => cell[mark] === true);
  return marks.length === 0 ? value : { value, ...Object.fromEntries(marks.map((mark) => [mark, true])) };
};

const withCells = (data: Data, change: (cell: unknown) => unknown): Data => {
  const { rows } = data;
  if (!Array.isArray(rows)) return data;
  return {
    ...data,
    rows: rows.map((row: unknown) => (isObject(row) && Array.isArray(row['values']) ? { ...row, values: row['values'].map(change) } : row)),
  };
};

/** The file of a figure as the editor has it; as it stands where it cannot be read. */
export const figureForEditor = (yaml: string): string => {
  const document = parseDocument(yaml);
  const data: unknown = document.errors.length > 0 ? undefined : document.toJSON();
  return isObject(data) ? stringify(withCells(data, cellForEditor), { lineWidth: 0 }) : yaml;
};

/** What the editor has of a figure, as its file has it. */
export const figureFromEditor = (edited: Data): Data => withCells(edited, cellFromEditor);
