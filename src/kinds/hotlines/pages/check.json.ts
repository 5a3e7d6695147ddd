import type { APIRoute } from 'astro';
import type { CheckData, DataLine, DataWay } from '#/kinds/hotlines/browser/check/check-data.ts';
import { countriesIn, type CountryLines } from '#/kinds/hotlines/collection/hotlines.ts';
import { numberCheck } from '#/kinds/hotlines/collection/number-check.ts';
import { cardAddress } from '#/components/card-address.ts';
import { inGroups, smsHref, telHref, whatsAppHref } from '#/domain/dialling.ts';
import type { LineOnPage } from '#/domain/hotlines.ts';
import { isLocale, LOCALES, type Locale } from '#/domain/locale.ts';
import { checkedWay } from '#/kinds/hotlines/domain/refused-numbers.ts';
import { answersInWords, citedInWords, verificationInWords, warningInWords } from '#/i18n/line-words.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { href } from '#/routing/routes.ts';
import { siteToday } from '../../../../site.config.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** Where a line's card stands, and on a page of several where on it. */
const cardOf = (place: CountryLines, line: LineOnPage, locale: Locale): string => {
  const address = cardAddress(place, line, locale);
  return address === href('getHelp', locale, place.country.code) && line !== place.shown.emergency
    ? `${address}#${String(place.cardNumber(line))}`
    : address;
};

const waysOf = (line: LineOnPage, at: number, country: string, locale: Locale): DataWay[] => {
  const t = getFixedT(locale, 'help');
  const way = (
    number: string,
    e164: string | undefined,
    rest: Omit<DataWay, 'line' | 'digits' | 'international' | 'shown'> = {},
    shown = number,
  ): DataWay => ({
    ...checkedWay(number, e164, country),
    line: at,
    shown,
    ...rest,
  });
  return [
    ...line.phones.flatMap((phone) => {
      const tel = telHref(phone);
      return [
        way(phone.dial, phone.e164, tel === undefined ? {} : { href: tel, does: t('way.call') }),
        ...(phone.fromAbroad === undefined
          ? []
          : [way(phone.fromAbroad, phone.fromAbroad, { href: `tel:${phone.fromAbroad}`, does: t('way.call') }, inGroups(phone.fromAbroad))]),
      ];
    }),
    ...line.sms.map((sms) => way(sms.number, sms.e164, { by: 'SMS', written: true, href: smsHref(sms), does: 'SMS' })),
    ...line.whatsapp.map((one) =>
      way(one.number, one.number, { by: t('way.whatsapp'), written: true, href: whatsAppHref(one), does: t('way.whatsapp') }, inGroups(one.number)),
    ),
    ...line.tty.flatMap(({ number, words }) => (number === undefined ? [] : [way(number, undefined, { by: 'TTY', note: words })])),
  ];
};

/** The one file that answers "Is this number real?" in a language. */
export const GET: APIRoute = async ({ params }) => {
  const { locale } = params;
  if (!isLocale(locale)) throw new Error(`No such language: ${String(locale)}`);
  const t = getFixedT(locale, 'check');
  const places = await countriesIn(locale);
  const { refused, homes, codes } = await numberCheck(locale);
  const own = places.flatMap((place) => {
    const { emergency, help, report } = place.shown;
    return [...(emergency ? [emergency] : []), ...help, ...report]
      .filter(({ id }) => homes[id] === place.country.code)
      .map((line) => ({ place, line }));
  });
  const lines = own.map(({ place, line }): DataLine => {
    const { before, page, after } = verificationInWords(line, locale);
    const warning = warningInWords(line, locale);
    return {
      name: line.name,
      country: place.country.name,
      summary: line.summary,
      answers: answersInWords(line, locale),
      ...(line.authority === 'none' ? {} : { authority: true }),
      ...(warning === undefined ? {} : { warning }),
      helps: line.purpose === 'help',
      age: `${before}${page ? citedInWords(page) : ''}${after}`,
      card: cardOf(place, line, locale),
    };
  });
  const ways = own.flatMap(({ place, line }, at) => waysOf(line, at, place.country.code, locale));
  const h = getFixedT(locale, 'help');
  const data: CheckData = {
    made: siteToday(),
    words: {
      found: t('found'),
      refused: t('refused'),
      none: t('none'),
      short: t('short'),
      long: t('long'),
      caution: t('caution'),
      cautionWrite: t('cautionWrite'),
      shortNumber: t('shortNumber'),
      card: t('card'),
      list: t('list', { country: '{{country}}' }),
      made: h('file.made', { date: '{{date}}' }),
      old: h('age.old'),
      noneWords: t('noneWords'),
      how: t('how'),
      ways: [t('how1'), t('how2'), t('how3'), t('how4')],
    },
    codes,
    lines,
    ways,
    refused: refused.map(({ prints, country, reason, instead }) => {
      const at = instead === undefined ? -1 : ways.findIndex(({ shown, line }) => shown === instead && lines[line]?.country === country.name);
      return {
        prints,
        country: country.name,
        reason: reason ?? t('noReason'),
        list: href('getHelp', locale, country.code),
        ...(at < 0 ? {} : { instead: at, dialled: t('dialled', { inside: country.inside }) }),
      };
    }),
  };
  return new Response(JSON.stringify(data));
};
