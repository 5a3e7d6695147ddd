import { allNumbersOf } from '#/domain/hotlines.ts';
import { bareNumber } from '#/domain/same-number.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles } from '#/content-files/read/read-content.ts';
import { staffLanguage } from '#/staff-words/messages.ts';

/**
 * Calls to no line, to a number that is none of its line's, to an emergency number, and to a line for whoever does not want to live, which is
 * asked through its office. Their days: src/content-files/checks/dates.ts.
 */
export const checkCalls = ({ data: { calls, hotlines }, named }: ContentFiles): Problem[] => {
  // A country's file with a mistake is left out: its lines may be there.
  const complete = hotlines.length === named.hotlines.size;
  const lines = new Map(hotlines.flatMap(({ data: { code, lines: its } }) => its.map((line) => [line.id, { line, code }] as const)));
  const example = [...lines.keys()][0] ?? '';
  return calls.flatMap(({ file, id, data }) => {
    const found = lines.get(id);
    if (!found) return complete ? [problem(file, '', 'callNoLine', { id, example })] : [];
    const { line, code } = found;
    const told = { line: line.name[staffLanguage()] };
    const numbers = allNumbersOf(line).map((number) => bareNumber(number, code));
    if (line.purpose === 'emergency') return [problem(file, '', 'callEmergency', told)];
    return data.calls.flatMap(({ number, office }, index) => {
      const field = `calls › ${String(index + 1)} › number`;
      if (line.kind === 'crisis' && !office) return [problem(file, field, 'callCrisis', told)];
      return number === undefined || numbers.includes(bareNumber(number, code)) ? [] : [problem(file, field, 'callOtherNumber', { ...told, number })];
    });
  });
};
