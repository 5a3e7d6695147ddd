import { decoded } from '#/domain/decoded.ts';
import { bareChatsIn, opensChat } from '#/domain/chat-address.ts';
import { whatsAppHref } from '#/domain/dialling.ts';
import { shownLine } from '#/domain/line-order.ts';
import { trackedIn } from '#/domain/link-tracks.ts';
import { addressesIn, hostOf, isLocal, isShared, leadsOn, ownFilesIn, readAddress } from '#/domain/where-links-lead.ts';
import { fieldPath, problem, type Problem } from '../read/problem.ts';
import { linksIn } from '../read/prose-tree.ts';
import type { ContentFiles, TextFile } from '../read/read-content.ts';
import { piecesIn } from '../read/shown-words.ts';
import { longNumbersIn, numberWords } from './numbers.ts';
import { everyFieldIn, rowOf } from './word-fields.ts';

/** An address in plain words, without the point or bracket behind it. */
const ADDRESS = /https?:\/\/[^\s<>“”«»"]*[^\s<>“”«»".,;:!?)\]]/gi;

/** Whether a link leads to what only one computer answers. */
export const isOwn = (link: string): boolean => {
  const url = /^(?:https?:)?[\\/]{2}/i.test(link) ? readAddress(link) : undefined;
  return url !== undefined && isLocal(url);
};

/** What is wrong with where an address of another website leads; nothing where it leads there, for everyone, and tells nobody. @param address also without its beginning */
const wrongTarget = (file: string, field: string, address: string, row: () => number): Problem[] => {
  const url = readAddress(address);
  if (!url) return [];
  if (leadsOn(url)) return [problem(file, field, 'linkLeadsOn', { row: row(), link: address })];
  // Not the whole of it: whoever has it may open what is behind it.
  if (isShared(url)) return [problem(file, field, 'linkShared', { row: row(), host: hostOf(url) })];
  if (isLocal(url)) return [problem(file, field, 'linkLocal', { link: address })];
  const tracked = trackedIn(address);
  return tracked ? [problem(file, field, 'linkTracks', { row: row(), ...tracked })] : [];
};

/** An address without how it begins: a link and the words in which it stands are told as one. */
const bareOf = (address: string): string => address.replace(/^(?:https?:)?[\\/]{2}/i, '').replace(/\/$/, '');

/** The addresses of other websites to which a text leads, and those that it shows. */
const wrongInText = (text: TextFile): Problem[] => {
  const links = linksIn(text);
  const known = new Set(links.map(({ url }) => bareOf(url)));
  return [
    // Those that only one computer answers, and those that are not written whole, are told as such (links.ts).
    ...links.flatMap(({ url, row }) => (/^https?:\/\//.test(url) && !isOwn(url) ? wrongTarget(text.file, '', url, () => row) : [])),
    ...piecesIn(text, () => false).flatMap(({ words, rowAt }) => [
      ...addressesIn(words).flatMap(({ 0: address, index }) =>
        known.has(bareOf(address)) ? [] : wrongTarget(text.file, '', address, () => rowAt(index)),
      ),
      ...ownFilesIn(words).flatMap(({ 0: link, index }) =>
        known.has(bareOf(link)) ? [] : [problem(text.file, '', 'linkOwnFile', { row: rowAt(index), link })],
      ),
    ]),
  ];
};

/** The addresses at which one writes to published lines. */
export const publishedChats = ({ data: { hotlines } }: Pick<ContentFiles, 'data'>): Set<string> =>
  new Set(
    hotlines.flatMap(({ data: { lines } }) =>
      lines.flatMap((line) => {
        const shown = shownLine(line);
        return shown ? [...shown.chat.map(({ url }) => url), ...shown.whatsapp.map(whatsAppHref)] : [];
      }),
    ),
  );

/** Chats to which a text leads; those that show their number are told of as that number (numbers.ts). */
const chatsIn = (text: TextFile): { link: string; row: number }[] => [
  ...linksIn(text).flatMap(({ url, row }) =>
    /^(?:https?:)?\/\//i.test(url) && opensChat(url) && longNumbersIn(numberWords(decoded(url))).length === 0 ? [{ link: url, row }] : [],
  ),
  ...piecesIn(text, () => false).flatMap(({ words, rowAt }) =>
    bareChatsIn(words).flatMap(({ 0: link, index }) => (longNumbersIn(numberWords(link)).length === 0 ? [{ link, row: rowAt(index) }] : [])),
  ),
];

/** Addresses that begin a chat, and are no published line's: whoever is behind them, and her number, is not seen. */
export const checkChats = (content: ContentFiles): Problem[] => {
  const allowed = publishedChats(content);
  // What a line's chat is, also where it is held, stands in its country's file.
  const fields = everyFieldIn(content).filter(({ file, path }) => !(file.startsWith('content/hotlines/') && path.includes('chat')));
  return [
    ...content.texts.flatMap((text) =>
      chatsIn(text).flatMap(({ link, row }) => (allowed.has(link) ? [] : [problem(text.file, '', 'linkToChat', { row, link })])),
    ),
    ...fields.flatMap((field) =>
      [...[...field.words.matchAll(ADDRESS)].map(([link]) => link).filter(opensChat), ...bareChatsIn(field.words).map(([link]) => link)].flatMap(
        (link) =>
          allowed.has(link)
            ? []
            : [problem(field.file, fieldPath(field.path, field.data), 'linkToChat', { row: rowOf(content.root, field, link), link })],
      ),
    ),
  ];
};

/** Addresses of other websites that tell who passed them on, hide where they lead, or are not for everyone: in texts, and wherever a field holds one. */
export const checkLinkTargets = (content: ContentFiles): Problem[] => [
  ...content.texts.flatMap(wrongInText),
  ...everyFieldIn(content).flatMap((field) => {
    const place = fieldPath(field.path, field.data);
    return [
      ...addressesIn(field.words).flatMap(([address]) => wrongTarget(field.file, place, address, () => rowOf(content.root, field, address))),
      ...ownFilesIn(field.words).map(([link]) => problem(field.file, place, 'linkOwnFile', { row: rowOf(content.root, field, link), link })),
    ];
  }),
];
