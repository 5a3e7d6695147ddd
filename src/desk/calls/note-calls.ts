import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { checkDates } from '#/content-files/checks/dates.ts';
import { checkFalsePromises } from '#/kinds/words/checks/false-promises.ts';
import { checkMarkup } from '#/content-files/checks/markup.ts';
import { checkNumbers } from '#/content-files/checks/numbers.ts';
import { checkPersonalData } from '#/content-files/checks/personal-data.ts';
import { checkCalls } from '#/kinds/calls/checks.ts';
import { isObject } from '#/content-files/read/file-form.ts';
import { fieldPath, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles } from '#/content-files/read/read-content.ts';
import { CHANGES_FILE, changesText, happenedBetween } from '#/content-files/number-lock/history.ts';
import { DATA_KINDS, KINDS } from '#/kinds/index.ts';
import { joined, type Joining } from '#/kinds/joined.ts';
import { withData } from '../merge-yaml.ts';
import { remember } from '../history.ts';
import { writeAll, type Change } from '../whole-files.ts';

/** A call to be noted, in the form in which its file has it. */
export interface NewCall {
  /** The id of its line. */
  line: string;
  call: Readonly<Record<string, unknown>>;
}

/** What noting some calls would change; nothing of one of whose line something is wrong. */
export interface Noted {
  changes: Change[];
  problems: Problem[];
}

/** The file of the calls to a line. */
export const callsFile = (line: string): string => `${KINDS.calls.at.folder}/${line}.yaml`;

const HEAD = '# Written by the desk: each call to this line, and what was heard. No names, of nobody.\n';

/** What is asked of it before it is written, since what somebody must not find in the folder is not written first and found afterwards. */
const CHECKS = [checkCalls, checkNumbers, checkMarkup, checkPersonalData, checkFalsePromises];

/** Of each kind of data a list with nothing in it. */
const noFiles = Object.fromEntries(DATA_KINDS.map((kind) => [kind, []])) as unknown as ContentFiles['dataFiles'];

/** Puts the file of a line in another form, and asks of it all that is asked of what stands on pages. */
const changed = (content: ContentFiles, line: string, today: string, edit: (data: Record<string, unknown>) => Record<string, unknown>): Noted => {
  const file = callsFile(line);
  const path = join(content.root, file);
  const yaml = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const now: unknown = yaml === '' ? {} : parse(yaml);
  const data = edit(isObject(now) ? { ...now } : {});
  const checked = KINDS.calls.schema.safeParse(data);
  if (!checked.success)
    return { changes: [], problems: checked.error.issues.map((issue) => ({ file, field: fieldPath(issue.path, data), message: issue.message })) };
  const others = content.data.calls.filter(({ id }) => id !== line);
  const pretended: ContentFiles = {
    ...content,
    // The checks go through all that they are given, and only what they say of these calls is asked for.
    texts: [],
    interfaceWords: [],
    data: { ...content.data, calls: [...others, { file, id: line, data: checked.data }] },
    dataFiles: { ...noFiles, calls: [{ file, data: checked.data }] },
  };
  const problems = [...CHECKS, checkDates].flatMap((check) => check(pretended, today)).filter((one) => one.file === file);
  if (problems.length > 0) return { changes: [], problems };
  const made = withData(yaml === '' ? HEAD : yaml, data);
  return { changes: [{ file, bytes: Buffer.from(made.endsWith('\n') ? made : `${made}\n`) }], problems: [] };
};

/** What *changes to the numbers* becomes where a number is shown no longer, or again, after some calls. */
const history = (content: ContentFiles, changes: readonly Change[], today: string): Change[] => {
  const newer = new Map(
    changes.flatMap(({ file, bytes }) => {
      const parsed = KINDS.calls.schema.safeParse(parse(bytes?.toString('utf8') ?? ''));
      return parsed.success ? [[file, parsed.data] as const] : [];
    }),
  );
  const calls = [
    ...content.data.calls.filter(({ file }) => !newer.has(file)),
    ...[...newer].map(([file, data]) => ({ id: basename(file, '.yaml'), data })),
  ];
  // As the countries' files hold them: each has passed their schema.
  const hotlines = content.dataFiles.hotlines as Joining['hotlines'];
  const { hotlines: later } = joined({ hotlines, calls });
  const now = content.data.hotlines.map((one, index) => ({ ...one, data: later[index]?.data ?? one.data }));
  const text = changesText(content, happenedBetween(content, { data: { hotlines: now } }), today);
  return text === undefined ? [] : [{ file: CHANGES_FILE, bytes: Buffer.from(text) }];
};

/**
 * What the files of calls become with some calls more. Nothing is written here.
 * @param today `YYYY-MM-DD`
 */
export const notedCalls = (content: ContentFiles, calls: readonly NewCall[], today: string): Noted => {
  const byLine = [...Map.groupBy(calls, ({ line }) => line)];
  const noted = byLine.map(([line, its]) =>
    changed(content, line, today, (data) => ({
      ...data,
      calls: [...(Array.isArray(data['calls']) ? (data['calls'] as unknown[]) : []), ...its.map(({ call }) => call)],
    })),
  );
  const { changes, problems }: Noted = { changes: noted.flatMap((one) => one.changes), problems: noted.flatMap((one) => one.problems) };
  return { changes: [...changes, ...history(content, changes, today)], problems };
};

/** What the file of a line becomes once somebody decided whether a page holds or what was said on the telephone, of one question. */
export const decidedCalls = (
  content: ContentFiles,
  line: string,
  { field, holds, call }: { field: string; holds: string; call: string },
  today: string,
): Noted =>
  changed(content, line, today, (data) => ({
    ...data,
    decided: { ...(isObject(data['decided']) ? data['decided'] : {}), [field]: { holds, call, on: today } },
  }));

/**
 * What the file of a line becomes once an answer that stands in one language is there in the other too. Nothing changes where the words of
 * the first are others by now.
 */
export const translatedCalls = (
  content: ContentFiles,
  line: string,
  { field, index, there, language, words }: { field: string; index: number; there: string; language: string; words: string },
  today: string,
): Noted =>
  changed(content, line, today, (data) => {
    const calls: unknown[] = Array.isArray(data['calls']) ? [...(data['calls'] as unknown[])] : [];
    const call = calls[index];
    const heard = isObject(call) ? call['heard'] : undefined;
    const said = isObject(heard) ? heard[field] : undefined;
    if (!isObject(call) || !isObject(heard) || !isObject(said)) return data;
    const halves = isObject(said['when']) ? said['when'] : said;
    if (!Object.values(halves).includes(there) || halves[language] !== undefined) return data;
    const filled = { ...halves, [language]: words };
    calls[index] = { ...call, heard: { ...heard, [field]: halves === said ? filled : { ...said, when: filled } } };
    return { ...data, calls };
  });

/** Writes what was noted; what each file was, and is now, stays among its earlier states. */
export const writeCalls = (root: string, changes: readonly Change[]): void => {
  for (const { file } of changes) remember(root, file);
  writeAll(root, changes);
  for (const { file } of changes) remember(root, file);
};
