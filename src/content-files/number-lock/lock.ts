import { join } from 'node:path';
import type { Line } from '#/domain/hotlines.ts';
import { shownLine } from '#/domain/line-order.ts';
import { bareNumber } from '#/domain/same-number.ts';
import { bytesOf } from '../read/list-folder.ts';
import type { DataByKind } from '../read/read-content.ts';
import { writeWhole } from '../whole-file.ts';

/** What somebody has confirmed: a line for each published number, chat, address and source's host, and for where "Leave now" leads. */
export const LOCK_FILE = 'content/hotlines/numbers.lock';

/** The ways of reaching a line whose every number or address is confirmed. */
export const LOCKED_WAYS = ['phones', 'sms', 'whatsapp', 'chat', 'email', 'tty'] as const;

/** One of them. */
export type LockedWay = (typeof LOCKED_WAYS)[number];

/** One thing that is published and may not change unseen. */
export type Locked = { key: string; value: string } & (
  | { kind: 'number'; way: LockedWay; country: string; line: Line }
  | { kind: 'host'; country: string; line: Line; source: Line['sources'][number] }
  | { kind: 'exit'; language: string }
);

/** Where "Leave now" leads, by the language of the page. */
export type Exits = Readonly<Record<string, string>>;

const HEAD = `# Made by "npm run numbers:confirm": do not write in it. Each line is a number, a chat, an address or a source's host that
# somebody has compared with the page where it stands. After a merge keep the lines of both sides, or run that command.
`;

/** What one way of reaching a line comes to: its numbers in the form that all ways of writing them have in common, or its addresses. */
export const valuesOf = (line: Pick<Line, LockedWay>, way: LockedWay, country: string): string[] =>
  line[way]
    .flatMap((entry) => {
      if ('dial' in entry)
        return [entry.e164 ?? entry.dial, entry.fromAbroad].flatMap((number) => (number === undefined ? [] : bareNumber(number, country)));
      if ('number' in entry) return entry.number === undefined ? [] : bareNumber(entry.number, country);
      // A host of letters that only look like others is told in plain ones.
      return 'url' in entry ? new URL(entry.url).href : 'address' in entry ? entry.address : [];
    })
    // A line of the file holds one value, without spaces.
    .map((value) => value.replace(/\s/g, '%20'));

/** Everything of some lines that is confirmed, each once. */
const ofLine = (line: Line, country: string): Locked[] => {
  const numbers = LOCKED_WAYS.flatMap((way) =>
    [...new Set(valuesOf(line, way, country))].map((value): Locked => ({
      kind: 'number',
      key: `${country} ${line.id} ${way}`,
      value,
      way,
      country,
      line,
    })),
  );
  const hosts = line.sources.map((source): Locked => ({
    kind: 'host',
    key: `${country} ${line.id} source ${source.id}`,
    value: new URL(source.url).host,
    country,
    line,
    source,
  }));
  return [...numbers, ...hosts];
};

/** The lines of the countries, as they are read. */
export interface Lines {
  data: Pick<DataByKind, 'hotlines'>;
}

/** What is published now, and must have been confirmed. @param exits where "Leave now" leads; empty where nobody asks */
export const publishedNow = ({ data: { hotlines: countries } }: Lines, exits: Exits): Locked[] => [
  ...Object.entries(exits).map(([language, value]): Locked => ({ kind: 'exit', key: `exit ${language}`, value, language })),
  ...countries.flatMap(({ data }) =>
    data.lines.flatMap((line) => {
      const shown = shownLine(line);
      return shown ? ofLine({ ...line, ...shown }, data.code) : [];
    }),
  ),
];

/** A line of the lock. */
export const lockLine = ({ key, value }: Pick<Locked, 'key' | 'value'>): string => `${key} ${value}`;

/** The same of everything in the files, what is held too: what stands nowhere any more need not be kept. */
export const linesInFiles = ({ data: { hotlines: countries } }: Lines, exits: Exits): Set<string> =>
  new Set([
    ...publishedNow({ data: { hotlines: [] } }, exits).map(lockLine),
    ...countries.flatMap(({ data }) => data.lines.flatMap((line) => ofLine(line, data.code).map(lockLine))),
  ]);

const LINE = /^(exit [a-z]{2,3}|[a-z]{2} [a-z0-9-]+ (?:phones|sms|whatsapp|chat|email|tty|source [a-z0-9-]+)) (\S+)$/;

/** What was confirmed: by what it is, its values; and the lines of the file, from 1, that are none. */
export interface Lock {
  values: ReadonlyMap<string, ReadonlySet<string>>;
  strange: readonly number[];
}

/** Reads a lock. Ends of lines, order and empty lines do not matter. */
export const parseLock = (text: string): Lock => {
  const values = new Map<string, Set<string>>();
  const strange: number[] = [];
  for (const [index, row] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (row.trim() === '' || row.startsWith('#')) continue;
    const [, key, value] = LINE.exec(row.trimEnd()) ?? [];
    if (key === undefined || value === undefined) strange.push(index + 1);
    else values.set(key, (values.get(key) ?? new Set()).add(value));
  }
  return { values, strange };
};

/** The lock of a project; nothing where there is none. @param root the project's folder */
export const readLock = (root: string): Lock | undefined => {
  const bytes = bytesOf(join(root, LOCK_FILE));
  return bytes && parseLock(bytes.toString());
};

/** A lock as it is written: a line each, sorted by their signs, so that two people's changes meet only where they are about the same. */
export const lockText = (lines: Iterable<string>): string =>
  `${HEAD}${[...new Set(lines)]
    .sort()
    .map((line) => `${line}\n`)
    .join('')}`;

/** Writes a lock. @param text as `lockText` makes it */
export const writeLockText = (root: string, text: string): void => {
  writeWhole(root, LOCK_FILE, text);
};
