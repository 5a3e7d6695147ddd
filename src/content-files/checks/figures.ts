import type { MdastNode } from 'satteri';
import { otherLocale } from '#/domain/locale.ts';
import { KINDS } from '#/kinds/index.ts';
import { barIn, countedIn, drawingsIn, isFigure, LOOMS, shareIn, unknownDrawings } from '#/schemas/figures.ts';
import { problem, type Problem } from '../read/problem.ts';
import { rowOf, treeOf } from '../read/prose-tree.ts';
import { wordsIn } from '../read/shown-words.ts';
import { keyOf, type TextFile } from '../read/text-file.ts';

type Form = Extract<MdastNode, { type: 'containerDirective' }>;
type List = Extract<MdastNode, { type: 'list' }>;
type Point = List['children'][number];

const formsIn = (text: TextFile): Form[] => treeOf(text).nodes.filter((node) => node.type === 'containerDirective' && isFigure(node.name)) as Form[];

const listsIn = (node: Form | Point): List[] => node.children.filter((child) => child.type === 'list');

const pointsIn = (node: Form | Point): Point[] => listsIn(node).flatMap(({ children }) => children);

/** By a heading, or by bold words of a sentence: where they are a whole paragraph, who hears the page does not find them as a heading. */
const isNamed = ({ children: [first] }: Point): boolean =>
  first?.type === 'heading' || (first?.type === 'paragraph' && first.children[0]?.type === 'strong' && first.children.length > 1);

/** The words of a form's first paragraph. */
const captionOf = ({ children: [first] }: Form): string => (first?.type === 'paragraph' ? wordsIn(first) : '');

const bars = (text: TextFile, form: Form): Problem[] => {
  const points = pointsIn(form);
  if (points.length === 0) return [problem(text.file, '', 'barsEmpty', { row: rowOf(text, form) })];
  return points.filter((point) => !barIn(wordsIn(point))).map((point) => problem(text.file, '', 'barUnread', { row: rowOf(text, point) }));
};

/** What the points of a report count; undefined for one that does not say it. */
const countedBy = (report: Point): (string | undefined)[] => pointsIn(report).map((point) => countedIn(wordsIn(point))?.what.toLowerCase());

/** Reports are laid side by side, so that each counts the same things in the same order and says of each a number or that it has none. */
const reports = (text: TextFile, form: Form): Problem[] => {
  const all = pointsIn(form);
  const whole = all.length >= 2 && all.every((report) => report.children[0]?.type === 'paragraph' && pointsIn(report).length > 0);
  if (!whole) return [problem(text.file, '', 'reportsForm', { row: rowOf(text, form) })];
  const unread = all.flatMap(pointsIn).filter((point) => !countedIn(wordsIn(point)));
  if (unread.length > 0) return unread.map((point) => problem(text.file, '', 'reportUnread', { row: rowOf(text, point) }));
  const [first] = all.map((report) => countedBy(report).join('\n'));
  return all
    .filter((report) => countedBy(report).join('\n') !== first)
    .map((report) => problem(text.file, '', 'reportsOrder', { row: rowOf(text, report) }));
};

const looms = (text: TextFile, form: Form): Problem[] => {
  const points = pointsIn(form);
  const whole = points.length === LOOMS.length && points.every((point) => isNamed(point) && pointsIn(point).length === 2);
  const said = form.children.some(({ type }) => type === 'paragraph');
  return whole && said ? [] : [problem(text.file, '', 'loomsForm', { row: rowOf(text, form) })];
};

const cards = (text: TextFile, form: Form): Problem[] => {
  const [points, row] = [pointsIn(form), rowOf(text, form)];
  const names = drawingsIn(form.attributes?.['drawings']);
  if (listsIn(form).length !== 1 || !points.every(isNamed)) return [problem(text.file, '', 'cardsForm', { row })];
  return [
    ...unknownDrawings(names).map((name) => problem(text.file, '', 'cardsDrawing', { row, name })),
    ...(names.length === 0 || names.length === points.length
      ? []
      : [problem(text.file, '', 'cardsDrawings', { row, drawings: names.length, points: points.length })]),
  ];
};

/** Forms that say nothing that can be drawn (docs/forms.md). */
export const checkFigures = (text: TextFile): Problem[] =>
  formsIn(text).flatMap((form) => {
    switch (form.name) {
      case 'bars':
        return bars(text, form);
      case 'reports':
        return reports(text, form);
      case 'looms':
        return looms(text, form);
      case 'cards':
        return cards(text, form);
      default:
        return shareIn(captionOf(form)) ? [] : [problem(text.file, '', 'stitchesUnread', { row: rowOf(text, form) })];
    }
  });

/** What the forms of a text draw, in a line for staff: "bars 47 29, looms". */
const drawnIn = (text: TextFile): string =>
  formsIn(text)
    .map((form) => {
      const counted = { bars: pointsIn(form), reports: pointsIn(form).flatMap(pointsIn) }[form.name] ?? [];
      // A number that one language has and the other does not is seen too.
      const numbers = counted.map((point) => barIn(wordsIn(point))?.percent ?? '–');
      const share = form.name === 'stitches' ? shareIn(captionOf(form)) : undefined;
      const names = form.name === 'cards' ? drawingsIn(form.attributes?.['drawings']) : [];
      return [form.name, ...numbers, ...(share ? [share.more ? '>' : '', share.count] : []), ...names].filter((part) => part !== '').join(' ');
    })
    .join(', ');

/** Two versions of a text that do not show the same: a bar would say one thing in one language, and another in the other. */
export const figurePairs = (texts: readonly TextFile[]): Problem[] =>
  texts
    .filter(({ kind, locale }) => KINDS[kind].figures && otherLocale(locale) === 'en')
    .flatMap((text) => {
      const key = keyOf(text);
      const twin = texts.find((one) => one.kind === text.kind && one.locale !== text.locale && key !== '' && keyOf(one) === key);
      if (!twin || checkFigures(text).length + checkFigures(twin).length > 0) return [];
      const [here, there] = [drawnIn(text), drawnIn(twin)];
      return here === there ? [] : [problem(text.file, '', 'figurePair', { here: here || '—', there: there || '—', other: twin.file })];
    });
