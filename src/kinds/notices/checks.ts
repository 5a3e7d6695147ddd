import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles } from '#/content-files/read/read-content.ts';
import { KINDS } from '#/kinds/index.ts';

/** Official notices: the country of each has a file of lines. */
export const checkOfficialNotices = ({ named, data: { notices } }: ContentFiles): Problem[] =>
  [...notices].flatMap(([id, { country }]) =>
    named.hotlines.has(country) ? [] : [problem(KINDS.notices.at.entries, `${id} › country`, 'unknownCountry', { code: country })],
  );
