/** How a journey went in one way of reading, in one language. */
export interface Outcome {
  way: string;
  journey: string;
  locale: string;
  /** At its own end, at the other end that it has there, or not at all. */
  how: 'ok' | 'other end' | 'FAILED';
  /** What the other end was, or what failed. */
  why: readonly string[];
  seconds: number;
}

const WORST = ['FAILED', 'other end', 'ok'] as const;

/** What a cell says of a journey in all languages: the worst of them, and the seconds of all. */
const cellOf = (outcomes: readonly Outcome[]): string => {
  const worst = WORST.find((how) => outcomes.some((one) => one.how === how));
  return worst === undefined ? '' : `${worst} ${Math.round(outcomes.reduce((sum, { seconds }) => sum + seconds, 0))}`;
};

/**
 * The table of ways by journeys, each cell with how it went and its seconds.
 * @param outcomes in the order in which the ways are to stand
 */
export const tableOf = (outcomes: readonly Outcome[], journeys: readonly string[]): string => {
  const ways = [...new Set(outcomes.map(({ way }) => way))];
  const rows = [
    ['', ...journeys],
    ...ways.map((way) => [way, ...journeys.map((journey) => cellOf(outcomes.filter((one) => one.way === way && one.journey === journey)))]),
  ];
  const widths = ['', ...journeys].map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
