import type { StaffLanguage } from '#/staff-words/messages.ts';

/** What some work gives, whose messages to staff are in a language: that of whoever asked the desk, and not of the computer. */
export const saidIn = <Said>(language: StaffLanguage, work: () => Said): Said => {
  const before = process.env['TELAR_LANG'];
  process.env['TELAR_LANG'] = language;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env['TELAR_LANG'];
    else process.env['TELAR_LANG'] = before;
  }
};
