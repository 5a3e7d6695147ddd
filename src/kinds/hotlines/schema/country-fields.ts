import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from '#/schemas/zod-words.ts';
import { isCountry, isShortCode } from '#/domain/full-numbers.ts';
import { day, key, partialDate, text, url, words } from '#/schemas/fields.ts';
import { say, staffLanguage } from '#/staff-words/messages.ts';
import { hours, zone } from './opening-hours.ts';
import { published } from '#/schemas/publisher.ts';
import { tells, wrongTells } from './tells.ts';

/** Whether something may be shown: a `held` number stays in the data for staff and never reaches a page. */
const status = z.enum(['published', 'held']);

/** Whether a fact is known; `unknown` is said in words and never guessed. */
const known = z.enum(['yes', 'no', 'unknown']);

const isInternational = (number: string): boolean => /^\+\d{8,15}$/.test(number) && parsePhoneNumberFromString(number)?.isValid() === true;

/** The ways of reaching a line whose number, or address, its pages print. */
export const PRINTED_WAYS = ['phones', 'sms', 'whatsapp', 'chat', 'tty'] as const;

/** One of them. */
export type PrintedWay = (typeof PRINTED_WAYS)[number];

/** One thing or several. */
const printed = z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(text).min(1).optional());

/** What every way of reaching a line carries: whether it may be shown, and where and when it was printed. */
const channel = {
  status: status.default('published'),
  /** The id of one of the line's sources: where this way of reaching it was printed. */
  source: key,
  /** Said beside the channel, for example that it was printed under an earlier operator. */
  note: words.optional(),
};

/** A page that was read about a line. */
const page = {
  url,
  ...published,
  date: partialDate,
  /** True for an "about" or "early" date, which is written as its earliest year. */
  approximate: z.boolean().default(false),
  /** False where the page must not be linked (a copy, a graphic page, an essay mill). */
  link: z.boolean().default(true),
};

const source = z.strictObject({
  id: key,
  ...page,
  /** The numbers of the line, and its chat's address, as this page prints them, its address included: what was read there, not what it means. */
  prints: z.strictObject({ phones: printed, sms: printed, whatsapp: printed, chat: printed, tty: printed }).prefault({}),
});

/** A short number that exists in the country, and the page that says so. It guards against a digit lost in typing. */
const code = z.strictObject({ number: text.refine(isShortCode, { error: () => say('codeForm') }), source: z.strictObject(page) });

/**
 * What is known of something that a call or a chat leaves behind: what a source says and which of the line's sources it is, `looked`
 * where we looked for it and found nothing, or `unknown`.
 */
const trace = z.union([z.enum(['unknown', 'looked']), z.strictObject({ words, source: key })], { error: () => say('leaves') });

/** One line of help, report or emergency. */
const line = z
  .strictObject({
    id: key,
    status,
    /** Why it is not shown. Public words: whoever has the number and types it reads them (src/kinds/hotlines/domain/number-check.ts); of a held way of a published line its `note`. */
    heldBecause: words.optional(),
    /** `crisis` is for someone who does not want to live; `support` is for help of many kinds, none of them its own. */
    kind: z.enum(['trafficking', 'emergency', 'violence', 'child', 'missing', 'crisis', 'support', 'migrant-rights']),
    /** What a line is for: reaching help, reporting a crime, or danger now. */
    purpose: z.enum(['help', 'report', 'emergency']),
    /** Whether trafficking is what this line is for. */
    dedicated: z.boolean().default(false),
    name: words,
    /** What of its name is in another language than the page, in one of the page's languages at least: said so that it is read aloud as it sounds. */
    foreign: z.strictObject({ language: z.enum(['en', 'fr', 'it', 'pt', 'ro']), name: text }).optional(),
    /** A name short enough for the bar at the bottom of a phone. */
    short: words,
    coverage: words,
    /** Other countries (two letters, lower case) whose pages show this line too. */
    covers: z.array(z.string().regex(/^[a-z]{2}$/, { error: () => say('key') })).default([]),
    operator: words,
    operatorType: z.enum(['ngo', 'government', 'mixed', 'police', 'consulate']),
    /** Which authority answers; `none` means that it is not police, prosecutor or migration. */
    authority: z.enum(['none', 'police', 'prosecutor', 'migration']),
    /** One plain sentence: what this line is. */
    summary: words,
    /** Who picks up. */
    answers: words,
    /** Whom it tells: police, prosecutors, migration, in one or two sentences; absent where nothing is known. */
    informs: words.optional(),
    /** Whether it tells the police or immigration; of immigration nothing is known but from a dated page of the line's own. */
    tells,
    anonymous: known,
    anonymity: words.optional(),
    /** What it does when the caller is under 18; absent where nothing is known. */
    under18: words.optional(),
    /** How a call begins: who speaks, what is asked first; absent where nothing is known. */
    firstMinute: words.optional(),
    /** What stays behind: on the telephone bill, in the phone's list of calls, and of a line with WhatsApp there. */
    leaves: z.strictObject(
      { bill: trace, log: trace, whatsapp: trace.optional() },
      { error: ({ code }) => (code === 'invalid_type' ? say('leaves') : undefined) },
    ),
    cost: z.enum(['free', 'charged', 'unknown']),
    hours,
    /** Codes of the languages that sources name, and whether others are reached by an interpreter, or in a way that no source says. */
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
    /** Printed by a source: people of any gender are answered. */
    everyone: z.boolean().default(false),
    /** True of one line of all: its WhatsApp is offered where a country has none that may be shown. */
    general: z.boolean().optional(),
    phones: z
      .array(
        z.strictObject({
          ...channel,
          /** As people in the country dial and group it. */
          dial: text,
          /** The international form; of a number written in full it is worked out where the file has none. Short numbers have none. */
          e164: z.string().optional(),
          /** A number to call from another country, in international form. */
          fromAbroad: z.string().optional(),
          /** Whether it can be called from another country. */
          abroad: known,
        }),
      )
      .default([]),
    sms: z.array(z.strictObject({ ...channel, number: text, keyword: text.optional() })).default([]),
    whatsapp: z.array(z.strictObject({ ...channel, number: z.string() })).default([]),
    chat: z.array(z.strictObject({ ...channel, url })).default([]),
    email: z.array(z.strictObject({ ...channel, address: z.email() })).default([]),
    /** A way for Deaf callers to reach a line: a TTY or relay number, or words where no number was copied. */
    tty: z.array(z.strictObject({ ...channel, number: text.optional(), words })).default([]),
    sources: z.array(source).min(1),
    grade: z.enum(['high', 'medium', 'low']),
    readIn: partialDate,
    /** The day on which staff called, who did, and which number: the line's first unless said. */
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
    if (record.foreign && !Object.values(record.name).some((name) => name.includes(record.foreign?.name ?? '')))
      complain(['foreign', 'name'], say('foreignName'));
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
    for (const [name, left] of Object.entries(record.leaves)) {
      if (typeof left === 'object' && !ids.includes(left.source)) complain(['leaves', name, 'source'], say('unknownLineSource', { id: left.source }));
    }
    for (const { path, message } of wrongTells(record)) complain(path, message);
    if ((record.leaves.whatsapp === undefined) !== (record.whatsapp.length === 0)) complain(['leaves', 'whatsapp'], say('leavesWhatsApp'));
    const lineInWords = record.name[staffLanguage()];
    for (const [index, { e164, fromAbroad }] of record.phones.entries()) {
      for (const [field, number] of Object.entries({ e164, fromAbroad })) {
        if (number !== undefined && !isInternational(number)) complain(['phones', index, field], say('e164', { number, line: lineInWords }));
      }
    }
    for (const [index, { number }] of record.whatsapp.entries()) {
      if (!/^\+\d{8,15}$/.test(number)) complain(['whatsapp', index, 'number'], say('e164', { number, line: lineInWords }));
    }
    const dials = record.phones.filter((phone) => phone.status === 'published').map(({ dial }) => dial);
    if (record.dialledOn && !dials.includes(record.dialledOn.number ?? dials[0] ?? ''))
      complain(['dialledOn'], say('dialledNumber', { line: lineInWords }));
    const shown = [...record.phones, ...record.sms, ...record.whatsapp, ...record.chat].some((entry) => entry.status === 'published');
    if (record.status === 'published' && !shown) complain(['phones'], say('noChannel'));
  });

/** The places of the countries that stand first. Home and the talk box have room for two. */
export const FIRST_PLACES = [1, 2] as const;

/** What stands in one country's file of lines, `content/hotlines/<cc>.yaml`, each field by itself. The types of lines are made from it (src/domain/hotlines.ts). */
export const countryFields = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z]{2}$/, { error: () => say('key'), abort: true })
    .refine(isCountry, { error: ({ input }) => say('notACountry', { code: String(input) }) }),
  name: words,
  /** Its place among the countries that stand first, on home and in the list. */
  first: z.number().int().min(1).max(FIRST_PLACES.length).optional(),
  /** Spoken with the name: "in Mexico", "en México". */
  inside: words,
  /** What else people call the country itself: short forms, other spellings. */
  also: z.array(text).default([]),
  /** Places in it that people type when they look for it: cities and states where many of them live. */
  places: z.array(text).default([]),
  /** What its people are called, ending in -a where there are two endings; the search knows the others. */
  people: z.array(text).default([]),
  /** IANA zones whose clock suggests this country. */
  zones: z.array(zone).min(1),
  /** Where no line is for trafficking alone: who takes the call. */
  instead: words.optional(),
  /** Where she may fear immigration officers more than anyone: which of the country's lines say that they are no government, and which is for legal help. */
  immigration: z.strictObject({ notGovernment: z.array(key).min(1), legalHelp: key }).optional(),
  /** Numbers that must appear nowhere on the country's pages, and why. */
  denied: z.array(z.strictObject({ number: text, reason: words })).default([]),
  /** The short numbers that exist in the country. */
  codes: z.array(code).default([]),
  // Who takes out every line leaves the field empty: what that breaks is said, not that it is empty.
  lines: z.preprocess((value) => value ?? [], z.array(line)),
});

/** What a country's file holds, read. */
export type CountryFields = z.output<typeof countryFields>;

/** A line as its file holds it. */
export type LineInFile = CountryFields['lines'][number];
