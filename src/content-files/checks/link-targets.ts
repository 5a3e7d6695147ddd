import { decoded } from '#/domain/decoded.ts';
import { bareChatsIn, opensChat } from '#/domain/chat-address.ts';
import { whatsAppHref } from '#/domain/dialling.ts';
import { shownLine } from '#/domain/line-order.ts';
import { fieldPath, problem, type Problem } from '../read/problem.ts';
import { linksIn } from '../read/prose-tree.ts';
import type { ContentFiles, TextFile } from '../read/read-content.ts';
import { piecesIn } from '../read/shown-words.ts';
import { longNumbersIn, numberWords } from './numbers.ts';
import { allWords, dataWith, everyFieldIn, rowOf } from './word-fields.ts';

/** What networks and newsletters put behind an address, to know who passed it on and who tapped it. */
const TRACKS = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid?|mc_[ce]id|_hsenc|_hsmi|twclid|ttclid|yclid)$/i;
/** Websites that only lead on, note who does, and may lead elsewhere tomorrow. */
const LEADS_ON =
  /^https?:\/\/(?:(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|cutt\.ly|lnkd\.in|fb\.me|rb\.gy|shorturl\.at|acortar\.link|lm?\.(?:facebook|instagram)\.com|[\w.-]*safelinks\.protection\.outlook\.com|urldefense\.com)\/|(?:www\.)?google\.[a-z.]+\/url\?)/i;

/** An address in plain words, without the point or bracket behind it. */
const ADDRESS = /https?:\/\/[^\s<>“”«»"]*[^\s<>“”«»".,;:!?)\]]/gi;

/** What is wrong with where an address of another website leads; nothing where it leads there, and tells nobody. */
const wrongTarget = (file: string, field: string, link: string, row: () => number): Problem[] => {
  if (LEADS_ON.test(link)) return [problem(file, field, 'linkLeadsOn', { row: row(), link })];
  if (!link.includes('?') || !URL.canParse(link)) return [];
  const url = new URL(link);
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKS.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  return tracking.length === 0 ? [] : [problem(file, field, 'linkTracks', { row: row(), name: tracking[0] ?? '', better: url.href })];
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

/** Addresses of other websites that tell who passed them on, or hide where they lead: in texts, and wherever a field holds one. */
export const checkLinkTargets = (content: ContentFiles): Problem[] => {
  return [
    ...content.texts.flatMap((text) =>
      linksIn(text).flatMap(({ url, row }) => (/^https?:/i.test(url) ? wrongTarget(text.file, '', url, () => row) : [])),
    ),
    ...dataWith(content, ['printed']).flatMap(({ file, data }) =>
      allWords(data).flatMap(({ path, words }) =>
        [...words.matchAll(ADDRESS)].flatMap(([link]) =>
          wrongTarget(file, fieldPath(path, data), link, () => rowOf(content.root, { file, path, data, words }, words)),
        ),
      ),
    ),
  ];
};
