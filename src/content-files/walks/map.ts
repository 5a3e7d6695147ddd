import { Graph, layout } from '@dagrejs/dagre';
import type { SceneEnd, Scene } from '#/kinds/walks/domain/scenes.ts';

/** Where the maps of walks stand, one for each, named after its `translationKey`. */
export const MAPS = 'docs/walks';

/** A walk as its map shows it: its scenes, and their headings in each language in which it is written. */
export interface Mapped {
  title: string;
  scenes: readonly Scene[];
  /** The headings of another version, by the numbers of scenes. */
  others: readonly ReadonlyMap<number, string>[];
}

/** How wide a letter is at most, how high a line, and what stands around the words of a scene, in pixels. */
const LETTER = 7.2;
const LINE = 18;
const AROUND = 10;
/** What stands around the whole, and the room for its title above. */
const EDGE = 24;
const TITLE = 30;

/** How an end is filled, and a scene that goes on. Each end says its word too, so that nothing hangs on colour. */
const FILLS: Readonly<Record<SceneEnd | 'on', string>> = { on: '#ffffff', open: '#fff3cf', safer: '#d9eed9', 'harder-but-open': '#f6dcd0' };

interface Point {
  x: number;
  y: number;
}

const at = (value: number): string => value.toFixed(1);

/** A line through some points that comes and goes straight up or down at each of them. */
const curve = (points: readonly Point[]): string =>
  points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (!before) return `M${at(x)} ${at(y)}`;
      const middle = at((before.y + y) / 2);
      return `C${at(before.x)} ${middle} ${at(x)} ${middle} ${at(x)} ${at(y)}`;
    })
    .join(' ');

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const linesOf = ({ number, heading, end }: Scene, others: Mapped['others']): string[] => [
  `${number} · ${heading}`,
  ...others.flatMap((headings) => headings.get(number) ?? []),
  ...(end === undefined ? [] : [`! ${end}`]),
];

/**
 * The map of a walk as SVG, for those who write it: a box for each scene, from the first one down, and a line for each choice,
 * which a pointer that rests on it reads out.
 */
export const mapOf = ({ title, scenes, others }: Mapped): string => {
  const graph = new Graph<
    { rankdir: string; nodesep: number; ranksep: number },
    { width: number; height: number; x?: number; y?: number },
    { points?: Point[] }
  >();
  graph.setGraph({ rankdir: 'TB', nodesep: 24, ranksep: 80 });
  for (const scene of scenes) {
    const lines = linesOf(scene, others);
    const longest = Math.max(...lines.map((line) => line.length));
    graph.setNode(String(scene.number), { width: longest * LETTER + 2 * AROUND, height: lines.length * LINE + 2 * AROUND });
  }
  for (const { number, choices } of scenes) for (const { to } of choices) graph.setEdge(String(number), String(to), {});
  layout(graph);

  const boxes = scenes.map((scene) => {
    const { x = 0, y = 0, width, height } = graph.node(String(scene.number));
    return { scene, left: x - width / 2, top: y - height / 2, width, height };
  });
  /** A line downwards begins in the middle below one box and ends in the middle above the other, so that it crosses none beside them. */
  const pointsOf = (from: string, to: string): Point[] => {
    const points = graph.edge(from, to).points ?? [];
    const [above, below] = [graph.node(from), graph.node(to)];
    const start = { x: above.x ?? 0, y: (above.y ?? 0) + above.height / 2 };
    const end = { x: below.x ?? 0, y: (below.y ?? 0) - below.height / 2 };
    if (start.y >= end.y) return points;
    // Between two layers that follow each other nothing stands in the way.
    return points.length > 3 ? [start, ...points.slice(1, -1), end] : [start, end];
  };
  const ways = scenes.flatMap(({ number, choices }) =>
    [...new Set(choices.map(({ to }) => to))].map((to) => ({
      words: choices.filter((choice) => choice.to === to).map((choice) => choice.words),
      points: pointsOf(String(number), String(to)),
    })),
  );
  const whole = {
    width: Math.ceil(Math.max(title.length * LETTER * 1.3, ...boxes.map(({ left, width }) => left + width)) + 2 * EDGE),
    height: Math.ceil(Math.max(...boxes.map(({ top, height }) => top + height)) + 2 * EDGE + TITLE),
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}" font-family="sans-serif" font-size="13" fill="#222222">`,
    '<defs><marker id="to" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#555555"/></marker></defs>',
    `<rect width="${whole.width}" height="${whole.height}" fill="#ffffff"/>`,
    `<text x="${EDGE}" y="${EDGE + 8}" font-size="17" font-weight="bold">${escaped(title)}</text>`,
    `<g transform="translate(${EDGE} ${EDGE + TITLE})">`,
    ...ways.map(
      ({ words, points }) =>
        `<path d="${curve(points)}" fill="none" stroke="#555555" marker-end="url(#to)"><title>${escaped(words.join(' / '))}</title></path>`,
    ),
    ...boxes.map(({ scene, left, top, width, height }) => {
      const lines = linesOf(scene, others).map((line, index) => {
        const weight = index === 0 ? ' font-weight="bold"' : '';
        return `<text x="${at(left + AROUND)}" y="${at(top + AROUND + LINE * (index + 0.75))}"${weight}>${escaped(line)}</text>`;
      });
      const box = `<rect x="${at(left)}" y="${at(top)}" width="${at(width)}" height="${at(height)}" rx="5" fill="${FILLS[scene.end ?? 'on']}" stroke="#555555"/>`;
      return [box, ...lines].join('');
    }),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
};
