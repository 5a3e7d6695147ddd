import type { StaffLanguage } from '#/staff-words/messages.ts';

const put = (name: 'TELAR_LANG' | 'TELAR_AT', value: string | undefined): void => {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
};

/**
 * What some work gives, with what the checks say said in the language of whoever asked, as long as they are asked.
 * @param at `form` where it is read beside a form, by somebody who sees no files and no names of fields
 * @param work which must not wait for anything: another request would be answered in this language
 */
export const saidIn = <Said>(language: StaffLanguage, at: 'form' | undefined, work: () => Said): Said => {
  const before = { TELAR_LANG: process.env['TELAR_LANG'], TELAR_AT: process.env['TELAR_AT'] };
  put('TELAR_LANG', language);
  put('TELAR_AT', at);
  try {
    return work();
  } finally {
    put('TELAR_LANG', before.TELAR_LANG);
    put('TELAR_AT', before.TELAR_AT);
  }
};
