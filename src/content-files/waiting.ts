import { dateInWords } from '#/domain/dates.ts';
import { PROFESSIONS, type Profession } from '#/domain/readings.ts';
import { say, staffLanguage, type MessageKey } from '#/staff-words/messages.ts';
import type { ContentFiles } from './read/read-content.ts';

/** What is said above those that wait for one of them. */
const HEADS = { lawyer: 'waitingLawyer', clinician: 'waitingClinician', 'child-protection': 'waitingChildProtection' } as const satisfies Record<
  Profession,
  MessageKey
>;

/** Which guides and lessons wait for whose reading, a guide with the day on which it was written, in the system's language; drafts too. */
export const reportWaiting = ({ texts, data: { lessons } }: ContentFiles): string => {
  const all = [
    ...texts.flatMap((text) => (text.kind === 'guides' ? [{ ...text.data, title: text.data.title ?? '', file: text.file }] : [])),
    ...lessons.map(({ file, data }) => ({ title: data.title[staffLanguage()], date: undefined, waitsFor: data.waitsFor, file })),
  ];
  const blocks = PROFESSIONS.flatMap((profession) => {
    const waiting = all.filter(({ waitsFor }) => waitsFor?.includes(profession));
    const rows = waiting.map(
      ({ file, title, date }) => `  ${file}  ${title}${date === undefined ? '' : `  (${dateInWords(date, staffLanguage())})`}`,
    );
    return rows.length === 0 ? [] : [[say(HEADS[profession], { count: rows.length }), ...rows].join('\n')];
  });
  return blocks.length === 0 ? say('waitingNone') : [...blocks, say('waitingDone')].join('\n\n');
};
