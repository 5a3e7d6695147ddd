import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dateInWords } from '#/domain/dates.ts';
import type { NamedContent } from '#/domain/named-content.ts';
import { isCalendarDay } from '#/domain/partial-date.ts';
import { consentDue } from '#/domain/series.ts';
import { asSent, checkContent } from '#/content-files/check.ts';
import { leftInAddresses } from '#/content-files/checks/left-in-address.ts';
import { undecidedIn, type Undecided } from '#/content-files/promises/decide-promise.ts';
import { linesDue } from '#/content-files/lines/lines-due.ts';
import type { Exits } from '#/content-files/number-lock/lock.ts';
import { isDraft, publicationOf } from '#/content-files/read/publication.ts';
import { readContent, type ContentFiles, type TextFile } from '#/content-files/read/read-content.ts';
import { staleIn } from '#/content-files/translations/translations.ts';
import type { AnyFields } from '#/kinds/form.ts';
import { KINDS, KIND_NAMES } from '#/kinds/index.ts';
import { say, type StaffLanguage } from '#/staff-words/messages.ts';
import { editable, isEdited, type EditedKind } from './edited-kinds.ts';
import { earlierTitles } from './history.ts';
import type { AskedSentence } from './promise-form.ts';
import { settingsIn } from './settings.ts';
import { deskSays } from './words.ts';

/** A line of one of the lists of the desk. */
export interface Row {
  /** What it is about: a title, or the name of a file. */
  about: string;
  /** What is said of it; empty where the list says it all. */
  said: string;
  /** Where the editor opens it; nothing where the desk does not edit it. */
  href?: string;
  /** Its file, where one may go back to what it was. */
  file?: string;
  /** Whether it waits for its day: said beside the editor too. */
  later?: true;
}

/** A mistake, with the name that the form has for its field. */
export interface Mistake {
  file: string;
  field: string;
  message: string;
  /** Whether it holds nothing up, since its text is a draft. */
  draft: boolean;
  /** Whether it stands in a draft, which is sent with all the rest, and tells who someone is: it holds that up. */
  alongSent?: true;
  /** Where the editor opens it; nothing where the desk does not edit it. */
  href?: string;
}

/** All that the desk lists, in one language. */
export interface Overview {
  mistakes: Mistake[];
  drafts: Row[];
  waiting: Row[];
  behind: Row[];
  due: Row[];
  consent: (Row & { isOver: boolean })[];
  recent: Row[];
  /** Texts whose address has words that may name somebody, and that their title does not have. */
  addresses: Row[];
  /** Sentences of which nobody has said yet what they promise, and what may be said. */
  promises: { asked: AskedSentence[]; choices: Undecided['choices'] };
}

/** What has to be known of the project to look through it. */
export interface Looking {
  root: string;
  today: string;
  named: NamedContent;
  exits: Exits;
  language: StaffLanguage;
}

const kindOf = (file: string): EditedKind | undefined =>
  KIND_NAMES.filter(isEdited).find((kind) => {
    const { at } = KINDS[kind];
    const place = 'texts' in at ? `${at.texts}/` : 'folder' in at ? `${at.folder}/` : 'entries' in at ? at.entries : at.file;
    return file === place || (place.endsWith('/') && file.startsWith(place));
  });

/**
 * What a form calls the field that a check names: `turns › 2 › replies › 1 › say › es` in the words of its labels. What no form has stays as it is.
 */
export const fieldInWords = (file: string, field: string, language: StaffLanguage): string => {
  const kind = kindOf(file);
  if (kind === undefined || field === '') return field;
  const parts = field.split(/ › |\.|(?=\[)/);
  let fields: AnyFields | undefined = editable(kind).fields;
  const words = parts.map((part) => {
    const said = fields?.[part];
    if (!said) return part;
    fields = said.fields;
    return said[language][0];
  });
  return words.join(' › ');
};

/** Where the editor opens a file; nothing where the desk does not edit it. A pair opens by its name in the language of whoever edits. */
const addressOf = (file: string, content: ContentFiles, language: StaffLanguage): { href: string } | undefined => {
  const kind = kindOf(file);
  if (kind === undefined) return undefined;
  const { at } = KINDS[kind];
  const list = `/admin/#/collections/${kind}`;
  if ('entries' in at) return { href: list };
  if ('file' in at) return { href: `${list}/entries/${kind}` };
  if ('folder' in at) return { href: `${list}/entries/${file.slice(at.folder.length + 1).replace(/\.yaml$/, '')}` };
  const text = content.texts.find((one) => one.file === file);
  const pair =
    text && content.texts.find((one) => one.kind === text.kind && one.locale === language && one.data.translationKey === text.data.translationKey);
  return { href: text ? `${list}/entries/${(pair ?? text).slug}` : list };
};

/** A day to come, as one names it to somebody: with its day of the week, and its year where that is another one. */
export const dayToCome = (day: string, today: string, language: StaffLanguage): string => {
  const isNear = day.slice(0, 4) === today.slice(0, 4);
  const format = new Intl.DateTimeFormat(language === 'es' ? 'es-MX' : 'en-US', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isNear ? {} : { year: 'numeric' }),
  });
  const words = format.format(new Date(`${day}T00:00:00Z`));
  // Behind an article Spanish has no comma there.
  return language === 'es' ? words.replace(', ', ' ') : words;
};

const titleOf = ({ data: { title }, file }: TextFile): string => title ?? file;

const latestOf = (content: ContentFiles, root: string): TextFile[] =>
  content.texts
    .map((text) => ({ text, at: statSync(join(root, text.file), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((one, other) => other.at - one.at)
    .slice(0, 8)
    .map(({ text }) => text);

/** How many letters of a line are quoted. */
const QUOTED = 40;

/** What a line of a file says, as a form shows it; nothing where it says nothing. */
const quotedLine = (whole: string, row: number): string | undefined => {
  const words = (whole.split(/\r\n?|\n/)[row - 1] ?? '')
    .replace(/^[\s#>*+-]+/, '')
    .replace(/\s*\{#[^{}]*\}\s*$/, '')
    .trim();
  if (words === '') return undefined;
  return words.length <= QUOTED ? words : `${words.slice(0, QUOTED).replace(/\s+\S*$/, '')} …`;
};

/**
 * What the checks say, for somebody at a form: a line by how it begins, not by its number, a box by its name there.
 * What a form names otherwise altogether has words of its own (`form` in src/staff-words).
 * @param whole the file’s text
 */
export const atForm = (message: string, whole: string, language: StaffLanguage): string => {
  const { boxes, lineThat } = deskSays(language);
  const named = message.replaceAll(/":{3,4}([a-z]+)"/g, (written, box: string) => {
    const name = Object.entries(boxes).find(([one]) => one === box)?.[1];
    return name === undefined ? written : `“${name}”`;
  });
  return named.replace(/\b(Line|line|La línea|la línea) (\d+)\b/, (written, word: string, row: string) => {
    const words = quotedLine(whole, Number(row));
    if (words === undefined) return written;
    const that = lineThat(words);
    return /^L/.test(word) ? that.slice(0, 1).toUpperCase() + that.slice(1) : that;
  });
};

/** Looks through everything that is saved. Takes some seconds: done beside the server (src/desk/look-through.ts). */
export const overviewOf = async ({ root, today, named, exits, language }: Looking): Promise<Overview> => {
  const content = readContent(root);
  const found = await checkContent(root, today, named, exits);
  const publication = publicationOf(content, today);
  const rowOf = (text: TextFile, said = ''): Row => ({ about: titleOf(text), said, ...addressOf(text.file, content, language) });
  const drafts = content.texts.filter(isDraft);
  const inWords = (day: string): string => (isCalendarDay(day) ? dateInWords(day, language) : day);
  const { nightly, way } = settingsIn(root);
  const words = deskSays(language);
  const waitsForDay = publication.unpublished.flatMap(({ text: { text, date }, why }): Row[] => {
    if (why !== 'waits' || date === undefined) return [];
    const day = isCalendarDay(date) ? dayToCome(date, today, language) : date;
    return [{ ...rowOf(text, nightly ? words.appears(day) : words.appearsNot(day)), later: true }];
  });
  const waitsForReader = content.texts.flatMap((text) => {
    // Both languages wait for the same person: one row is enough.
    if (text.kind !== 'guides' || text.locale !== language || (text.data.waitsFor ?? []).length === 0) return [];
    const options = editable('guides').fields['waitsFor']?.options;
    return [rowOf(text, (text.data.waitsFor ?? []).map((one) => options?.[one]?.[language] ?? one).join(', '))];
  });
  const lessonsForReader = content.data.lessons.flatMap(({ file, data: { title, waitsFor } }): Row[] => {
    const options = editable('lessons').fields['waitsFor']?.options;
    if (waitsFor.length === 0) return [];
    return [
      { about: title[language], said: waitsFor.map((one) => options?.[one]?.[language] ?? one).join(', '), ...addressOf(file, content, language) },
    ];
  });
  const { claims, gone, choices } = undecidedIn(content);
  // Of the first it is asked here what they promise; the marks of the others go as soon as something is decided or published.
  const mended = new Set([
    ...claims.map(({ words }) => say('promiseUnmarked', { sentence: words })),
    ...gone.map((sentence) => say('promiseGone', { sentence })),
  ]);
  const textOf = (file: string): string =>
    statSync(join(root, file), { throwIfNoEntry: false })?.isFile() === true ? readFileSync(join(root, file), 'utf8') : '';
  const told = ({ message }: { message: string }): boolean => !mended.has(message);
  const { problems, inDrafts, inSent } = way === 'send' ? asSent(found) : { ...found, inSent: [] };
  return {
    promises: { asked: claims.map(({ locale, words, file }) => ({ locale, words, file, ...addressOf(file, content, language) })), choices },
    mistakes: [problems, inSent, inDrafts].flatMap((its) =>
      its.filter(told).map(({ file, field, message }) => ({
        file,
        field: fieldInWords(file, field, language),
        message: atForm(message, textOf(file), language),
        draft: its === inDrafts,
        ...(its === inSent ? { alongSent: true as const } : {}),
        ...addressOf(file, content, language),
      })),
    ),
    drafts: drafts.map((text) => rowOf(text)),
    waiting: [...waitsForDay, ...waitsForReader, ...lessonsForReader],
    behind: staleIn(content).map(({ translation, original }) => rowOf(translation, titleOf(original))),
    due: linesDue(
      content.data.hotlines.map(({ data }) => data),
      today,
    ).map(({ country, line, office }) => ({
      about: `${country.toUpperCase()}: ${line.name[language]}`,
      said: office ? '' : (line.phones[0]?.dial ?? line.sms[0]?.number ?? ''),
      href: `/desk/calls/line?of=${encodeURIComponent(line.id)}`,
    })),
    consent: content.data.series.flatMap(({ file, data }) => {
      const day = consentDue(data, today);
      return day === undefined
        ? []
        : [{ about: data.name[language], said: inWords(day), isOver: day < today, ...addressOf(file, content, language) }];
    }),
    addresses: leftInAddresses(content, ({ file }) => earlierTitles(root, file)).map(({ text, words: left }) =>
      rowOf(text, words.addressKeeps(left.join(' '))),
    ),
    recent: latestOf(content, root).map((text) => ({ ...rowOf(text), file: text.file })),
  };
};
