import { inGroups } from '#/domain/dialling.ts';
import type { LineOnPage } from '#/domain/hotlines.ts';
import { newerSource } from '#/domain/line-order.ts';
import type { HelpLocale } from '#/domain/locale.ts';
import { heardInWords, pageAndHeard } from '#/i18n/heard-words.ts';
import { afterInWords, languagesInWords, unknownsInWords } from '#/i18n/line-words.ts';
import { sourceDateInWords } from '#/i18n/source-date.ts';
import { getFixedT } from '#/i18n/translate.ts';

/** What else is known of a line, and what is not, in words. */
export interface MoreInWords {
  /** What is known, in the order in which it is asked, each behind its name. */
  facts: { term: string; words: string }[];
  /** What is said besides, a paragraph each: what is not known is the last. */
  said: string[];
  /** The page about the line that was read last, where that is not the one that is cited. */
  newer?: { source: LineOnPage['sources'][number]; date: string };
}

/**
 * What else is known of a line.
 * @param after whether what every call and message leaves behind is said with it: where many lines stand together, once is enough
 */
export const moreInWords = (line: LineOnPage, country: string, locale: HelpLocale, after: 'all' | 'own' = 'all'): MoreInWords => {
  const t = getFixedT(locale, 'help');
  const [main] = line.phones;
  const heard = heardInWords(line, locale);
  const languages = languagesInWords(line.languages, locale);
  const where = [
    line.coverage.replace(/\.$/, ''),
    ...line.phones.flatMap(({ fromAbroad }) => (fromAbroad ? [t('way.abroad', { number: inGroups(fromAbroad) })] : [])),
    ...(line.dedicated && main?.abroad === 'unknown' && !main.fromAbroad ? [t('if.abroadUnknown')] : []),
  ].join('. ');
  const facts = [
    // Where a page says that it tells the police, that page stands beside the answer, and what the line does stands here.
    [t('fact.tell'), line.tells.police === 'unknown' ? '' : line.informs],
    [t('fact.under18'), pageAndHeard(line.under18, line.heard?.under18, locale)],
    [t('if.who'), line.dedicated && line.operator],
    [t('if.firstMinute'), pageAndHeard(line.firstMinute, line.heard?.firstMinute, locale)],
    ...heard.facts,
    [t('if.where'), where],
    [t('if.after'), afterInWords(line, locale, after)],
  ].flatMap(([term, words]) => (term && words ? [{ term, words }] : []));
  const newer = newerSource(line);
  return {
    facts,
    said: [
      line.everyone && t('everyone'),
      languages && `${languages}.`,
      ...line.tty.map(({ words, number }) => (number === undefined ? words : `${words} ${number}, ${country}`)),
      heard.filled,
      unknownsInWords(line, locale),
    ].flatMap((one) => (one ? [one] : [])),
    ...(newer ? { newer: { source: newer, date: sourceDateInWords(newer, locale) } } : {}),
  };
};
