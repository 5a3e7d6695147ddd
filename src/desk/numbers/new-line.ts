import { LOCALES, type Words } from '#/domain/locale.ts';
import { slugOf } from '../slug.ts';
import { confirming, filledIn, plainLine, reasonFrom, withCode, withPage, entryOf, type Filled, type Given, type Made } from './change.ts';
import { groupsIn, type Complaint, type Opened, type Raw } from './country.ts';
import { numbersSay, type NumbersWords } from './words.ts';

/* A line that is new. Of the one like which it is made nothing is taken over: what is known of one line is not known of another. */

/** What is chosen of a line. */
export const CHOICES = ['kind', 'purpose', 'authority', 'operatorType', 'grade'] as const;

/** What is written of it in both languages, beside its names. */
export const WRITTEN = ['operator', 'summary', 'answers', 'coverage'] as const;

/** How what is written in a language is called among the fields. */
export const inLanguageOf = (name: string, locale: (typeof LOCALES)[number]): string => `${name}${locale === 'en' ? 'En' : 'Es'}`;

/** What can be chosen, with what it is called. */
export const choicesOf = (words: NumbersWords): Readonly<Record<(typeof CHOICES)[number], Readonly<Record<string, string>>>> => ({
  kind: words.kinds,
  purpose: words.purposes,
  authority: words.authorities,
  operatorType: words.operatorTypes,
  grade: words.grades,
});

const same = (one: string, other: string): boolean => {
  const [left, right] = [one, other].map((name) =>
    name
      .normalize('NFKD')
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase(),
  );
  return left === right;
};

/** What is wrong with the names of a new line: without letters, or those of another line. Emergency numbers of two countries may be called the same. */
const namesOf = (given: Given, { content, country, language }: Opened): Complaint[] => {
  const { sameName, noName } = numbersSay(language);
  const others = content.data.hotlines
    .filter(({ data }) => data.code !== country.code)
    .flatMap(({ data }) => data.lines)
    .filter(({ purpose }) => purpose !== 'emergency' || given['purpose'] !== 'emergency');
  return (['name', 'short'] as const).flatMap((name) =>
    LOCALES.flatMap((locale): Complaint[] => {
      const field = inLanguageOf(name, locale);
      const text = plainLine(given[field]);
      if (!/[\p{L}\p{N}]/u.test(text)) return [{ field, said: noName }];
      const all = name === 'name' ? [...country.lines, ...others] : country.lines;
      const other = all.find((line) => same(line[name][locale], text));
      return other ? [{ field, said: sameName(other.name[language]) }] : [];
    }),
  );
};

/** A new line as it was filled in. */
export interface NewLine {
  filled: Filled;
  id: string;
  names: { name: Words; short: Words };
  written: Readonly<Record<(typeof WRITTEN)[number], Words>>;
  chosen: Readonly<Record<string, string>>;
  /** Why it is kept back; nothing where it is shown. */
  held: Words | undefined;
}

const wordsAt = (given: Given, name: string): Words => ({ en: plainLine(given[`${name}En`]), es: plainLine(given[`${name}Es`]) });

/** A new line as it was filled in, or all that is wrong with it. */
export const newLineFrom = (given: Given, opened: Opened): NewLine | Complaint[] => {
  const words = numbersSay(opened.language);
  const { country, content } = opened;
  const lines = content.data.hotlines.flatMap(({ data }) => data.lines);
  const filled = filledIn(given, opened, { country, line: { covers: [], cost: 'unknown' } }, []);
  const held = given['begins'] === 'held' ? reasonFrom(given, opened) : undefined;
  const base = [country.code, slugOf(plainLine(given['shortEs']))].filter((part) => part !== '').join('-');
  const id = Array.from({ length: lines.length + 1 }, (_, index) => (index === 0 ? base : `${base}-${String(index + 1)}`)).find(
    (one) => !lines.some((line) => line.id === one),
  );
  const options = choicesOf(words);
  const wrong = [
    ...namesOf(given, opened),
    ...WRITTEN.flatMap((name) =>
      LOCALES.flatMap((locale) =>
        plainLine(given[inLanguageOf(name, locale)]) === '' ? [{ field: inLanguageOf(name, locale), said: words.noWords }] : [],
      ),
    ),
    ...CHOICES.flatMap((name) => (Object.hasOwn(options[name], given[name] ?? '') ? [] : [{ field: name, said: words.noChoice }])),
    ...(given['begins'] === 'held' || given['begins'] === 'shown' ? [] : [{ field: 'begins', said: words.noChoice }]),
    ...(Array.isArray(filled) ? filled : []),
    ...(Array.isArray(held) ? held : []),
  ];
  if (wrong.length > 0 || Array.isArray(filled) || Array.isArray(held)) return wrong;
  return {
    filled,
    id: id ?? base,
    names: { name: wordsAt(given, 'name'), short: wordsAt(given, 'short') },
    written: {
      operator: wordsAt(given, 'operator'),
      summary: wordsAt(given, 'summary'),
      answers: wordsAt(given, 'answers'),
      coverage: wordsAt(given, 'coverage'),
    },
    chosen: Object.fromEntries(CHOICES.map((name) => [name, given[name] ?? ''])),
    held,
  };
};

/** A country with a line more, behind the others. Nothing is known of it but what was filled in. */
export const withLine = (opened: Opened, { filled, id, names, written, chosen, held }: NewLine): Made => {
  const raw = structuredClone(opened.raw);
  const { kind, purpose, authority, operatorType, grade } = chosen;
  const line: Raw = {
    id,
    status: held ? 'held' : 'published',
    ...(held ? { heldBecause: held } : {}),
    kind,
    purpose,
    ...names,
    coverage: written.coverage,
    operator: written.operator,
    operatorType,
    authority,
    summary: written.summary,
    answers: written.answers,
    anonymous: 'unknown',
    tells: { police: 'unknown', immigration: 'unknown' },
    leaves: { bill: 'unknown', log: 'unknown', ...(filled.way === 'whatsapp' ? { whatsapp: 'unknown' } : {}) },
    cost: 'unknown',
    hours: 'unknown',
    languages: 'unknown',
    [filled.way]: [entryOf(filled)],
    sources: [],
    grade,
    readIn: filled.page.date,
  };
  withPage(line, filled, undefined, opened.country.code);
  raw['lines'] = [...groupsIn(raw, 'lines'), line];
  withCode(raw, filled.code);
  return { raw, toConfirm: held ? undefined : confirming(id, filled, opened.country) };
};
