import { LOCALES } from '#/domain/locale.ts';
import { countWords } from '#/domain/reading-time.ts';
import { NOTICE_WORDS } from './schema.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles } from '#/content-files/read/read-content.ts';
import { wordsShownIn } from '#/content-files/read/shown-words.ts';
import { passageOf, tagsIn } from '#/content-files/read/tags.ts';
import { seriesOf } from '#/content-files/read/text-file.ts';

/** Accounts that nobody allowed us to retell (`basis: none`) and that are retold all the same: many words, or a hard passage. */
export const checkNotices = ({ texts, data: { series } }: ContentFiles): Problem[] =>
  series
    .filter(({ data: { published } }) => published?.basis === 'none')
    .flatMap(({ id, file }) =>
      LOCALES.flatMap((locale) => {
        const parts = texts.filter((text) => text.locale === locale && seriesOf(text) === id);
        const words = parts.map(({ body }) => countWords(wordsShownIn(body), locale));
        const count = words.reduce((sum, one) => sum + one, 0);
        const longest = parts[words.indexOf(Math.max(...words))];
        const passages = parts.flatMap((text) => {
          const first = tagsIn(text).find((tag) => passageOf(tag) !== undefined);
          return first ? [problem(text.file, '', 'noticePassage', { series: file, row: first.row })] : [];
        });
        const long = longest && count > NOTICE_WORDS ? [problem(longest.file, '', 'noticeLong', { series: file, most: NOTICE_WORDS, count })] : [];
        return [...long, ...passages];
      }),
    );
