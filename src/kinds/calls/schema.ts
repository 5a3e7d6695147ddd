import { clock, hours } from '#/kinds/hotlines/schema/opening-hours.ts';
import { day, text } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';
import { say } from '#/staff-words/messages.ts';

/** Who called: what they are to this site, never who they are. */
export const ROLES = ['volunteer', 'team', 'student', 'professional'] as const;

/** How a call ended: the line answered; nobody did; somebody hung up, or did not want to answer; somebody else answered, who is no such line. */
export const RESULTS = ['answered', 'nobody', 'refused', 'wrong'] as const;

/**
 * What was heard, in the language in which somebody wrote it down. A page shows it once it stands in both.
 */
const said = z
  .strictObject({ en: text.optional(), es: text.optional() })
  .refine(({ en, es }) => en !== undefined || es !== undefined, { error: () => say('callSaid') });

/** Whether the line tells somebody, in its own words on the telephone. */
const told = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.enum(['says-no', 'yes']) }),
  z.strictObject({ answer: z.literal('sometimes'), when: said }),
]);

/** What a line said of itself, question by question; what was not asked, or not answered, is left out. */
const heard = z.strictObject({
  /** Who they say they are. */
  answers: said.optional(),
  police: told.optional(),
  immigration: told.optional(),
  /** Whether they ask a caller for her name. */
  name: z.enum(['asks', 'does-not-ask']).optional(),
  under18: said.optional(),
  /** Codes of the languages that answer. */
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/, { error: () => say('callLanguage') }))
    .min(1)
    .optional(),
  abroad: z.enum(['yes', 'no']).optional(),
  /** What shows on the bill. */
  bill: said.optional(),
  /** Whether one can write to them, and how. */
  writing: said.optional(),
  firstMinute: said.optional(),
  hours: hours.refine((value) => value !== 'unknown', { error: () => say('callHours') }).optional(),
  cost: z.enum(['free', 'charged']).optional(),
});

/** The questions that a page of a line can answer too, so that the two may differ. */
export const DECIDABLE = [
  'answers',
  'police',
  'immigration',
  'name',
  'under18',
  'languages',
  'abroad',
  'bill',
  'firstMinute',
  'hours',
  'cost',
] as const;

/** One call. */
const call = z
  .strictObject({
    day,
    /** By the clock of the line, so that who calls again chooses another. */
    hour: clock.optional(),
    role: z.enum(ROLES, { error: () => say('callRole') }),
    /** The number that was dialled, as the line's file has it; none where the office behind the line was asked. */
    number: text.optional(),
    /** Whether the office behind the line was asked, so that the line stayed free: the only way for one that answers whoever does not want to live. */
    office: z.boolean().default(false),
    result: z.enum(RESULTS),
    /** Whether somebody else called than the time before: a wrong number counts twice only if two people heard it. */
    someoneElse: z.boolean().default(false),
    /** Another organisation, whose call this was: what it heard is shown as its own. */
    organization: text.optional(),
    heard: heard.prefault({}),
    /** Of which questions whoever called noticed that a page says something else. */
    against: z.array(z.enum(DECIDABLE)).default([]),
  })
  .superRefine(({ number, office, result, heard: its }, ctx) => {
    const complain = (path: string, message: string): void => {
      ctx.addIssue({ code: 'custom', path: [path], message });
    };
    if ((number === undefined) !== office) complain('number', say('callNumber'));
    if ((result === 'answered') !== Object.keys(its).length > 0) complain('heard', say(result === 'answered' ? 'callHeard' : 'callNothing'));
  });

/** What somebody decided where a page says one thing and the telephone another: which of the two holds, of a call of that day. */
const decision = z.strictObject({ holds: z.enum(['page', 'call']), call: day, on: day });

/** The calls to one line, `content/calls/<id of the line>.yaml`, and what was decided of what they brought. */
export const callsSchema = z.strictObject({
  calls: z.array(call).min(1),
  decided: z.partialRecord(z.enum(DECIDABLE), decision).default({}),
});
