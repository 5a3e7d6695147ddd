import type { SearchCountry } from '#/browser/search/search-data.ts';
import type { CountryLines } from '#/kinds/hotlines/collection/hotlines.ts';
import { zonesInPage } from '#/domain/clock-zones.ts';
import { telHref } from '#/domain/dialling.ts';
import type { LineOnPage } from '#/domain/hotlines.ts';
import { anyHourLine, leadLine } from '#/domain/line-order.ts';
import type { Locale } from '#/domain/locale.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { citedInWords, hoursInWords, verificationInWords, warningInWords } from '#/i18n/line-words.ts';
import { href } from '#/routing/routes.ts';

/** Digits up to which a number is a short one, which is learnt and typed as such. */
const SHORT = 5;

const together = (words: readonly (string | undefined)[]): string => words.filter((one) => one !== undefined && one !== '').join(' ');

/** A country as the search shows it, in words of the data alone; no reservation is left out of those that are shown. */
export const searchCountry = ({ country, shown }: CountryLines, locale: Locale): SearchCountry => {
  const t = getFixedT(locale, 'help');
  const lead = leadLine(shown);
  const lines = [...(shown.emergency ? [shown.emergency] : []), ...shown.help, ...shown.report];
  const phone = lead?.phones[0];
  const anyHour = anyHourLine(shown);
  const checked = lead && verificationInWords(lead, locale);
  const tel = phone && telHref(phone);
  /** Of a line's numbers those first that a tap calls: the others are typed by hand. */
  const tapsFirst = (phones: LineOnPage['phones']): LineOnPage['phones'] =>
    [...phones].sort((one, other) => Number(telHref(one) === undefined) - Number(telHref(other) === undefined));
  const numbersOf = (line: LineOnPage | undefined): SearchCountry['crisis'] =>
    tapsFirst(line?.phones ?? []).map((one) => ({
      name: line?.name ?? '',
      dial: one.dial,
      tel: telHref(one),
      answers: line?.answers ?? '',
      // Not all lines for not wanting to live answer at night: of those hours are said.
      words: together([
        line && typeof line.hours === 'object' ? `${hoursInWords(line.hours, locale)}.` : '',
        line?.informs,
        line && warningInWords(line, locale),
      ]),
      call: t('way.callNumber', { number: one.dial }),
    }));
  return {
    code: country.code,
    name: country.name,
    also: country.also.filter((one) => one !== country.name),
    places: country.places,
    people: country.people,
    zones: zonesInPage(country.zones),
    short: [...new Set(lines.flatMap(({ phones }) => phones.map(({ dial }) => dial.replace(/\D/g, ''))))]
      .filter(({ length }) => length <= SHORT)
      .join('|'),
    href: href('getHelp', locale, country.code),
    whole: t('country.heading', { inside: country.inside }),
    ...(lead && checked
      ? {
          line: {
            dial: phone?.dial ?? '',
            tel,
            name: lead.name,
            answers: lead.answers,
            words: together([`${hoursInWords(lead.hours, locale)}.`, warningInWords(lead, locale)]),
            call: `${getFixedT(locale)('bar.call')}: ${lead.short}`,
            isHelp: lead.purpose === 'help',
            only: phone && phone.e164 === undefined ? country.name : undefined,
            more: [
              ...(phone && tel === undefined
                ? [/[*#]/.test(phone.dial) ? t('way.byHand', { number: phone.dial }) : t('way.textOnly', { number: phone.dial })]
                : []),
              ...(phone?.note ? [phone.note] : []),
              ...(lead.informs ? [lead.informs] : []),
              `${checked.before}${checked.page ? citedInWords(checked.page) : ''}${checked.after}`,
            ],
          },
        }
      : { none: together([t('none'), country.instead]) }),
    ...(anyHour
      ? { anyHour: { dial: anyHour.phone.dial, tel: anyHour.href, words: `, ${anyHour.line.name}. ${anyHour.line.answers} ${t('hours.always')}.` } }
      : {}),
    emergency: numbersOf(shown.emergency).map((one) => ({ ...one, urge: `${t('danger')} ${t('dangerCall', { number: one.dial })}` })),
    crisis: numbersOf(shown.help.find(({ kind }) => kind === 'crisis')),
    violence: numbersOf(shown.help.find(({ kind, phones }) => kind === 'violence' && phones.length > 0)),
  };
};
