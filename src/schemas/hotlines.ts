import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from './zod-words.ts';
import { bareCode, isCountry, isShortCode } from '#/domain/full-numbers.ts';
import { day, key, partialDate, text, url, words } from './fields.ts';
import { withInternational, wrongNumbers } from './line-numbers.ts';
import { say } from '#/staff-words/messages.ts';
import { hours, zone } from './opening-hours.ts';

const status = z.enum(['published', 'held']);
const known = z.enum(['yes', 'no', 'unknown']);

const international = z.string().superRefine((number, ctx) => {
  if (!/^\+\d{8,15}$/.test(number) || !parsePhoneNumberFromString(number)?.isValid()) {
    ctx.addIssue({ code: 'custom', message: say('e164', { number }) });
  }
});

const channel = {
  status: status.default('published'),
  /** The id of one of the line's sources: where this way of reaching it was printed. */
  source: key,
  note: words.optional(),
};

const page = {
  url,
  publisher: text,
  date: partialDate,
  /** True for an "about" or "early" date, which is written as its earliest year. */
  approximate: z.boolean().default(false),
  link: z.boolean().default(true),
};

const source = z.strictObject({
  id: key,
  ...page,
  /** True where what was read of this page, its address included, holds the line's first number. */
  printsNumber: z.boolean().default(false),
});

/** A short number that exists in the country, and the page that says so. It guards against a digit lost in typing. */
const code = z.strictObject({ number: text.refine(isShortCode, { error: () => say('codeForm') }), source: z.strictObject(page) });

const line = z
  .strictObject({
    id: key,
    status,
    heldBecause: text.optional(),
    kind: z.enum(['trafficking', 'emergency', 'violence', 'child', 'missing', 'crisis', 'migrant-rights']),
    purpose: z.enum(['help', 'report', 'emergency']),
    dedicated: z.boolean().default(false),
    name: words,
    short: words,
    coverage: words,
    covers: z.array(z.string().regex(/^[a-z]{2}$/, { error: () => say('key') })).default([]),
    operator: words,
    operatorType: z.enum(['ngo', 'government', 'mixed', 'police', 'consulate']),
    authority: z.enum(['none', 'police', 'prosecutor', 'migration']),
    summary: words,
    answers: words,
    informs: words.optional(),
    anonymous: known,
    anonymity: words.optional(),
    under18: words.optional(),
    firstMinute: words.optional(),
    bill: words.optional(),
    cost: z.enum(['free', 'charged', 'unknown']),
    hours,
    languages: z.union(
      [
        z.literal('unknown'),
        z.strictObject({
          known: z.array(z.string().regex(/^[a-z]{2,3}$/)),
          interpreters: z.boolean().default(false),
          others: z.boolean().default(false),
        }),
      ],
      { error: ({ input }) => (input === undefined ? undefined : say('lineLanguages')) },
    ),
    everyone: z.boolean().default(false),
    phones: z
      .array(
        z.strictObject({
          ...channel,
          dial: text,
          e164: international.optional(),
          fromAbroad: international.optional(),
          abroad: known,
        }),
      )
      .default([]),
    sms: z.array(z.strictObject({ ...channel, number: text, keyword: text.optional() })).default([]),
    whatsapp: z
      .array(
        z.strictObject({ ...channel, number: z.string().regex(/^\+\d{8,15}$/, { error: (issue) => say('e164', { number: String(issue.input) }) }) }),
      )
      .default([]),
    chat: z.array(z.strictObject({ ...channel, url })).default([]),
    email: z.array(z.strictObject({ ...channel, address: z.email() })).default([]),
    tty: z.array(z.strictObject({ ...channel, number: text.optional(), words })).default([]),
    sources: z.array(source).min(1),
    grade: z.enum(['high', 'medium', 'low']),
    readIn: partialDate,
    dialledOn: z
      .strictObject({ day, role: text, number: text.optional() }, { error: ({ code }) => (code === 'invalid_type' ? say('dialledOn') : undefined) })
      .optional(),
    warning: words.optional(),
  })
  .superRefine((record, ctx) => {
    const complain = (path: (string | number)[], message: string): void => {
      ctx.addIssue({ code: 'custom', path, message });
    };
    if (record.status === 'held' && record.heldBecause === undefined) complain(['heldBecause'], say('heldReason'));
    if (record.status === 'published' && record.grade === 'low' && !record.dialledOn) {
      complain(['status'], say('lowPublished'));
    }
    const ids = record.sources.map(({ id }) => id);
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) !== index) complain(['sources', index, 'id'], say('repeated', { id }));
    }
    const channels = { phones: record.phones, sms: record.sms, whatsapp: record.whatsapp, chat: record.chat, email: record.email, tty: record.tty };
    for (const [name, list] of Object.entries(channels)) {
      for (const [index, entry] of list.entries()) {
        if (!ids.includes(entry.source)) complain([name, index, 'source'], say('unknownLineSource', { id: entry.source }));
      }
    }
    const main = [...record.phones, ...record.whatsapp, ...record.sms].find((entry) => entry.status === 'published')?.source;
    const printing = record.sources.filter(({ printsNumber }) => printsNumber).map(({ id }) => id);
    if (main !== undefined && ids.includes(main) && printing.length > 0 && !printing.includes(main))
      complain(['sources', ids.indexOf(main), 'printsNumber'], say('printedElsewhere', { others: printing.join(', ') }));
    const dials = record.phones.filter((phone) => phone.status === 'published').map(({ dial }) => dial);
    if (record.dialledOn && !dials.includes(record.dialledOn.number ?? dials[0] ?? '')) complain(['dialledOn'], say('dialledNumber'));
    const shown = [...record.phones, ...record.sms, ...record.whatsapp, ...record.chat].some((entry) => entry.status === 'published');
    if (record.status === 'published' && !shown) complain(['phones'], say('noChannel'));
  });

/** One country's file of lines, `content/hotlines/<cc>.yaml`. Read, every number in full has its international form. */
export const countrySchema = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z]{2}$/, { error: () => say('key'), abort: true })
      .refine(isCountry, { error: ({ input }) => say('notACountry', { code: String(input) }) }),
    name: words,
    inside: words,
    also: z.array(text).default([]),
    zones: z.array(zone).min(1),
    instead: words.optional(),
    denied: z.array(z.strictObject({ number: text, reason: words })).default([]),
    codes: z.array(code).default([]),
    // Who takes out every line leaves the field empty: what that breaks is said, not that it is empty.
    lines: z.preprocess((value) => value ?? [], z.array(line)),
  })
  .superRefine((country, ctx) => {
    if (!isCountry(country.code)) return;
    const codes = country.codes.map(({ number }) => bareCode(number));
    for (const [index, number] of codes.entries()) {
      if (codes.indexOf(number) !== index)
        ctx.addIssue({ code: 'custom', path: ['codes', index, 'number'], message: say('repeated', { id: number }) });
    }
    for (const { path, message } of wrongNumbers(country)) ctx.addIssue({ code: 'custom', path, message });
  })
  .transform(withInternational);
