import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { meantIn } from '#/kinds/meant/checks.ts';
import { namesNotToPublish, rowOfName, type NamesNotToPublish } from '#/content-files/checks/names.ts';
import { dialledDigits, formsOf, longNumbersIn, numberWords } from '#/content-files/checks/numbers.ts';
import { oneWordFor } from '#/content-files/kept-work.ts';
import { rawFiles } from '#/content-files/read/raw-files.ts';
import { readContent, type ContentFiles } from '#/content-files/read/read-content.ts';
import { onKeys } from '#/domain/full-numbers.ts';
import { allNumbersOf } from '#/domain/hotlines.ts';
import { shownLine } from '#/domain/line-order.ts';
import { personalDataIn, shortened, type Personal } from '#/domain/personal-data.ts';
import type { PersonalKind } from '#/domain/personal-patterns.ts';
import { plainWords } from '#/domain/plain-words.ts';
import { say, type MessageKey } from '#/staff-words/messages.ts';
import { site } from '../../site.config.ts';
import { addressOf } from './built-pages.ts';
import { notesIn } from './file-notes.ts';
import { lookFor, type Look } from './look-through.ts';
import { wordsInFile, type Published } from './published-words.ts';

/** Something that is published and was not meant to be. */
interface Found {
  kind: PersonalKind | 'number' | 'name';
  /** As it was found; nothing of a name. */
  found: string;
}

const MESSAGES = {
  chat: 'publishedChat',
  identity: 'publishedIdentity',
  street: 'publishedStreet',
  place: 'publishedPlace',
  handle: 'publishedHandle',
  email: 'publishedEmail',
  number: 'publishedNumber',
  name: 'publishedName',
} as const satisfies Record<Found['kind'], MessageKey>;

/** The numbers that may stand on a page: those of published lines, in every form. */
const publishedNumbers = ({ data: { hotlines: countries } }: ContentFiles): Set<string> =>
  new Set(
    countries.flatMap(({ id: code, data: { lines } }) =>
      lines.flatMap((line) => {
        const shown = shownLine(line);
        if (!shown) return [];
        return allNumbersOf(shown).flatMap((number) => formsOf(number, code));
      }),
    ),
  );

const YEAR = /^(?:19|20)\d\d$/;

/** Whether groups of digits, one behind the other, are published numbers and years and nothing else: "(2024). 092 626 928". */
const isMadeOf = (groups: readonly string[], numbers: ReadonlySet<string>): boolean =>
  groups.length === 0 ||
  groups.some((_, index) => {
    const first = groups.slice(0, index + 1).join('');
    return (numbers.has(first) || (index === 0 && YEAR.test(first))) && isMadeOf(groups.slice(index + 1), numbers);
  });

/** In a program what is no word of anyone's has the form of a street or an account: `@media`. */
const IN_CODE: ReadonlySet<PersonalKind> = new Set(['chat', 'email', 'place']);

/** The digits of a number as they are typed, and in one group where they are spelled out. */
const groupsOf = (number: string): string[] => (/\d/.test(number) ? (onKeys(number).match(/\d+/g) ?? []) : [dialledDigits(number)]);

/** What looks for people in the words of a site. Each piece of words is read once, on however many pages it stands. */
const reader = (content: ContentFiles, names: NamesNotToPublish | undefined): ((one: Published) => readonly Found[]) => {
  const isMeant = meantIn(content, [site.contact]);
  const numbers = publishedNumbers(content);
  const known = new Map<string, readonly Found[]>();
  const look = ({ words, where }: Published): Found[] => {
    const inside = personalDataIn(words, where === 'code' ? 'words' : where)
      .filter((one: Personal) => (where !== 'code' || IN_CODE.has(one.kind)) && !isMeant(one))
      .map(({ kind, found }): Found => ({ kind, found }));
    const dialled =
      where === 'words' && inside.length === 0 ? longNumbersIn(numberWords(words)).filter((number) => !isMadeOf(groupsOf(number), numbers)) : [];
    const named = names !== undefined && rowOfName(words, names) !== undefined;
    return [...inside, ...dialled.map((found): Found => ({ kind: 'number', found })), ...(named ? [{ kind: 'name', found: '' } as const] : [])];
  };
  return (one) => {
    const key = `${one.where} ${one.words}`;
    const before = known.get(key);
    if (before) return before;
    const found = look(one);
    known.set(key, found);
    return found;
  };
};

/** What decides what is found, in one word: of names that must never be published nothing else is kept. */
const lookedFor = ({ data: { hotlines, sources, meant } }: ContentFiles, names: NamesNotToPublish | undefined): string =>
  oneWordFor('personal data', JSON.stringify([hotlines, [...sources], [...meant], [...(names ?? [])]]));

/** What is to see in a file. */
interface Seen {
  found: readonly Found[];
  /** Whether a picture or a recording carries notes of whoever made it. */
  hasNotes: boolean;
}

/** What a build says of one file. @param source gives the file of staff in which something stands */
const sayOf = (path: string, { kind, found }: Found, source: (found: string) => string): string =>
  say(MESSAGES[kind], { page: addressOf(path), found: shortened(found), from: source(found) });

/** Where numbers stand because they are held, denied or were called, and what is let through: not the text from which one came onto a page. */
const NOT_FROM = /^content\/(?:(?:hotlines|calls)\/|meant\.yaml$)/;

/** Says in which file of staff something stands, as far as it can be found there as it is published. @param root the project's folder */
const sources = (root: string): ((found: string) => string) => {
  let files: { file: string; rows: string[] }[] | undefined;
  const known = new Map<string, string>();
  const placeOf = (looked: string): string => {
    files ??= rawFiles(root)
      .filter(({ file }) => !NOT_FROM.test(file))
      .map(({ file, text }) => ({ file, rows: text.split('\n').map((row) => plainWords(row).toLowerCase()) }));
    const place = files.flatMap(({ file, rows }) => {
      const row = rows.findIndex((one) => one.includes(looked));
      return row === -1 ? [] : [{ file, row: row + 1 }];
    })[0];
    return place ? say('publishedFrom', place) : say('publishedFromNone');
  };
  return (found) => {
    const looked = found.toLowerCase();
    const before = known.get(looked) ?? placeOf(looked);
    known.set(looked, before);
    return before;
  };
};

/**
 * Looks for what a built site says of people and must not: whatever tells who someone is or where she lives, numbers that
 * are no published line's, e-mail addresses, names that must never be published.
 * @param _folder the built folder, of which it needs no more than the files that it is shown
 * @param root the project's
 */
export const personalData = (_folder: string, root = process.cwd(), env: NodeJS.ProcessEnv = process.env): Look => {
  const names = namesNotToPublish(env);
  if (typeof names === 'string') return lookFor({ hangsOn: '', see: () => null, at: () => undefined, found: () => [say(names)] });
  const content = readContent(root);
  const look = reader(content, names);
  const inContent = sources(root);
  const sourceOf = (path: string) => (found: string) =>
    existsSync(join(root, 'public', path)) ? say('publishedFromPublic', { file: `public/${path}` }) : inContent(found);
  const said: string[] = [];
  return lookFor<Seen>({
    hangsOn: lookedFor(content, names),
    see: async (path, bytes, page) => {
      const found = [...wordsInFile(path, bytes, page), { words: path.replace(/[-_/.]/g, ' '), where: 'address' } as const].flatMap(look);
      return { found: [...new Map(found.map((one) => [`${one.kind} ${one.found}`, one])).values()], hasNotes: await notesIn(path, bytes) };
    },
    at: (path, { found, hasNotes }) => {
      said.push(...found.map((one) => sayOf(path, one, sourceOf(path))));
      if (hasNotes) said.push(say('publishedNotes', { page: addressOf(path) }));
    },
    found: () => said,
  });
};
