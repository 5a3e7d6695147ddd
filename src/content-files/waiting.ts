import { dateInWords } from '#/domain/dates.ts';
import { PROFESSIONS } from '#/kinds/guides/domain/readings.ts';
import { say, staffLanguage } from '#/staff-words/messages.ts';
import type { ContentFiles } from './read/read-content.ts';

/** Which guides wait for whose reading, with the day on which each was written, in the system's language; drafts too. */
export const reportWaiting = ({ texts }: ContentFiles): string => {
  const guides = texts.flatMap((text) => (text.kind === 'guides' ? [text] : []));
  const blocks = PROFESSIONS.flatMap((profession) => {
    const waiting = guides.filter(({ data }) => data.waitsFor?.includes(profession));
    const rows = waiting.map(
      ({ file, data: { title = '', date } }) => `  ${file}  ${title}${date === undefined ? '' : `  (${dateInWords(date, staffLanguage())})`}`,
    );
    const head = { lawyer: 'waitingLawyer', clinician: 'waitingClinician' } as const;
    return rows.length === 0 ? [] : [[say(head[profession], { count: rows.length }), ...rows].join('\n')];
  });
  return blocks.length === 0 ? say('waitingNone') : [...blocks, say('waitingDone')].join('\n\n');
};
