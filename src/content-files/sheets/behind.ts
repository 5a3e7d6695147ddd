import { say } from '#/staff-words/messages.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { sheetsStanding } from './ready-sheets.ts';

/** Which ready files of sheets have not what is printed today, a line for each: they are not published. */
export const sheetsBehind = ({ root, data }: Pick<ContentFiles, 'root' | 'data'>): string[] =>
  sheetsStanding(
    root,
    data.hotlines.map((one) => one.data),
  ).behind.map(({ country, locale }) => say('sheetsBehind', { country, locale }));
