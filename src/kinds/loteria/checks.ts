import { LOCALES } from '#/domain/locale.ts';
import { KINDS } from '#/kinds/index.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles, DataByKind } from '#/content-files/read/read-content.ts';
import { keyOf } from '#/content-files/read/text-file.ts';
import { expressionOf } from '#/kinds/words/checks/avoided-words.ts';
import { staffLanguage } from '#/staff-words/messages.ts';
import { ASKS_HER, SOURCED } from './domain/cards.ts';

const FILE = KINDS.loteria.at.file;

type Card = NonNullable<DataByKind['loteria']>['cards'][number];

/** What two cards have in common that each has for itself: with one name or one drawing, two on a board would be one. */
const twice = (cards: readonly Card[]): Problem[] => {
  const own: readonly [field: string, of: (card: Card) => string][] = [
    ['id', ({ id }) => id],
    ['drawing', ({ drawing }) => drawing],
    ...LOCALES.map((locale): [string, (card: Card) => string] => [`name › ${locale}`, ({ name }) => name[locale].toLowerCase()]),
  ];
  return own.flatMap(([field, of]) => {
    const all = cards.map(of);
    return cards.flatMap((card, index) =>
      all.indexOf(of(card)) === index ? [] : [problem(FILE, `cards › ${card.id} › ${field}`, 'repeated', { id: of(card) })],
    );
  });
};

/** What is said of the law without a source, and of no law. */
const facts = ({ id, group, fact, sources }: Card): Problem[] => [
  ...(group === 'right' && fact === undefined ? [problem(FILE, `cards › ${id} › fact`, 'loteriaFact')] : []),
  ...(group !== 'right' && fact !== undefined ? [problem(FILE, `cards › ${id} › fact`, 'loteriaNoFact')] : []),
  ...(SOURCED.has(group) && sources.length === 0 ? [problem(FILE, `cards › ${id} › sources`, 'loteriaSource')] : []),
];

/** What a card is called without its article. */
const noun = (name: string): string => name.replace(/^(?:the|an?|el|la|los|las)\s+/iu, '');

/** Verses that sing the name of another card, on which somebody then puts a bean. */
const misheard = (cards: readonly Card[]): Problem[] =>
  LOCALES.flatMap((locale) =>
    cards.flatMap(({ id, verse }) =>
      cards
        .filter((other) => other.id !== id && new RegExp(`(?<!\\p{L})${RegExp.escape(noun(other.name[locale]))}(?!\\p{L})`, 'iu').test(verse[locale]))
        .map((other) => problem(FILE, `cards › ${id} › verse › ${locale}`, 'loteriaMisheard', { name: other.name[locale] })),
    ),
  );

/** What is asked of a girl in the room, and what blames. */
const unkind = ({ id, verse, ask }: Card, { data: { words } }: ContentFiles): Problem[] =>
  LOCALES.flatMap((locale) => {
    const asked = ASKS_HER[locale].exec(ask[locale]);
    const blame = words.find((list) => list.id === locale)?.data.blame;
    const says = blame?.says.map(expressionOf) ?? [];
    const blamed = (
      [
        ['verse', verse],
        ['ask', ask],
      ] as const
    ).flatMap(([field, said]) => {
      const found = says.map((one) => one.exec(said[locale])).find((one) => one !== null);
      return found && blame
        ? [problem(FILE, `cards › ${id} › ${field} › ${locale}`, 'replyBlames', { word: found[0], why: blame.why[staffLanguage()] })]
        : [];
    });
    return [...(asked ? [problem(FILE, `cards › ${id} › ask › ${locale}`, 'loteriaAsks', { words: asked[0] })] : []), ...blamed];
  });

/** The lotería: no card twice, each right with what the law says and its source, no question of a girl who is there, and guides that are there. */
export const checkLoteria = (content: ContentFiles): Problem[] => {
  const { unreadable, texts, data } = content;
  if (!data.loteria) return [];
  const { cards, guide, under } = data.loteria;
  const known = new Set(texts.filter(({ kind }) => kind === 'guides').map(keyOf));
  const named = [['guide', guide] as const, ['under', under] as const];
  return [
    ...twice(cards),
    ...misheard(cards),
    ...cards.flatMap((card) => [...facts(card), ...unkind(card, content)]),
    ...(unreadable.has('guides') ? [] : named.filter(([, key]) => !known.has(key))).map(([field, key]) =>
      problem(FILE, field, 'loteriaGuide', { key }),
    ),
  ];
};
