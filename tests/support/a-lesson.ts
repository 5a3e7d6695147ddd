import { readFileSync } from 'node:fs';
import type { Locale } from '#/domain/locale.ts';
import { LETTER } from '#/kinds/lessons/domain.ts';
import { href } from '#/routing/routes.ts';
import type { ContentTree } from './content-tree.ts';

/** Where the made-up lessons stand: one for pupils under 18, with a letter, and one for adults. */
export const LESSON = 'content/lessons/knots.yaml';
export const FOR_ADULTS = 'content/lessons/looms.yaml';

/** Adds a lesson without a mistake: one of the made-up site, with the guide and the source that the tree has. @param of which one @param to where */
export const addLesson = ({ write }: ContentTree, of: string = LESSON, to = of): void => {
  const text = readFileSync(`tests/fixture/${of}`, 'utf8');
  write(
    to,
    text
      .replace(/^guides: .+$/m, 'guides: [first-guide]')
      .replace(/^sources: .+$/m, 'sources: [report]')
      .replace(/^ {4}uses: .+$/m, '    uses: [thread]'),
  );
};

/** The address of the made-up lesson for pupils under 18. */
export const lessonPath = (locale: Locale): string => href('class', locale, { en: 'knots', es: 'nudos' }[locale]);

/** The address of its letter for those at home. */
export const letterPath = (locale: Locale): string => href('class', locale, { en: 'knots', es: 'nudos' }[locale], LETTER[locale]);
