import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from '#/schemas/zod-words.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { DATA_KINDS, KINDS, TEXT_KINDS, type DataKind, type TextKind } from '#/kinds/index.ts';
import type { Declaration } from '#/kinds/declaration.ts';
import { joined } from '#/kinds/joined.ts';
import { fieldsIn, isObject, readFields, readText } from './file-form.ts';
import { beginReading, keptOutcome } from './kept-outcomes.ts';
import { fieldPath, type Problem } from './problem.ts';
import { walkOf, type WalkText } from './walk.ts';
import { checkName, parseText, type TextFile } from './text-file.ts';
import { listed } from './list-folder.ts';

export { parseText, type TextFile } from './text-file.ts';

type At<Kind extends DataKind> = (typeof KINDS)[Kind]['at'];

/** What one thing of a kind is, checked. */
type DataOf<Kind extends DataKind> = z.infer<(typeof KINDS)[Kind]['schema']>;

/** A file of data. */
interface DataFile<Data = unknown> {
  file: string;
  data: Data;
}

/** One of a folder of files; its id is the file's name. */
interface NamedFile<Data = unknown> extends DataFile<Data> {
  id: string;
}

/** A file of a kind that is written in a folder of them. */
export type FileOf<Kind extends DataKind> = NamedFile<DataOf<Kind>>;

/** What is read of each kind of data, by where it is written: the files of its folder, the entries of its file by their names, or what its file is. */
export type DataByKind = {
  readonly [Kind in DataKind]: At<Kind> extends { folder: string }
    ? readonly FileOf<Kind>[]
    : At<Kind> extends { entries: string }
      ? ReadonlyMap<string, DataOf<Kind>>
      : DataOf<Kind> | undefined;
};

/** The names of what exists of each kind of data; nothing where its one file cannot be read. */
type NamesByKind = { readonly [Kind in DataKind]: At<Kind> extends { folder: string } ? ReadonlySet<string> : ReadonlySet<string> | undefined };

/** All of the content as read from disk, and what was wrong with its form. */
export interface ContentFiles {
  root: string;
  texts: TextFile[];
  /** The walks among them, scene by scene. */
  walks: WalkText[];
  /** The words of the interface. */
  interfaceWords: { file: string; locale: Locale; data: Record<string, unknown> }[];
  /** All that is written as data, by its kind. What has a mistake is left out. */
  data: DataByKind;
  /** The same, file by file, whatever its form: what is asked of every kind goes through it. */
  dataFiles: Readonly<Record<DataKind, readonly DataFile[]>>;
  /** What exists, though it may have a mistake of its own: one mistake is not reported as many. */
  named: NamesByKind;
  /** The kinds of text of which one cannot be read. */
  unreadable: ReadonlySet<TextKind>;
  problems: Problem[];
}

const checkedBy = <Schema extends z.ZodType>(schema: Schema, data: unknown, file: string, problems: Problem[]): z.infer<Schema> | undefined => {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push({ file, field: fieldPath(issue.path, data), message: issue.message });
  return undefined;
};

const list = (folder: string, ending: RegExp): string[] =>
  // A link, a folder that is named like a file, and one that cannot be listed are told by checks/files.ts.
  (listed(folder) ?? [])
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map(({ name }) => name)
    .sort();

/** What was read of a kind, whatever its form. */
interface ReadKind {
  data: unknown;
  named: ReadonlySet<string> | undefined;
  files: readonly DataFile[];
}

/** Reads a file whose fields are one thing of a kind: whether it could be read, and what its schema makes of it where it passes. */
const readOne = (root: string, file: string, schema: z.ZodType, problems: Problem[]): { isRead: boolean; data: unknown } => {
  const text = readText(root, file, problems);
  if (text === undefined) return { isRead: false, data: undefined };
  return keptOutcome(['one', file, text], problems, () => {
    const raw = fieldsIn(text, file, problems);
    return { isRead: raw !== undefined, data: raw && checkedBy(schema, raw, file, problems) };
  });
};

/** What a file of entries holds: the names of all, where it can be read, and what passes the schema. */
interface Entries {
  names: string[] | undefined;
  passed: Map<string, unknown>;
}

/** Reads a file in which each field is an entry of a kind, by its name. */
const readEntries = (root: string, file: string, schema: z.ZodType, problems: Problem[]): Entries => {
  if (!existsSync(join(root, file))) return { names: [], passed: new Map() };
  const text = readText(root, file, problems);
  if (text === undefined) return { names: undefined, passed: new Map() };
  return keptOutcome(['entries', file, text], problems, () => {
    const raw = fieldsIn(text, file, problems);
    const passed = new Map<string, unknown>();
    for (const [id, entry] of Object.entries(raw ?? {})) {
      const found = problems.length;
      // Of an entry with nothing in it is told what belongs there.
      const checked = checkedBy(schema, isObject(entry) ? entry : {}, file, problems);
      for (const one of problems.slice(found)) one.field = one.field === '' ? id : `${id} › ${one.field}`;
      if (checked !== undefined) passed.set(id, checked);
    }
    return { names: raw && Object.keys(raw), passed };
  });
};

/** Reads one kind of data, by where it is written. */
const readKind = (root: string, { at, schema }: Declaration, problems: Problem[]): ReadKind => {
  if ('folder' in at) {
    const names = list(join(root, at.folder), /\.yaml$/);
    const files = names.flatMap((name) => {
      const file = `${at.folder}/${name}`;
      checkName(file, problems);
      const { data } = readOne(root, file, schema, problems);
      return data === undefined ? [] : [{ file, id: basename(name, '.yaml'), data }];
    });
    return { data: files, named: new Set(names.map((name) => basename(name, '.yaml'))), files };
  }
  if ('file' in at) {
    const { isRead, data } = existsSync(join(root, at.file)) ? readOne(root, at.file, schema, problems) : { isRead: false, data: undefined };
    return { data, named: isRead ? new Set<string>() : undefined, files: data === undefined ? [] : [{ file: at.file, data }] };
  }
  const { names, passed } = readEntries(root, at.entries, schema, problems);
  return { data: passed, named: names && new Set(names), files: [{ file: at.entries, data: Object.fromEntries(passed) }] };
};

/** Reads everything that staff write. @param root the project's folder */
export const readContent = (root: string): ContentFiles => {
  beginReading();
  const problems: Problem[] = [];
  const unreadable = new Set<TextKind>();
  const texts = TEXT_KINDS.flatMap((kind) =>
    LOCALES.flatMap((locale) => {
      const folder = `${KINDS[kind].at.texts}/${locale}`;
      return list(join(root, folder), /\.mdx?$/).flatMap((name) => {
        const whole = readText(root, `${folder}/${name}`, problems);
        const text =
          whole === undefined
            ? undefined
            : keptOutcome(['text', `${folder}/${name}`, whole], problems, () => parseText(whole, { kind, locale, name }, problems));
        if (!text) unreadable.add(kind);
        return text ?? [];
      });
    }),
  );
  const read = DATA_KINDS.map((kind) => [kind, readKind(root, KINDS[kind], problems)] as const);
  const byKind = <Part>(part: (one: ReadKind) => Part) => Object.fromEntries(read.map(([kind, one]) => [kind, part(one)]));
  // TypeScript cannot follow a loop over kinds of several types. It is as said: every kind is in the loop, and what a kind holds has passed
  // the kind's own schema, in the form of the kind's own place.
  const data = byKind((one) => one.data) as DataByKind;
  return {
    root,
    texts,
    walks: texts.flatMap(walkOf),
    interfaceWords: LOCALES.flatMap((locale) =>
      list(join(root, 'locales', locale), /\.json$/).flatMap((name) => {
        const file = `locales/${locale}/${name}`;
        const data = readFields(root, file, problems);
        return data === undefined ? [] : [{ file, locale, data }];
      }),
    ),
    data: joined(data),
    named: byKind(({ named }) => named) as NamesByKind,
    dataFiles: byKind(({ files }) => files) as ContentFiles['dataFiles'],
    unreadable,
    problems,
  };
};
