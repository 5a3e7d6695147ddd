import { defineHastPlugin, defineMdastPlugin, type HastNode } from 'satteri';
import { drawingAddress, viewOf } from '#/drawings/drawing.ts';
import { isDrawing, type DrawingName } from '#/drawings/names.ts';
import { barIn, countedIn, drawingsIn, isFigure, LOOMS, shareIn, type Share } from '#/schemas/figures.ts';

type Element = Extract<HastNode, { type: 'element' }>;
type Child = Element['children'][number];

const element = (tagName: string, properties: Element['properties'], children: Child[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const text = (value: string): Child => ({ type: 'text', value });

const isElement = (node: Child, tagName: string): node is Element => node.type === 'element' && node.tagName === tagName;

/** How many cloths there are to weave bars of: `bars-one` … in src/styles/figures.css. */
const CLOTHS = ['marigold', 'plum', 'rosa', 'teal', 'clay'] as const;

/** A bar, as long as that part of its row: no more is drawn in it than the cloth. */
const wovenBar = (part: number, cloth: string): Element =>
  element(
    'svg',
    { class: `woven-bar ${cloth}`, width: `${String(Math.round(part * 100) / 100)}%`, height: '34', ariaHidden: 'true', focusable: 'false' },
    [element('rect', { width: '100%', height: '100%' }), element('line', { x1: '7', y1: '9', x2: '100%', y2: '9' })],
  );

/** How stitches lie: so many in a row, and so far apart, in units of the picture. */
const [IN_A_ROW, APART] = [20, 24];

/** A stitch in its place of a hundred, or a part of it: a little off, as a hand sews. */
const stitch = (index: number, leans: 1 | -1, from = 0, to = 1): string => {
  const stray = ((index * 7919) % 5) - 2;
  const [x, y] = [(index % IN_A_ROW) * APART + APART / 2, Math.floor(index / IN_A_ROW) * APART + APART / 2];
  const [across, up] = [14 + stray, -leans * (14 - stray)];
  const whole = (value: number): string => String(Math.round(value));
  const step = [whole(across * (to - from)), whole(up * (to - from))].join(' ');
  return `M${whole(x + across * (from - 0.5))} ${whole(y + up * (from - 0.5))}l${step}`.replaceAll(' -', '-');
};

/** A hundred stitches: so many lean one way, in rosa, the others the other way, in teal. One is broken where only "more than" is known. */
const hundredStitches = ({ count, more }: Share): Element => {
  const all = Array.from({ length: 100 }, (_, index) => index);
  const first = more ? count + 1 : count;
  const leaning = all.slice(0, count).map((index) => stitch(index, 1));
  const broken = more ? [stitch(count, 1, 0, 0.3), stitch(count, 1, 0.7, 1)] : [];
  const others = all.slice(first).map((index) => stitch(index, -1));
  const size = { viewBox: `0 0 ${String(IN_A_ROW * APART)} ${String((100 / IN_A_ROW) * APART)}`, ariaHidden: 'true', focusable: 'false' };
  return element('svg', { class: 'hundred', ...size }, [
    element('path', { class: 'these', d: [...leaning, ...broken].join('') }),
    element('path', { class: 'others', d: others.join('') }),
  ]);
};

const drawn = (name: DrawingName): Element => {
  const [, , width, height] = viewOf(name);
  return element('img', { class: 'cloth', src: drawingAddress(name), alt: '', width, height, loading: 'lazy', decoding: 'async' });
};

/** What all bars of a text share: the longest number, which fills its row, and the cloth of each thing counted. */
interface Bars {
  longest: number;
  cloths: Map<string, string>;
}

const barsOf = (data: Record<string, unknown>): Bars => {
  const known = data['bars'];
  if (typeof known === 'object' && known !== null && 'longest' in known) return known as Bars;
  const bars: Bars = { longest: 0, cloths: new Map() };
  data['bars'] = bars;
  return bars;
};

/** Notes a bar, before any is drawn: the same words have the same cloth, and a part of a hundred the same length in all of a text. */
const noteBar = (bars: Bars, words: string): void => {
  const bar = barIn(words);
  if (!bar) return;
  bars.longest = Math.max(bars.longest, bar.percent);
  const key = bar.what.toLowerCase();
  bars.cloths.set(key, bars.cloths.get(key) ?? CLOTHS[bars.cloths.size % CLOTHS.length] ?? '');
};

/** Whether a form is a chart with a caption. */
const isChart = (name: string): boolean => name === 'bars' || name === 'reports';

/** Says which element each form is, and that its list is one though it has no bullets. The drawings' names wait in a field that is taken out again. */
export const figureBoxes = defineMdastPlugin({
  name: 'figure-boxes',
  containerDirective(node, ctx) {
    if (!isFigure(node.name)) return;
    const names = node.name === 'looms' ? LOOMS : drawingsIn(node.attributes?.['drawings']);
    ctx.setProperty(node, 'data', {
      // What stands below the words of the stitches is text; a figure's caption would have to be its first or last.
      hName: isChart(node.name) ? 'figure' : 'div',
      hProperties: { class: node.name, ...(names.length > 0 ? { dataDrawings: names.join(' ') } : {}) },
    });
    const [caption] = node.children;
    if (caption?.type === 'paragraph' && isChart(node.name)) ctx.setProperty(caption, 'data', { hName: 'figcaption' });
    if (caption?.type === 'paragraph' && node.name === 'stitches') ctx.setProperty(caption, 'data', { hProperties: { class: 'portion' } });
    for (const list of node.children) {
      if (list.type !== 'list') continue;
      ctx.setProperty(list, 'data', { hProperties: { role: 'list' } });
      if (node.name === 'bars') for (const point of list.children) noteBar(barsOf(ctx.data), ctx.textContent(point));
      if (node.name !== 'reports') continue;
      for (const counts of list.children.flatMap(({ children }) => children.filter((child) => child.type === 'list'))) {
        ctx.setProperty(counts, 'data', { hProperties: { role: 'list' } });
        for (const point of counts.children) noteBar(barsOf(ctx.data), ctx.textContent(point));
      }
    }
  },
});

/** What is counted in a report and what it says of that: its bar, which is rosa for what all of them put first, or the words in the place of a number. */
const countOf = (words: string, longest: number, isFirst: boolean): Element => {
  const counted = countedIn(words);
  if (!counted) return element('li', {}, [text(words)]);
  const { what, said } = counted;
  const named = element('span', { class: 'what' }, [text(what), element('span', { class: 'hidden-visually' }, [text(': ')])]);
  if (typeof said === 'string') return element('li', { class: 'unsaid' }, [named, element('span', {}, [text(said)])]);
  return element('li', {}, [named, element('strong', {}, [text(said.value)]), wovenBar((said.percent / longest) * 100, isFirst ? 'rosa' : 'teal')]);
};

/** A report: what it is, and below it what it counts, in the order that all reports have. */
const reportOf = (report: Element, longest: number, textOf: (child: Child) => string): Element => {
  const lists = report.children.filter((child) => isElement(child, 'ul') || isElement(child, 'ol'));
  const about = report.children.filter((child) => !lists.some((list) => list === child));
  const words = about.flatMap((child) => (isElement(child, 'p') ? child.children : [child]));
  return element('li', {}, [
    element('p', { class: 'report' }, words),
    ...lists.map((list) => {
      const points = 'children' in list ? list.children.filter((child) => isElement(child, 'li')) : [];
      return element(
        'ul',
        { role: 'list' },
        points.map((point, index) => countOf(textOf(point), longest, index === 0)),
      );
    }),
  ]);
};

/** Draws what the words of a form say. A form that says nothing that can be drawn stays a list; the checks tell staff. */
export const figureDrawings = defineHastPlugin({
  name: 'figure-drawings',
  element: {
    filter: ['figure', 'div'],
    visit(node, ctx) {
      const kind = String(node.properties['class'] ?? node.properties['className'] ?? '');
      if (!isFigure(kind)) return;
      const lists = node.children.filter((child) => isElement(child, 'ul') || isElement(child, 'ol'));
      const points = lists.flatMap((list) => ('children' in list ? list.children.filter((child) => isElement(child, 'li')) : []));
      if (kind === 'stitches') {
        const caption = node.children.find((child) => isElement(child, 'p'));
        const share = caption && shareIn(ctx.textContent(caption));
        if (share) ctx.prependChild(node, hundredStitches(share));
        return;
      }
      if (kind === 'bars') {
        const bars = barsOf(ctx.data);
        for (const point of points) {
          const bar = barIn(ctx.textContent(point));
          if (!bar) continue;
          const said = element('span', { class: 'what' }, [text(bar.what), element('span', { class: 'hidden-visually' }, [text(': ')])]);
          const woven = element('span', { class: 'measure' }, [
            wovenBar((bar.percent / bars.longest) * 100, bars.cloths.get(bar.what.toLowerCase()) ?? ''),
            element('strong', {}, [text(bar.value)]),
          ]);
          ctx.replaceNode(point, element('li', {}, [said, woven]));
        }
        return;
      }
      if (kind === 'reports') {
        const { longest } = barsOf(ctx.data);
        for (const report of points)
          ctx.replaceNode(
            report,
            reportOf(report, longest, (child) => ctx.textContent(child)),
          );
        return;
      }
      const names = String(node.properties['dataDrawings'] ?? '').split(' ');
      ctx.setProperty(node, 'dataDrawings', null);
      for (const [index, point] of points.entries()) {
        const name = names[index];
        if (name !== undefined && isDrawing(name)) ctx.insertChildAt(point, kind === 'looms' ? placeBelowTitle(point) : 0, drawn(name));
      }
    },
  },
});

/** Where a drawing of a point stands: below its heading. */
const placeBelowTitle = (point: Element): number => point.children.findIndex((child) => isElement(child, 'h3')) + 1;
