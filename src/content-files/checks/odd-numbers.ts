import { spelledIn } from '#/domain/spelled-digits.ts';

/** A number that is typed as hardly anybody types one, with its place, and its digits. */
export interface OddNumber {
  run: string;
  index: number;
  digits: string;
}

/** What may stand between the digits of a number beside what usually does: any sign, also a drawn one, but those that count, pay, measure or quote. */
const SIGNS = String.raw`[^\p{L}\p{N}¶$€£¢%×÷=<>±"“”«»]{1,6}`;
const RUN = new RegExp(String.raw`(?<![\p{L}\p{N}])\d+(?:${SIGNS}\d+)+(?![\p{L}\p{N}])`, 'gu');
const PIECE = /(\d+)([^\d]*)/g;

/** The fewest and the most digits of a telephone number. */
const [FEWEST, MOST] = [7, 15];
const YEAR = /^(?:19|20)\d\d$/;

/** Of signs between digits what tells one kind from another; nothing of blanks and brackets, which stand beside any of them. */
const kindOf = (signs: string): string => signs.replace(/[\s()]/g, '').replace(/\p{Extended_Pictographic}/gu, '☎');

/** Whether numbers only go up, or only down: ages, pages, articles, somebody who counts. */
const isCounted = (groups: readonly string[]): boolean =>
  [1, -1].some((way) => groups.every((group, at) => at === 0 || (Number(group) - Number(groups[at - 1])) * way >= 0));

/** How the digits of a number are grouped: what else stands behind commas is a list. A country's own number may stand before them. */
const GROUPED = /^(?:[1-3] )?(?:2 4 4|3 3 4|3 3 2 2|2 2 2 2 2|1(?: 1){6,})$/;
/** A number of one of Mexico’s three big towns, whose pieces may go up by chance. */
const BIG_TOWN = /^(?:52 )?(?:33|55|56|81) \d{4} \d{4}$/;
/** What goes on with "and" is a list. */
const GOES_ON = /^,? (?:y|e|o|u|and|or) \d/i;

/** Some digits with one kind of signs between them. */
interface Stretch {
  kind: string;
  groups: string[];
  signs: string[];
  from: number;
  to: number;
}

const isNumber = ({ kind, groups, signs }: Stretch): boolean => {
  const digits = groups.filter((group) => !YEAR.test(group)).join('').length;
  if (digits < FEWEST || groups.join('').length > MOST) return false;
  // 10 000 | 20 000; 1’234’567
  const hasThousands = groups.some(
    (group, at) => at > 0 && group.length === 3 && kindOf(signs[at - 1] ?? '') === '' && (groups[at - 1] ?? '').length < 4,
  );
  if (hasThousands || (/^[’',]$/.test(kind) && groups.every((group, at) => (at === 0 ? group.length < 4 : group.length === 3)))) return false;
  // 10:41:05
  if (kind === ':' && (groups.length < 3 || (groups.length < 4 && groups.slice(1).every(({ length }) => length < 3)))) return false;
  if (!/[,;]/.test(kind)) return true;
  // 1,234, 5,678
  const hasBoth = new Set(signs.filter((one) => kindOf(one) !== '').map((one) => /\s/.test(one))).size > 1;
  return !hasBoth && (!isCounted(groups) || BIG_TOWN.test(groups.join(' '))) && GROUPED.test(groups.map(({ length }) => String(length)).join(' '));
};

/** The stretches of a run that have one kind of signs each; where the kind changes, both have the digits between them. */
const stretchesOf = (run: string, index: number): Stretch[] => {
  const stretches: Stretch[] = [];
  let last: Stretch | undefined;
  let before = '';
  let at = index;
  let from = index;
  for (const [all, digits = '', signs = ''] of run.matchAll(PIECE)) {
    const kind = kindOf(before);
    if (last && (kind === '' || last.kind === '' || kind === last.kind)) {
      last.groups.push(digits);
      last.signs.push(before);
      last.kind = last.kind === '' ? kind : last.kind;
      last.to = at + digits.length;
    } else {
      const shared = last?.groups.at(-1);
      last =
        shared === undefined
          ? { kind, groups: [digits], signs: [], from: at, to: at + digits.length }
          : { kind, groups: [shared, digits], signs: [before], from, to: at + digits.length };
      stretches.push(last);
    }
    from = at;
    at += all.length;
    before = signs;
  }
  return stretches;
};

/**
 * Telephone numbers that stand in words as hardly anybody types them: with odd signs between their digits, or spelled out. No days, hours,
 * amounts, years, and no lists of what is counted.
 * @param plain with plain digits, each gap one blank
 */
export const oddNumbersIn = (plain: string): OddNumber[] => [
  ...[...plain.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    run.length < FEWEST + 1
      ? []
      : stretchesOf(run, index)
          .filter((stretch) => stretch.kind !== '' && !GOES_ON.test(plain.slice(stretch.to, stretch.to + 8)) && isNumber(stretch))
          .map(({ groups, from, to }) => ({ run: plain.slice(from, to), index: from, digits: groups.join('') })),
  ),
  ...spelledIn(plain).flatMap(({ run, index, groups }) => {
    const digits = groups.join('');
    return digits.length < FEWEST || digits.length > MOST || isCounted(groups) ? [] : [{ run, index, digits }];
  }),
];
