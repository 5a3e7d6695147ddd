import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles, FileOf } from '#/content-files/read/read-content.ts';
import { keyOf } from '#/content-files/read/text-file.ts';
import { LOCALES } from '#/domain/locale.ts';
import { namesToTry } from '#/kinds/guides/checks/tries.ts';
import { ASKS_HER } from '#/kinds/loteria/domain/cards.ts';
import { ASKS_THE_ROOM, isUnder18, LESSON_MINUTES, LETTER_LETTERS, THREAD } from './domain.ts';

type LessonFile = FileOf<'lessons'>;

/** Steps that take more or less than a lesson. */
const minutes = ({ file, data: { steps } }: LessonFile): Problem[] => {
  const found = steps.reduce((sum, step) => sum + step.minutes, 0);
  return found === LESSON_MINUTES ? [] : [problem(file, 'steps', 'lessonMinutes', { found, wanted: LESSON_MINUTES })];
};

/** Who has read it, where pupils are under 18: a specialist in child protection, on a day that has come, or the page says that none has. */
const readers = ({ file, data: { age, waitsFor, readByChildProtection: day } }: LessonFile, today: string): Problem[] => {
  const waits = waitsFor.includes('child-protection');
  return [
    ...(isUnder18(age) && !waits && day === undefined ? [problem(file, 'waitsFor', 'lessonUnread')] : []),
    ...(waits && day !== undefined ? [problem(file, 'waitsFor', 'lessonRead')] : []),
    ...(day !== undefined && day > today ? [problem(file, 'readByChildProtection', 'dateFuture', { day })] : []),
  ];
};

/** The letter for those at home: of pupils under 18, and no longer than a sheet. */
const letters = ({ file, data: { age, letter } }: LessonFile): Problem[] => {
  if (!letter) return isUnder18(age) ? [problem(file, 'letter', 'lessonLetter')] : [];
  if (!isUnder18(age)) return [problem(file, 'letter', 'lessonNoLetter')];
  return LOCALES.flatMap((locale) => {
    const found = letter.lines.reduce((sum, line) => sum + line[locale].length, 0);
    return found > LETTER_LETTERS ? [problem(file, `letter › lines › ${locale}`, 'lessonLetterLong', { found, most: LETTER_LETTERS })] : [];
  });
};

/** What asks those in the room about themselves: in a question, and in what is said aloud or done. */
const intrusive = ({ file, data: { steps } }: LessonFile): Problem[] =>
  steps.flatMap(({ does, says, asks, adds }, step) => {
    const spoken = [
      ...asks.map(({ ask }, index) => ({ words: ask, at: `asks › ${index + 1} › ask` })),
      ...Object.entries({ does, says, adds }).flatMap(([at, words]) => (words ? [{ words, at }] : [])),
    ];
    return LOCALES.flatMap((locale) =>
      spoken.flatMap(({ words, at }) => {
        const found = ASKS_THE_ROOM[locale].exec(words[locale]) ?? (at.startsWith('asks') ? ASKS_HER[locale].exec(words[locale]) : null);
        return found ? [problem(file, `steps › ${step + 1} › ${at} › ${locale}`, 'lessonAsks', { words: found[0] })] : [];
      }),
    );
  });

/** The parts of an address that another lesson has already. @param before the lessons that were read before it */
const addresses = ({ file, data: { address } }: LessonFile, before: readonly LessonFile[]): Problem[] =>
  LOCALES.flatMap((locale) =>
    before.some(({ data }) => data.address[locale] === address[locale])
      ? [problem(file, `address › ${locale}`, 'repeated', { id: address[locale] })]
      : [],
  );

/**
 * Lessons that take another time than forty minutes, that no specialist in child protection has read and that do not say so, without a letter or with one
 * too long, that ask those in the room about themselves, stand at one address, or name what is not there.
 */
export const checkLessons = (content: ContentFiles, today: string): Problem[] => {
  const { texts, unreadable, data } = content;
  const guides = new Set(texts.filter(({ kind }) => kind === 'guides').map(keyOf));
  const known = [...namesToTry(content), THREAD];
  return data.lessons.flatMap((one, index) => [
    ...addresses(one, data.lessons.slice(0, index)),
    ...minutes(one),
    ...readers(one, today),
    ...letters(one),
    ...intrusive(one),
    ...(unreadable.has('guides') ? [] : one.data.guides.filter((key) => !guides.has(key))).map((key) =>
      problem(one.file, 'guides', 'lessonGuide', { key }),
    ),
    ...one.data.steps.flatMap(({ uses }, step) =>
      uses
        .filter((name) => !known.includes(name))
        .map((name) => problem(one.file, `steps › ${step + 1} › uses`, 'tryUnknown', { name, known: known.join(', ') })),
    ),
  ]);
};
