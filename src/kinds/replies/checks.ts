import { LOCALES, type Words } from '#/domain/locale.ts';
import { countWords } from '#/domain/reading-time.ts';
import { MOST_IN_ONE_PLACE, REPLY_WORDS } from './schema.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles, FileOf } from '#/content-files/read/read-content.ts';
import { keyOf } from '#/content-files/read/text-file.ts';

/** A piece that is too short or too long, in each language. @param field where it stands, as staff read it */
const lengthOf = (words: Words, kind: keyof typeof REPLY_WORDS, file: string, field: string): Problem[] =>
  LOCALES.flatMap((locale) => {
    const count = countWords(words[locale], locale);
    const { least, most } = REPLY_WORDS[kind];
    return count < least || count > most ? [problem(file, `${field} › ${locale}`, 'replyLength', { words: count, least, most })] : [];
  });

const lengthsIn = ({ file, data: { setting, turns } }: FileOf<'replies'>): Problem[] => [
  ...lengthOf(setting, 'setting', file, 'setting'),
  ...turns.flatMap(({ says, replies }, turn) => [
    ...lengthOf(says, 'says', file, `turns › ${turn + 1} › says`),
    ...replies.flatMap(({ say, does }, reply) => {
      const at = `turns › ${turn + 1} › replies › ${reply + 1}`;
      return [...lengthOf(say, 'say', file, `${at} › say`), ...lengthOf(does, 'does', file, `${at} › does`)];
    }),
  ]),
];

/** Turns in which not one reply keeps the door open, and a place in which it stands too often. */
const opensIn = ({ file, data: { turns } }: FileOf<'replies'>): Problem[] => {
  const places = turns.map(({ replies }) => replies.flatMap(({ opens }, index) => (opens ? [index + 1] : [])));
  const wrong = places.flatMap((open, turn) =>
    open.length === 1 ? [] : [problem(file, `turns › ${turn + 1} › replies`, 'replyOpens', { found: open.length })],
  );
  if (wrong.length > 0) return wrong;
  const all = places.flat();
  const often = [...new Set(all)].filter((place) => all.filter((one) => one === place).length > MOST_IN_ONE_PLACE);
  return often.map((place) => problem(file, 'turns', 'replyPlace', { place, most: MOST_IN_ONE_PLACE }));
};

/** The parts of an address that another conversation has already. @param before the conversations that were read before it */
const addressesIn = ({ file, data: { address } }: FileOf<'replies'>, before: readonly FileOf<'replies'>[]): Problem[] =>
  LOCALES.flatMap((locale) =>
    before.some(({ data }) => data.address[locale] === address[locale])
      ? [problem(file, `address › ${locale}`, 'repeated', { id: address[locale] })]
      : [],
  );

/** Conversations for those around her that are too long for a phone, give their answer away, stand at one address, or name a guide that is not there. */
export const checkReplies = ({ texts, unreadable, data: { replies } }: ContentFiles): Problem[] => {
  const guides = new Set(texts.filter(({ kind }) => kind === 'guides').map(keyOf));
  return replies.flatMap((one, index) => [
    ...addressesIn(one, replies.slice(0, index)),
    ...lengthsIn(one),
    ...opensIn(one),
    ...(guides.has(one.data.guide) || unreadable.has('guides') ? [] : [problem(one.file, 'guide', 'replyGuide', { key: one.data.guide })]),
  ]);
};
