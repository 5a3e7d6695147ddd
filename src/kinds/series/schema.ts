import { z } from '#/schemas/zod-words.ts';
import { LOCALES, type Words } from '#/domain/locale.ts';
import { isCalendarDay, yearsAfter } from '#/domain/partial-date.ts';
import { day, drawing, key, text, titles, url, words } from '#/schemas/fields.ts';
import { published } from '#/schemas/publisher.ts';
import { say } from '#/staff-words/messages.ts';

/** The longest that consent lasts before she is asked again, in years (National Trafficking Sheltered Alliance media policy). */
export const CONSENT_YEARS = 3;

/** How many words all parts of a series hold at most, in one language, where nothing allows us to retell it: what it is, who published it, where. */
export const NOTICE_WORDS = 150;

/** Words of a series' name that tell nothing of whose story it is, without accents. */
const COMMON = new Set(
  'the and for with from her his she who how what our story stories account testimony una uno los las del con por para que como desde sobre sus historia historias relato testimonio'.split(
    ' ',
  ),
);

/** The words of a name, an address or a line of three letters and more, without accents. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2);

/** The words of a series' name that name someone: all but common ones such as "story". */
export const namedBy = (name: string): string[] => wordsOf(name).filter((word) => !COMMON.has(word));

/** Whether an address holds the real name of the person whose story is told there: docs/decisions.md, 14. */
export const tellsName = (slug: string, series: { identity: string; name: Words }): boolean => {
  const names = LOCALES.flatMap((locale) => namedBy(series.name[locale]));
  return series.identity === 'real' && wordsOf(slug).some((word) => names.includes(word));
};

/** What a series that shows one of the site's own drawings says of its pictures. */
export const DRAWN = 'drawn-no-person';

const where = z.strictObject({
  title: text,
  ...published,
  url: url.optional(),
  language: z.enum(LOCALES),
  link: z.boolean().default(true),
  hers: z.boolean().default(false),
});

/** A series or a single story, `content/series/<id>.yaml`: its names, what kind of account it is, and its consent or published source. */
export const seriesSchema = z
  .strictObject({
    /** The last part of its address; the same in both languages. */
    slug: key,
    name: titles(),
    description: words,
    /** Who speaks: two or three sentences. */
    who: words,
    /** How it ends, said before the first part is opened; of one that has one page, right under its title. */
    ends: words,
    kind: z.enum(['told-to-us', 'retold', 'composite']),
    identity: z.enum(['pseudonym', 'real', 'none']),
    /** The languages in which she, or the basis, allows it. */
    languages: z.array(z.enum(LOCALES)).min(1),
    imagePolicy: z.enum(['none', DRAWN, 'hers']),
    /** One of the site's own drawings, which show no person: docs/drawings.md. */
    drawing: drawing.optional(),
    order: z.number().int().default(100),
    consent: z
      .strictObject(
        { givenOn: day, reviewBy: day, withdrawnOn: day.optional() },
        { error: ({ code }) => (code === 'invalid_type' ? say('consentMissing') : undefined) },
      )
      .optional(),
    published: z
      .strictObject({
        /** What allows us to retell it; with `none` its parts only say where it is (`NOTICE_WORDS`). */
        basis: z.enum(['public-record', 'licence', 'permission-given', 'her-own-publication', 'none']),
        /** Who told it, by the name that she used there; left out where none was published. */
        by: text.optional(),
        /** When it was first published, in words. */
        when: words,
        /** Her own pages first. */
        where: z.array(where).min(1),
        /** When she was asked whether this site may retell it, until when an answer was asked for, and what she answered. No answer is no yes. */
        askedOn: day.optional(),
        answerBy: day.optional(),
        answer: z.enum(['yes', 'no']).optional(),
        withdrawnOn: day.optional(),
      })
      .optional(),
    patterns: z
      .array(z.strictObject({ shows: words, source: key }))
      .min(1)
      .optional(),
  })
  .superRefine((series, ctx) => {
    const complain = (path: string[], message: string): void => {
      ctx.addIssue({ code: 'custom', path, message });
    };
    const owns = { 'told-to-us': 'consent', retold: 'published', composite: 'patterns' } as const;
    const needs = { consent: 'consentMissing', published: 'publishedMissing', patterns: 'patternsMissing' } as const;
    for (const field of Object.values(owns)) {
      const belongs = owns[series.kind] === field;
      if (belongs && series[field] === undefined) complain([field], say(needs[field]));
      if (!belongs && series[field] !== undefined) complain([field], say('onlyForKind', { key: field, kind: series.kind }));
    }
    if (series.kind === 'composite' && series.identity === 'real') complain(['identity'], say('compositeReal'));
    else if (tellsName(series.slug, series)) complain(['slug'], say('slugNames', { slug: series.slug }));
    if (series.drawing !== undefined && series.imagePolicy !== DRAWN) complain(['drawing'], say('drawingForbidden', { policy: series.imagePolicy }));
    const { consent, published: account } = series;
    if (account) {
      const { askedOn, answerBy, answer } = account;
      for (const [field, given] of Object.entries({ answerBy, answer }))
        if (given !== undefined && askedOn === undefined) complain(['published', field], say('answerUnasked', { field }));
      if (askedOn !== undefined && answerBy !== undefined && isCalendarDay(askedOn) && isCalendarDay(answerBy) && answerBy <= askedOn)
        complain(['published', 'answerBy'], say('answerOrder'));
      if (account.basis === 'permission-given' && answer !== 'yes') complain(['published', 'basis'], say('permissionUnanswered'));
    }
    // A day that does not exist is told of by itself.
    if (consent && isCalendarDay(consent.givenOn) && isCalendarDay(consent.reviewBy)) {
      const latest = yearsAfter(consent.givenOn, CONSENT_YEARS);
      if (consent.reviewBy > latest) complain(['consent', 'reviewBy'], say('consentTooLong', { latest }));
      if (consent.reviewBy <= consent.givenOn) complain(['consent', 'reviewBy'], say('consentOrder'));
    }
  });
