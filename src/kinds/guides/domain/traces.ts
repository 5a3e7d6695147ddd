import type { LineOnPage, Trace, TraceOnPage } from '#/domain/hotlines.ts';

/** What a call may leave, in the order in which it is told. */
export const TRACES = ['bill', 'log', 'whatsapp'] as const satisfies readonly Trace[];

/** Lines of which the same is known of one trace; where a source says something, one line. */
export interface Left<One> {
  lines: One[];
  known: TraceOnPage;
}

/** Lines as far as their traces go. */
type Leaving = Pick<LineOnPage, 'leaves'>;

/** Whether of one of some lines a trace is known, or was looked for. */
export const isAnythingKnown = (lines: readonly Leaving[]): boolean =>
  lines.some(({ leaves }) => TRACES.some((trace) => leaves[trace] !== undefined && leaves[trace] !== 'unknown'));

/**
 * What is known of one trace of a country's lines: first what sources say, line by line, then those of which we looked for it and found
 * nothing, then those of which it is not known. A line that leaves no such trace is in none.
 */
export const leftBy = <One extends Leaving>(lines: readonly One[], trace: Trace): Left<One>[] => {
  const said = lines.flatMap((line): Left<One>[] => {
    const known = line.leaves[trace];
    return typeof known === 'object' ? [{ lines: [line], known }] : [];
  });
  const rest = (['looked', 'unknown'] as const)
    .map((known) => ({ lines: lines.filter(({ leaves }) => leaves[trace] === known), known }))
    .filter((group) => group.lines.length > 0);
  return [...said, ...rest];
};
