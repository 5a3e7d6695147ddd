import { decoded } from '#/domain/decoded.ts';
import { personalDataIn, shortened, type PersonalIn } from '#/domain/personal-data.ts';
import type { PersonalKind } from '#/domain/personal-patterns.ts';
import type { MessageKey } from '#/staff-words/messages.ts';
import { fieldPath, problem, type Problem } from '../read/problem.ts';
import { linksIn, notesIn, picturesIn } from '../read/prose-tree.ts';
import type { ContentFiles, TextFile } from '../read/read-content.ts';
import { piecesIn } from '../read/shown-words.ts';
import { meantIn } from '#/kinds/meant/checks.ts';
import { everyFieldIn, rowOf } from './word-fields.ts';

/** What is said to staff of each kind. */
const PERSONAL_MESSAGES = {
  chat: 'personalChat',
  identity: 'personalIdentity',
  street: 'personalStreet',
  place: 'personalPlace',
  handle: 'personalHandle',
  email: 'emailInProse',
} as const satisfies Record<PersonalKind, MessageKey>;

/** Some words of a file that are read in one go. */
interface Read {
  file: string;
  field: string;
  words: string;
  where: PersonalIn;
  /** The line of the file on which something that was found there stands. */
  rowOf: (index: number, found: string) => number;
}

const URL = /https?:\/\/\S+/g;
/** The user name and password of an address are told of as such (private-words.ts). */
const withoutUser = (url: string): string => url.replace(/^([a-z]+:\/\/)[^/?#]*@/i, '$1');

/** Words apart from the addresses of the web in them. */
const apart = (one: Omit<Read, 'where'>): Read[] => [
  { ...one, words: one.words.replace(URL, (url) => ' '.repeat(url.length)), where: 'words' },
  ...[...one.words.matchAll(URL)].map(([url]): Read => ({ ...one, words: withoutUser(decoded(url)), where: 'address' })),
];

/** What stands in notes for colleagues, which no page shows: they are sent with the story, and stay in what was sent. */
const inNotes = (text: TextFile): Read[] =>
  notesIn(text).flatMap((words) => {
    const row = text.bodyLine - 1 + text.body.slice(0, text.body.indexOf(words)).split('\n').length;
    return apart({ file: text.file, field: '', words, rowOf: (index) => row + words.slice(0, index).split('\n').length - 1 });
  });

const inText = (text: TextFile): Read[] => {
  const { file } = text;
  return [
    ...inNotes(text),
    ...piecesIn(text, () => false).flatMap(({ words, rowAt }) =>
      apart({ file, field: '', words, rowOf: (index) => rowAt(Math.min(index, words.length - 1)) }),
    ),
    ...[...linksIn(text), ...picturesIn(text)].map(({ url, row }): Read => ({
      file,
      field: '',
      words: withoutUser(decoded(url)),
      where: 'address',
      rowOf: () => row,
    })),
  ];
};

/** What tells who someone is or where she lives, in anything that staff write, whether or not a page shows it. */
export const checkPersonalData = (content: ContentFiles): Problem[] => {
  const isMeant = meantIn(content);
  const fields = everyFieldIn(content).flatMap((field) =>
    apart({ file: field.file, field: fieldPath(field.path, field.data), words: field.words, rowOf: (_, found) => rowOf(content.root, field, found) }),
  );
  const said = new Set<string>();
  return [...content.texts.flatMap(inText), ...fields].flatMap(({ file, field, words, where, rowOf: row }) =>
    personalDataIn(words, where).flatMap((one) => {
      const known = `${file} ${field} ${one.kind} ${one.found}`;
      if (isMeant(one) || said.has(known)) return [];
      said.add(known);
      // Not the whole of it, but of an e-mail address, whose owner is known by its host: what is on a screen may be seen by others.
      if (one.kind === 'email') return [problem(file, field, PERSONAL_MESSAGES.email, { address: one.found.replace(/^mailto:/i, '') })];
      return [problem(file, field, PERSONAL_MESSAGES[one.kind], { row: row(one.index, one.found), found: shortened(one.found) })];
    }),
  );
};
