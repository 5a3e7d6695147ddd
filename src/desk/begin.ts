import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { readContent } from '#/content-files/read/read-content.ts';
import { isObject } from '#/content-files/read/file-form.ts';
import { keyOf } from '#/content-files/read/text-file.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { fieldsIn, type AnyFields, type SchemaField, type Widget } from '#/kinds/form.ts';
import { KINDS, isTextKind, type TextKind } from '#/kinds/index.ts';
import { z } from '#/schemas/zod-words.ts';
import { STAFF_LANGUAGES, type StaffLanguage } from '#/staff-words/messages.ts';
import { editable, EDITED_KINDS, KNOWN_BY, type EditedKind } from './edited-kinds.ts';
import { DeskFiles, type Asked } from './files.ts';
import { finishFiles } from './finish-files.ts';
import { remember } from './history.ts';
import { Refusal } from './refusal.ts';
import { slugOf } from './slug.ts';
import { deskSays } from './words.ts';

/* Begins a text or a thing of the content, as the desk does: what is asked for it, made of the declarations of the kinds, and the files that are written. */

/** A field that is asked. */
export interface Question {
  name: string;
  label: string;
  hint: string;
  widget: Widget;
  list: boolean;
  /** Whether each language has words of its own. */
  both: boolean;
  /** Whether it has to be there. */
  required: boolean;
  options: readonly { value: string; label: string }[];
  /** The kind whose things it names. */
  refers: string | undefined;
  /** The fields within it. */
  fields: readonly Question[];
}

/** What was answered, by the names of the fields; of what each language has for itself, both. */
export type Answers = Readonly<Record<string, unknown>>;

/** Why one of a kind is not begun by a command: there is only one, or its address stands in the program. */
export const notBegun = (kind: EditedKind): 'onlyOne' | 'inProgram' | undefined =>
  'file' in KINDS[kind].at ? 'onlyOne' : kind === 'scales' ? 'inProgram' : undefined;

/** Whether one of a kind begins as a draft, which may lack whatever it lacks, and has a file for each language. */
export const hasDraft = (kind: EditedKind): boolean => isTextKind(kind);

const isEditedText = (kind: EditedKind): kind is TextKind & EditedKind => isTextKind(kind);

/** What is typed, as opposed to chosen: a number, a day or one of several words is the same in both languages. */
const isTyped = (widget: Widget): boolean => widget === 'text' || widget === 'paragraph';

const questionsIn = (
  fields: AnyFields,
  all: readonly SchemaField[],
  asked: { language: StaffLanguage; parted: boolean; same: readonly string[] },
  path: readonly string[] = [],
): Question[] =>
  Object.entries(fields).flatMap(([name, said]): Question[] => {
    const here = [...path, name];
    const field = all.find((one) => one.path.join() === here.join());
    // A new text is a draft, and what the computer writes is not asked.
    if (!field || said.widget === 'computer' || here.join() === 'draft') return [];
    const widget = said.widget ?? field.widget;
    const isSame = asked.same.includes(here[0] ?? '');
    const [label, hint] = said[asked.language];
    return [
      {
        name,
        label,
        hint,
        widget,
        list: field.list,
        both: field.both || (asked.parted && !isSame && said.refers === undefined && isTyped(widget)),
        required: !field.optional,
        options: field.options.map((value) => ({ value, label: said.options?.[value]?.[asked.language] ?? value })),
        refers: said.refers,
        fields: questionsIn(said.fields ?? {}, all, asked, here),
      },
    ];
  });

/** Every field of a kind that somebody fills in, in the order in which it is asked. */
export const questionsFor = (kind: EditedKind, language: StaffLanguage): Question[] => {
  const declared = KINDS[kind];
  const { schema, fields } = editable(kind);
  const same: readonly string[] = 'same' in declared ? declared.same : [];
  return questionsIn(fields, fieldsIn(schema), { language, parted: isTextKind(kind), same }).map((question) =>
    // Of a source's two titles one is there; which one, its schema says.
    kind === 'sources' && question.name === 'ours' ? { ...question, required: false } : question,
  );
};

const namesOf = (kind: EditedKind): string[] => [
  kind,
  ...STAFF_LANGUAGES.flatMap((language) => deskSays(language).kinds[kind].map((words) => words.toLowerCase())),
];

/** The kind that somebody names: by its name in the project, as the desk calls it in either language, or by one of it. */
export const kindNamed = (word: string): EditedKind | undefined => {
  const wanted = word.trim().toLowerCase();
  return EDITED_KINDS.find((kind) => namesOf(kind).includes(wanted)) ?? EDITED_KINDS.find((kind) => kind.replace(/s$/, '') === wanted);
};

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.values(value).every(isBlank));

/** A value as one language has it; with none, as a file has it that holds both. */
const valueIn = (value: unknown, question: Question, locale: Locale | undefined): unknown => {
  const one = (item: unknown): unknown => {
    if (question.both) {
      const halves = isObject(item) ? item : { en: item, es: item };
      return locale === undefined ? halves : halves[locale];
    }
    return isObject(item) && question.fields.length > 0 ? dataIn(item, question.fields, locale) : item;
  };
  // A list that each language has for itself stands there once for each.
  if (question.both && question.list && isObject(value))
    return locale === undefined ? value : valueIn(value[locale], { ...question, both: false }, locale);
  return Array.isArray(value) ? value.map(one) : one(value);
};

const dataIn = (answers: Answers, questions: readonly Question[], locale: Locale | undefined): Record<string, unknown> =>
  Object.fromEntries(
    questions.flatMap((question): [string, unknown][] => {
      const value = valueIn(answers[question.name], question, locale);
      return isBlank(value) ? [] : [[question.name, value]];
    }),
  );

const wordsOf = (value: unknown, locale: Locale): string => {
  const words = isObject(value) ? value[locale] : value;
  // A year alone is a number in a file.
  return typeof words === 'number' ? String(words) : typeof words === 'string' ? words.trim() : '';
};

/** What is wrong with the answers for something that is no draft, field by field; nothing where all of it is right. A draft may lack whatever it lacks. */
export const wrongIn = (kind: EditedKind, answers: Answers, language: StaffLanguage): { field: string; message: string }[] => {
  if (isTextKind(kind)) return [];
  const { ours, title, ...data } = dataIn(answers, questionsFor(kind, language), undefined);
  const found = KINDS[kind].schema.safeParse(
    kind === 'sources' ? { ...data, title: title ?? ours } : { ...data, ...(title === undefined ? {} : { title }) },
  );
  return found.success ? [] : found.error.issues.map(({ path, message }) => ({ field: path.join(' › '), message }));
};

/** What is wrong with one answer; nothing where it is right, or cannot be judged by itself. */
export const wrongAnswer = (kind: EditedKind, name: string, value: unknown): string | undefined => {
  const { schema } = KINDS[kind];
  const shape: Readonly<Record<string, z.ZodType>> = schema instanceof z.ZodObject ? schema.shape : {};
  const found = shape[name]?.safeParse(value);
  return found?.success === false ? found.error.issues[0]?.message : undefined;
};

/** The names of the fields that somebody gave and no form has. */
export const unknownIn = (kind: EditedKind, answers: Answers): string[] => {
  const known = questionsFor(kind, 'en').map(({ name }) => name);
  return Object.keys(answers).filter((name) => !known.includes(name) && name !== 'body');
};

/** What is there where nobody said it: the day. */
const withDay = (answers: Answers, questions: readonly Question[], today: string): Answers =>
  isBlank(answers['date']) && questions.some(({ name, widget }) => name === 'date' && widget === 'date') ? { ...answers, date: today } : answers;

/** The files of a text. @param names of them, without their endings */
const textFiles = (kind: TextKind & EditedKind, answers: Answers, names: Readonly<Record<Locale, string>>, today: string): Asked[] => {
  const { at } = KINDS[kind];
  const questions = questionsFor(kind, 'en');
  const full = withDay(answers, questions, today);
  return LOCALES.map((locale): Asked => {
    // One name for both languages, for good.
    const front = stringify({ ...dataIn(full, questions, locale), translationKey: names.en, draft: true }, { lineWidth: 0 });
    const path = `${at.texts}/${locale}/${names[locale]}${at.endings[0]}`;
    return { operation: 'create', path, bytes: Buffer.from(`---\n${front}---\n\n${wordsOf(answers['body'], locale)}\n`), sha: undefined };
  });
};

/** The name of the file of something that holds both languages. */
const dataName = (kind: EditedKind, answers: Answers): string =>
  slugOf(kind === 'sources' ? `${wordsOf(answers['publisher'], 'en')} ${wordsOf(answers['date'], 'en')}` : wordsOf(answers[nameField(kind)], 'en'));

const dataFile = (kind: EditedKind, answers: Answers): Asked => {
  const { at } = KINDS[kind];
  const folder = 'folder' in at ? at.folder : 'entries' in at ? at.entries.replace(/\.yaml$/, '') : '';
  const yaml = stringify(dataIn(answers, questionsFor(kind, 'en'), undefined), { lineWidth: 0 });
  return { operation: 'create', path: `${folder}/${dataName(kind, answers)}.yaml`, bytes: Buffer.from(yaml), sha: undefined };
};

/** The first part of a story, without which the story holds everybody up. Its name is that of the address, which never tells who she is. */
const firstPart = (answers: Answers, today: string): Asked[] => {
  const address = wordsOf(answers['slug'], 'en');
  const part = { title: { en: 'Part 1', es: 'Parte 1' }, series: dataName('series', answers), part: 1 };
  return textFiles('stories', part, { en: `${address}-part-1`, es: `${address}-parte-1` }, today);
};

const filesFor = (kind: EditedKind, answers: Answers, today: string): Asked[] => {
  if (!isEditedText(kind)) return [dataFile(kind, answers), ...(kind === 'series' ? firstPart(answers, today) : [])];
  const title = answers['title'];
  return textFiles(kind, answers, { en: slugOf(wordsOf(title, 'en')), es: slugOf(wordsOf(title, 'es')) }, today);
};

/** The field after which a file of a kind is named. */
export const nameField = (kind: EditedKind): string => (kind === 'sources' ? 'publisher' : (KNOWN_BY[kind] ?? 'title'));

/** Whether what a file is named after is there, in each language that has a file of its own. */
export const hasName = (kind: EditedKind, answers: Answers): boolean => {
  const named = answers[nameField(kind)];
  return (isTextKind(kind) ? LOCALES : ([LOCALES[0]] as const)).every((locale) => slugOf(wordsOf(named, locale)) !== '');
};

/**
 * Writes what was answered: all of its files or none, and over nothing.
 * @returns the files, from the project’s folder
 * @throws Refusal with words for whoever asked
 */
export const begin = (root: string, kind: EditedKind, answers: Answers, today: string): string[] => {
  const asked = filesFor(kind, answers, today);
  if (isTextKind(kind)) {
    const key = slugOf(wordsOf(answers['title'], 'en'));
    const other = readContent(root).texts.find((text) => text.kind === kind && keyOf(text) === key);
    // A text that was given another title keeps the name that joins its two languages.
    if (other) throw new Refusal(409, ({ exists }) => exists(other.file));
  }
  const changed = new DeskFiles(root).save(asked);
  finishFiles(root, changed);
  for (const file of changed) remember(root, file);
  return changed;
};

/** The answers that a file holds; nothing where it is not there, or cannot be read. */
export const answersIn = (root: string, file: string): Answers | undefined => {
  const path = resolve(root, file);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const document = parseDocument(readFileSync(path, 'utf8'));
  const data: unknown = document.errors.length === 0 ? document.toJSON() : undefined;
  return isObject(data) ? data : undefined;
};
