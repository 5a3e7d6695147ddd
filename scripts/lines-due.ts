import { readContent } from '#/content-files/read.ts';
import { linesDue, type DueLine } from '#/domain/lines-due.ts';
import { siteToday } from '../site.config.ts';

/*
 * What staff should check, the most urgent first, with what to ask. Fails only for lines that were once called and are
 * past their year: a site that nobody has called from yet is honest about it, and is no mistake.
 */
const due = linesDue(
  readContent(process.cwd()).countries.map(({ data }) => data),
  siteToday(),
);

const questions = ({ line }: DueLine): string[] => [
  'the number itself, from a phone in the country and from a US mobile',
  ...(line.hours === 'unknown' ? ['when they answer, and in which zone'] : []),
  ...(line.languages === 'unknown' ? ['which languages they speak, and whether there are interpreters'] : []),
  ...(line.informs ? [] : ['whom they tell: police, prosecutors, migration, and when']),
  ...(line.anonymous === 'unknown' ? ['whether a caller may stay anonymous'] : []),
  ...(line.cost === 'unknown' ? ['what it costs, and what shows on the bill'] : []),
  ...(line.whatsapp.length > 0 ? ['WhatsApp: send a test message, look for the business badge'] : []),
];

for (const entry of due) {
  const { country, line, days, overdue } = entry;
  const why = overdue ? `called ${days ?? 0} days ago: call again` : `never called; newest page read: ${line.readIn}`;
  console.log(
    `${country}  ${line.id}  ${line.phones[0]?.dial ?? line.sms[0]?.number ?? ''}\n    ${why}\n${questions(entry)
      .map((question) => `    ask: ${question}`)
      .join('\n')}`,
  );
}
const overdue = due.filter((entry) => entry.overdue).length;
console.log(
  `\n${due.length} lines to check, ${overdue} of them overdue. Do not tie up a crisis line: use the operator's office first. Write the day and your role into dialledOn.`,
);
process.exitCode = overdue > 0 ? 1 : 0;
