import type { LineOnPage } from '#/domain/hotlines.ts';
import { helpsOnlySome, leadLine, type ShownLines } from '#/domain/line-order.ts';

/** Lines that stand below one heading: those that help, or those to whom a crime is reported. */
export interface LineGroup {
  of: 'help' | 'report';
  lines: LineOnPage[];
}

/** A country's lines as it shows them: the first by itself, then the others in their groups, none of which is empty. */
export const inGroupsBehindFirst = (shown: ShownLines<LineOnPage>): { first: LineOnPage | undefined; groups: LineGroup[] } => {
  const { help, report } = shown;
  const lead = leadLine(shown);
  const first = [...help, ...report].find((line) => line === lead) ?? help[0] ?? report[0];
  const groups: LineGroup[] = [
    { of: 'help', lines: help },
    { of: 'report', lines: report },
  ];
  const others = groups.map((group) => ({ ...group, lines: group.lines.filter((line) => line !== first) })).filter(({ lines }) => lines.length > 0);
  return { first, groups: helpsOnlySome(shown) ? others.reverse() : others };
};
