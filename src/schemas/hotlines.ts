import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from 'astro/zod';
import { sameNumber } from '#/domain/dialling.ts';
import { WEEKDAYS } from '#/domain/opening-hours.ts';
import { SHORT_CODES } from '#/domain/short-codes.ts';
import { day, key, partialDate, text, url, words } from './fields.ts';
import { say } from './messages.ts';

const status = z.enum(['published', 'held']);
const known = z.enum(['yes', 'no', 'unknown']);

const international = z.string().superRefine((number, ctx) => {
  if (!/^\+\d{8,15}$/.test(number) || !parsePhoneNumberFromString(number)?.isValid()) {
    ctx.addIssue({ code: 'custom', message: say('e164', { number }) });
  }
});

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: () => say('clock') });
const span = z
  .tuple([clock, clock], { error: (issue) => (issue.input === undefined ? undefined : say('clock')) })
  .refine(([open, close]) => open < close, { error: () => say('clock') });

const zone = z.string().refine(
  (name) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name });
      return true;
    } catch {
      return false;
    }
  },
  { error: () => say('zone') },
);

const hours = z.union(
  [
    z.enum(['always', 'unknown']),
    z.strictObject({
      zone,
      week: z.partialRecord(z.enum(WEEKDAYS), z.array(span).min(1)),
      notOnHolidays: z.boolean().default(false),
    }),
  ],
  { error: ({ input }) => (input === undefined ? undefined : say('hours')) },
);

const channel = {
  status: status.default('published'),
  /** The id of one of the line's sources: where this way of reaching it was printed. */
  source: key,
  note: words.optional(),
};

const source = z.strictObject({
  id: key,
  url,
  publisher: text,
  date: partialDate,
  /** True for an "about" or "early" date, which is written as its earliest year. */
  approximate: z.boolean().default(false),
  link: z.boolean().default(true),
  /** True where what this page says holds the line's number. */
  printsNumber: z.boolean().default(false),
});

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
        z
          .strictObject({
            ...channel,
            dial: text,
            e164: international.optional(),
            fromAbroad: international.optional(),
            abroad: known,
          })
          .superRefine(({ dial, e164 }, ctx) => {
            if (e164 !== undefined && !sameNumber(dial, e164))
              ctx.addIssue({ code: 'custom', path: ['dial'], message: say('otherNumber', { dial, e164 }) });
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
    dialledOn: z.strictObject({ day, role: text }, { error: ({ code }) => (code === 'invalid_type' ? say('dialledOn') : undefined) }).optional(),
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
    const shown = [...record.phones, ...record.sms, ...record.whatsapp, ...record.chat].some((entry) => entry.status === 'published');
    if (record.status === 'published' && !shown) complain(['phones'], say('noChannel'));
  });

/** One country's file of lines, `content/hotlines/<cc>.yaml`. */
export const countrySchema = z
  .strictObject({
    code: z.string().regex(/^[a-z]{2}$/, { error: () => say('key') }),
    name: words,
    inside: words,
    also: z.array(text).default([]),
    zones: z.array(zone).min(1),
    instead: words.optional(),
    denied: z.array(z.strictObject({ number: text, reason: words })).default([]),
    lines: z.array(line).default([]),
  })
  .superRefine((country, ctx) => {
    const codes = SHORT_CODES[country.code] ?? [];
    for (const [index, record] of country.lines.entries()) {
      for (const [at, phone] of record.phones.entries()) {
        if (phone.e164 === undefined && !codes.includes(phone.dial)) {
          ctx.addIssue({ code: 'custom', path: ['lines', index, 'phones', at, 'dial'], message: say('shortCode', { number: phone.dial }) });
        }
      }
      for (const [at, sms] of record.sms.entries()) {
        const digits = sms.number.replace(/\D/g, '');
        if (!codes.includes(sms.number) && !parsePhoneNumberFromString(`+${digits}`)?.isValid()) {
          ctx.addIssue({ code: 'custom', path: ['lines', index, 'sms', at, 'number'], message: say('shortCode', { number: sms.number }) });
        }
      }
    }
  });
