import type { ContentFiles } from '#/content-files/read/read-content.ts';
import { allNumbersOf, type Line } from '#/domain/hotlines.ts';
import { bareNumber } from '#/domain/same-number.ts';
import type { Call } from '#/kinds/calls/domain/with-calls.ts';
import type { Change } from '../whole-files.ts';
import { readCall, written, type Exchange, type ExchangeCall } from './exchange.ts';
import { notedCalls, type NewCall } from './note-calls.ts';

/** Why a call, or a whole file, is not taken in. */
export type LeftWhy = 'ourName' | 'form' | 'noLine' | 'twoLines' | 'otherLine' | 'repeated' | 'ours' | 'refused';

/** What of some files is not taken in. */
export interface Left {
  why: LeftWhy;
  /** Which of the files, from 0, and which of its calls, from 1; 0 of a whole file. */
  file: number;
  place: number;
  /** The line and the number, as the file says. */
  line: string;
  number: string;
  /** What a check says of it. */
  message: string;
}

/** What some files bring. */
export interface Taken {
  /** The calls that can be written, in the form of their files. */
  calls: NewCall[];
  left: Left[];
  /** What the files of calls become with them. */
  changes: Change[];
}

/** A line, and its numbers: in the form that all of their spellings have in common, and as its file has them. */
interface Known {
  country: string;
  line: Line;
  numbers: ReadonlyMap<string, string>;
}

const knownIn = ({ data: { hotlines } }: ContentFiles): Known[] =>
  hotlines.flatMap(({ data: { code, lines } }) =>
    lines.map((line) => ({
      country: code,
      line,
      // Of two spellings of one number the first, as people in the country dial it.
      numbers: new Map(
        allNumbersOf(line)
          .reverse()
          .map((number) => [bareNumber(number, code), number]),
      ),
    })),
  );

/** The line of a call, or why there is none: by the number that was dialled, since the names of lines are each organization's own; else by its name. */
const lineOf = (known: readonly Known[], { country, line: id, call: { number } }: ExchangeCall, isTheirs: boolean): Known | LeftWhy => {
  const named = known.find(({ line }) => line.id === id);
  if (number === undefined) return named ?? 'noLine';
  if (named?.numbers.has(bareNumber(number, named.country)) === true) return named;
  const bare = bareNumber(number, country);
  const [found, another] = known.filter((one) => one.country === country && one.numbers.has(bare));
  if (another) return 'twoLines';
  // A sheet of ours has its line's own numbers: one of another line is a slip, or somebody's hand.
  if (found) return named && !isTheirs ? 'otherLine' : found;
  return named ?? 'noLine';
};

/** A call with its number as the line's file has it, however it was typed elsewhere. */
const inOurForm = (call: Call, { country, numbers }: Known, organization: string | undefined): Call => ({
  ...call,
  ...(call.number === undefined ? {} : { number: numbers.get(bareNumber(call.number, country)) ?? call.number }),
  ...(organization === undefined ? {} : { organization }),
});

/** What two calls to a line have in common that are one, whoever passed it on; what somebody noticed beside it makes no other call of it. */
const markOf = (call: Call): string => JSON.stringify(written({ ...call, organization: undefined, against: [] }));

/** Which of some calls to one line the checks refuse, and what they say. Each round leaves out those of which something was said. */
const refusedOf = (content: ContentFiles, calls: readonly NewCall[], before: number, today: string): Map<NewCall, string> => {
  const refused = new Map<NewCall, string>();
  for (;;) {
    const left = calls.filter((one) => !refused.has(one));
    if (left.length === 0) return refused;
    const { problems } = notedCalls(content, left, today);
    if (problems.length === 0) return refused;
    const found = problems.flatMap(({ field, message }) => {
      const call = left[Number(/^calls › (\d+)/.exec(field)?.[1] ?? 0) - 1 - before];
      return call ? [{ call, message }] : [];
    });
    // What is said of the line, or of what stands there already, is said of each.
    const message = problems[0]?.message ?? '';
    for (const one of found.length > 0 ? found : left.map((call) => ({ call, message })))
      if (!refused.has(one.call)) refused.set(one.call, one.message);
  }
};

/** A name without what two spellings of it differ in. */
const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A call that can be written if the checks let it, and where it stood. */
interface Ready {
  one: NewCall;
  number: string;
  file: number;
  place: number;
}

/**
 * What some files of calls bring. Nothing is written here.
 * @param ours the names under which this list is known: a file under one of them was handed on from here
 * @param today `YYYY-MM-DD`
 */
export const takeIn = (content: ContentFiles, files: readonly Exchange[], ours: readonly string[], today: string): Taken => {
  const known = knownIn(content);
  const there = new Map(
    content.data.calls.map(({ id, data }) => {
      const its = known.find(({ line }) => line.id === id);
      return [id, data.calls.map((call) => (its ? inOurForm(call, its, call.organization) : call))] as const;
    }),
  );
  // Of each line, by what two calls that are one have in common, whose calls they are.
  const marks = new Map([...there].map(([id, its]) => [id, Map.groupBy(its, markOf)] as const));
  const wrongIn = new Set<string>();
  const left: Left[] = [];
  const ready: Ready[] = [];
  const take = (raw: unknown, organization: string | undefined): Omit<Ready, 'file' | 'place'> | Omit<Left, 'file' | 'place'> => {
    const read = readCall(raw);
    if (typeof read === 'string') return { why: 'form', line: '', number: '', message: read };
    const as = { line: read.line, number: read.call.number ?? '', message: '' };
    const found = lineOf(known, read, organization !== undefined);
    if (typeof found === 'string') return { why: found, ...as };
    const line = found.line.id;
    const call = inOurForm(read.call, found, organization);
    const its = marks.get(line) ?? new Map<string, Call[]>();
    const before = its.get(markOf(call)) ?? [];
    // What comes back from somebody to whom it was handed on is still our own call, and confirms nothing.
    const same = before.find((other) => [undefined, organization].includes(other.organization));
    if (same) return { why: same.organization === organization ? 'repeated' : 'ours', ...as };
    marks.set(line, its.set(markOf(call), [...before, call]));
    // One file is one person's word, whatever it says: it alone finds no number wrong twice.
    const isSecond = call.result === 'wrong' && wrongIn.has(line);
    if (call.result === 'wrong') wrongIn.add(line);
    return { one: { line, call: written(isSecond ? { ...call, someoneElse: false } : call) }, number: call.number ?? '' };
  };
  for (const [file, { organization, calls }] of files.entries()) {
    wrongIn.clear();
    if (organization !== undefined && ours.some((name) => plainName(name) === plainName(organization)))
      left.push({ why: 'ourName', file, place: 0, line: '', number: '', message: organization });
    else
      for (const [index, raw] of calls.entries()) {
        const one = { ...take(raw, organization), file, place: index + 1 };
        if ('one' in one) ready.push(one);
        else left.push(one);
      }
  }
  const byLine = Map.groupBy(
    ready.map(({ one }) => one),
    ({ line }) => line,
  );
  const refused = new Map([...byLine].flatMap(([line, its]) => [...refusedOf(content, its, there.get(line)?.length ?? 0, today)]));
  for (const { one, number, file, place } of ready) {
    const message = refused.get(one);
    if (message !== undefined) left.push({ why: 'refused', file, place, line: one.line, number, message });
  }
  const calls = ready.flatMap(({ one }) => (refused.has(one) ? [] : [one]));
  return {
    calls,
    left: left.sort((one, other) => one.file - other.file || one.place - other.place),
    changes: calls.length === 0 ? [] : notedCalls(content, calls, today).changes,
  };
};
