import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkDates } from '#/content-files/checks/dates.ts';
import { checkChats, checkLinkTargets } from '#/content-files/checks/link-targets.ts';
import { checkMarkup } from '#/content-files/checks/markup.ts';
import { checkPersonalData } from '#/content-files/checks/personal-data.ts';
import { checkReferences } from '#/content-files/checks/references.ts';
import { changesSince, type Change } from '#/content-files/number-lock/changes.ts';
import { noted, whyNot } from '#/content-files/number-lock/confirm.ts';
import { canNoteChanges, CHANGES_FILE, happenedBetween } from '#/content-files/number-lock/history.ts';
import { LOCK_FILE, parseLock, readLock, type Exits } from '#/content-files/number-lock/lock.ts';
import { isObject } from '#/content-files/read/file-form.ts';
import { bytesOf, listed } from '#/content-files/read/list-folder.ts';
import { fieldPath, type Problem } from '#/content-files/read/problem.ts';
import { readContent, type ContentFiles, type FileOf } from '#/content-files/read/read-content.ts';
import type { Country, Line } from '#/domain/hotlines.ts';
import { checkCountries } from '#/kinds/hotlines/checks/countries.ts';
import { checkHours } from '#/kinds/hotlines/checks/hours.ts';
import { checkLineWords } from '#/kinds/hotlines/checks/line-words.ts';
import { checkNumbersLock, unconfirmedIn } from '#/kinds/hotlines/checks/numbers-lock.ts';
import { checkPlaceNames } from '#/kinds/hotlines/checks/place-names.ts';
import { checkRefusedWords } from '#/kinds/hotlines/checks/refused-words.ts';
import { countrySchema } from '#/kinds/hotlines/schema/hotlines.ts';
import { KINDS } from '#/kinds/index.ts';
import { checkExcludedWords } from '#/kinds/words/checks/excluded-words.ts';
import { checkFalsePromises } from '#/kinds/words/checks/false-promises.ts';
import { checkWords } from '#/kinds/words/checks/words.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import { remember } from '../history.ts';
import { saidIn } from '../said-in.ts';
import { withData } from '../merge-yaml.ts';
import { writeAll, type Change as FileChange } from '../whole-files.ts';
import { numbersSay } from './words.ts';

/* One country as the desk changes it: what its file says, what the checks say of another one, and all of it written at once. */

const FOLDER = KINDS.hotlines.at.folder;
const CALLS = KINDS.calls.at.folder;

/** Where the desk stands when a form is filled in. */
export interface Standing {
  root: string;
  language: StaffLanguage;
  /** Today, `YYYY-MM-DD`. */
  today: string;
  /** Where "Leave now" leads, by language. */
  exits: Exits;
}

/** A group of fields as its file has them: only what is changed is touched. */
export type Raw = Record<string, unknown>;

/** A country whose file is open. */
export interface Opened extends Standing {
  content: ContentFiles;
  file: string;
  yaml: string;
  /** What the file holds, as it is written. */
  raw: Raw;
  country: Country;
  /** What the file is now, as one word: a form that was made of another one is too old. */
  state: string;
}

/** A sentence about a field of a form; about the form itself where that is empty. */
export interface Complaint {
  field: string;
  said: string;
  /** Whether the page is asked for that says that a short number exists. */
  asksCode?: true;
}

/** The countries that there are, each with whether its file can be changed here. */
export const countriesAt = ({ root }: Standing): { code: string; country: Country | undefined }[] => {
  const { data, named } = readContent(root);
  return [...named.hotlines].map((code) => ({ code, country: data.hotlines.find(({ id }) => id === code)?.data }));
};

/** Opens a country; nothing where there is none, or its file has a mistake. */
export const openCountry = (standing: Standing, code: string): Opened | undefined => {
  const content = readContent(standing.root);
  const found = content.data.hotlines.find(({ id }) => id === code);
  if (!found) return undefined;
  const yaml = readFileSync(join(standing.root, found.file), 'utf8');
  const raw: unknown = parse(yaml);
  if (!isObject(raw)) return undefined;
  return { ...standing, content, file: found.file, yaml, raw, country: found.data, state: createHash('sha1').update(yaml).digest('hex') };
};

/** What the files of the numbers, and of the calls to them, are now, as one word: another one after any change. */
export const stateOfNumbers = (root: string): string =>
  [...[FOLDER, CALLS].flatMap((folder) => (listed(join(root, folder)) ?? []).map(({ name }) => `${folder}/${name}`)), CHANGES_FILE]
    .map((file) => {
      const found = statSync(join(root, file), { throwIfNoEntry: false });
      return `${file} ${String(found?.mtimeMs)} ${String(found?.size)}`;
    })
    .join(' ');

/** The groups of a list of a group; none where it has no such list. */
export const groupsIn = (raw: Raw, name: string): Raw[] => {
  const list = raw[name];
  return Array.isArray(list) ? list.filter(isObject) : [];
};

/** What is asked of one country's words and numbers alone. */
const OF_WORDS = [
  checkReferences,
  checkLineWords,
  checkRefusedWords,
  checkExcludedWords,
  checkFalsePromises,
  checkPersonalData,
  checkLinkTargets,
  checkChats,
  checkMarkup,
  checkDates,
  checkWords,
] as const;
/** What is asked of it among the others. */
const AMONG_OTHERS = [checkCountries, checkHours, checkPlaceNames] as const;

/** The same content with another file of a country. */
const withCountry = (content: ContentFiles, file: FileOf<'hotlines'>): ContentFiles => {
  const hotlines = content.data.hotlines.map((one) => (one.id === file.id ? file : one));
  return { ...content, data: { ...content.data, hotlines }, dataFiles: { ...content.dataFiles, hotlines } };
};

/** What all checks say of a country's file. */
const problemsOf = (content: ContentFiles, { file, id }: FileOf<'hotlines'>, today: string): Problem[] => {
  const none = Object.fromEntries(Object.keys(content.dataFiles).map((kind) => [kind, []]));
  const its = content.dataFiles.hotlines.filter((one) => one.file === file);
  const alone: ContentFiles = {
    ...content,
    texts: [],
    walks: [],
    interfaceWords: [],
    data: { ...content.data, hotlines: content.data.hotlines.filter((one) => one.id === id) },
    dataFiles: { ...content.dataFiles, ...none, hotlines: its },
  };
  return [...OF_WORDS.flatMap((check) => check(alone, today)), ...AMONG_OTHERS.flatMap((check) => check(content))].filter(
    (problem) => problem.file === file,
  );
};

/** What a changed country comes to. */
export interface Tried {
  content: ContentFiles;
  country: Country;
}

/** Reads a country as it is to be. @returns what the checks say of it that they did not say before, each with the way to its field */
export const tryOut = (opened: Opened, raw: Raw): Tried | { problems: Problem[] } =>
  saidIn(opened.language, undefined, () => {
    const { content, file, country, today } = opened;
    const parsed = countrySchema.safeParse(raw);
    if (!parsed.success)
      return { problems: parsed.error.issues.map((issue) => ({ file, field: fieldPath(issue.path, raw), message: issue.message })) };
    const now: FileOf<'hotlines'> = { file, id: country.code, data: parsed.data };
    const made = withCountry(content, now);
    const before = new Set(problemsOf(content, { ...now, data: country }, today).map(({ field, message }) => `${field}\n${message}`));
    const problems = problemsOf(made, now, today).filter(({ field, message }) => !before.has(`${field}\n${message}`));
    return problems.length > 0 ? { problems } : { content: made, country: parsed.data };
  });

/** What is to be confirmed with a change: one number of a line, and the page on which it was read. */
export interface ToConfirm {
  line: string;
  /** The id of the page. */
  source: string;
  /** Its address. */
  page: string;
  /** Whether a change of the lock is the number. */
  isIt: (now: Change['now']) => boolean;
}

/** The files that a changed country writes, or why none is written. */
export const filesFor = (opened: Opened, raw: Raw, tried: Tried, toConfirm?: ToConfirm): FileChange[] | string =>
  saidIn(opened.language, undefined, () => {
    const { root, content, file, yaml, today, exits } = opened;
    const words = numbersSay(opened.language);
    if (!canNoteChanges(content)) return words.historyUnread;
    const lock = readLock(root);
    if (!lock) return words.lockUnread;
    const open = toConfirm
      ? changesSince(lock, tried.content, exits).filter(
          ({ now }) =>
            now.kind !== 'exit' && now.line.id === toConfirm.line && (now.kind === 'host' ? now.source.id === toConfirm.source : toConfirm.isIt(now)),
        )
      : [];
    const refused = open.map((change) => whyNot(change, toConfirm?.page ?? '')).find((why) => why !== undefined);
    if (refused !== undefined) return refused;
    const happened = happenedBetween(content, tried.content);
    const { lock: text, changes } = noted(tried.content, exits, today, open, happened);
    // What was not confirmed before is no matter of this form.
    const told = new Set(checkNumbersLock(content, exits).map(({ field, message }) => `${field}\n${message}`));
    const lockProblem = unconfirmedIn(tried.content, exits, parseLock(text)).find(({ field, message }) => !told.has(`${field}\n${message}`));
    if (lockProblem) return lockProblem.message;
    const made = withData(yaml, raw);
    const files = [
      { file, bytes: Buffer.from(made.endsWith('\n') ? made : `${made}\n`) },
      { file: LOCK_FILE, bytes: Buffer.from(text) },
      ...(changes === undefined ? [] : [{ file: CHANGES_FILE, bytes: Buffer.from(changes) }]),
    ].filter((one) => bytesOf(join(root, one.file))?.equals(one.bytes) !== true);
    return files.length === 0 ? words.same : files;
  });

/** Writes them, all or none, so that one may go back. @throws what the disk says */
export const put = (root: string, files: readonly FileChange[]): void => {
  for (const { file } of files) remember(root, file);
  writeAll(root, files);
  for (const { file } of files) remember(root, file);
};

/** A line of an open country. */
export const lineOf = ({ country }: Opened, id: string): Line | undefined => country.lines.find((line) => line.id === id);

/** The same as its file has it. */
export const rawLine = (raw: Raw, id: string): Raw | undefined => groupsIn(raw, 'lines').find((line) => line['id'] === id);
