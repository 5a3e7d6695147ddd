import type { DueLine } from './lines-due.ts';
import { say } from '#/staff-words/messages.ts';

/** What to ask a line about, beside its number: what its card says we do not know. */
const questionsFor = ({ line }: DueLine): string[] => [
  say('dueNumber'),
  ...(line.firstMinute ? [] : [say('dueFirstMinute')]),
  ...(line.informs ? [] : [say('dueInforms')]),
  ...(line.under18 ? [] : [say('dueUnder18')]),
  ...(line.anonymous === 'unknown' ? [say('dueAnonymous')] : []),
  ...(line.cost === 'unknown' || typeof line.leaves.bill !== 'object' ? [say('dueCost')] : []),
  ...(line.hours === 'unknown' ? [say('dueHours')] : []),
  ...(line.languages === 'unknown' ? [say('dueLanguages')] : []),
  ...(line.whatsapp.length > 0 ? [say('dueWhatsApp')] : []),
];

/** What staff should check, the most urgent first, and what to ask, in the system's language. */
export const reportLinesDue = (due: readonly DueLine[]): string => {
  const blocks = due.map((entry) => {
    const { country, line, days, overdue, secondBy, unanswered, office } = entry;
    const never = line.readIn === 'undated' ? say('dueUndated') : say('dueNever', { date: line.readIn });
    const why = [
      secondBy === undefined ? (overdue ? say('dueAgain', { count: days ?? 0 }) : never) : say('dueSecond', { day: secondBy }),
      ...(unanswered === undefined ? [] : [say('dueUnanswered', { day: [unanswered.day, unanswered.hour].filter(Boolean).join(' ') })]),
      ...(office ? [say('dueOffice')] : []),
    ].join(' ');
    const number = line.phones[0]?.dial ?? line.sms[0]?.number ?? '';
    return [`${country}  ${line.id}  ${number}`, `    ${why}`, ...questionsFor(entry).map((question) => `    ${say('dueAsk', { question })}`)].join(
      '\n',
    );
  });
  return [...blocks, '', say('dueSummary', { count: due.length, overdue: due.filter(({ overdue }) => overdue).length })].join('\n');
};
