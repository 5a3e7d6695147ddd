import type { Heard, LineOnPage } from '#/domain/hotlines.ts';
import type { HelpLocale } from '#/domain/locale.ts';
import { hoursInWords, languageNames } from './line-words.ts';
import { heardAlso, toldBy, type Whose } from './told-words.ts';
import { getFixedT } from './translate.ts';

/** What a page says of a question, and what was said of it on the telephone; nothing where neither says anything. */
export const pageAndHeard = (page: string | undefined, heard: (Whose & { said: string }) | undefined, locale: HelpLocale): string | undefined => {
  if (!heard) return page;
  return page === undefined ? `${heard.said} ${toldBy(heard, locale)}` : `${page} ${heardAlso(heard, heard.said, locale)}`;
};

/** The questions of which what was heard takes the place of what no page says, or stands against it. */
const FILLING = ['hours', 'cost', 'languages', 'abroad'] as const satisfies readonly (keyof Heard)[];

/** What was heard of a line beside what its card says in its own place. */
export interface HeardInWords {
  /** Questions with their answers, as facts: what no other place of the card has, and what a page says otherwise. */
  facts: [term: string, words: string][];
  /** What the card says that comes from a call and from no page, in one sentence; nothing where that is nothing. */
  filled?: string;
}

/** What was heard of a line on the telephone, in words. */
export const heardInWords = ({ heard }: Pick<LineOnPage, 'heard'>, locale: HelpLocale): HeardInWords => {
  if (!heard) return { facts: [] };
  const t = getFixedT(locale, 'help');
  const terms = {
    hours: t('heard.hours'),
    cost: t('heard.cost'),
    languages: t('heard.languages'),
    abroad: t('heard.abroad'),
  };
  const { hours, cost, languages, abroad, answers, bill, writing } = heard;
  const said = {
    hours: hours && hoursInWords(hours.said, locale),
    cost: cost && { free: t('heard.free'), charged: t('heard.charged') }[cost.said],
    languages: languages && languageNames(languages.said, locale),
    abroad: abroad && { yes: t('heard.abroadYes'), no: t('heard.abroadNo') }[abroad.said],
  };
  // Of the cost it stands beside what the page says, in front.
  const against = FILLING.filter((field) => field !== 'cost').flatMap((field): [string, string][] => {
    const [its, words] = [heard[field], said[field]];
    return its?.differs === true && words !== undefined ? [[terms[field], heardAlso(its, words, locale)]] : [];
  });
  const words: [string, string][] = (
    [
      [t('heard.answers'), answers?.instead === true ? undefined : answers],
      [terms.abroad, abroad?.differs === false ? { ...abroad, said: `${said.abroad ?? ''}.` } : undefined],
      [t('heard.bill'), bill],
      [t('heard.writing'), writing],
    ] as const
  ).flatMap(([term, its]): [string, string][] => (its ? [[term, `${its.said} ${toldBy(its, locale)}`]] : []));
  // The same day and the same word for it are said once.
  const filled = Map.groupBy(
    FILLING.filter((field) => field !== 'abroad' && heard[field]?.differs === false),
    (field) => toldBy(heard[field] as Whose, locale),
  );
  const lower = (term: string): string => term.charAt(0).toLocaleLowerCase(locale) + term.slice(1);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const sentences = [...filled].map(
    ([by, fields]) => `${t('heard.filled', { list: list.format(fields.map((field) => lower(terms[field]))) })} ${by}`,
  );
  return { facts: [...words, ...against], ...(sentences.length > 0 ? { filled: sentences.join(' ') } : {}) };
};
