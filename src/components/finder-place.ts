import type { FinderPlace } from '#/browser/finder/finder-data.ts';
import type { CountryLines } from '#/collections/hotlines.ts';
import { leadLine } from '#/domain/line-order.ts';

/** What is true of a place; nothing where it is not, which takes no bytes. */
const ifTrue = <Name extends string>(name: Name, is: boolean): Partial<Record<Name, true>> =>
  (is ? { [name]: true } : {}) as Partial<Record<Name, true>>;

/** A country as the finder knows it. Its row in a list names it by `data-place`. */
export const finderPlace = ({ country, shown }: CountryLines): FinderPlace => {
  const lead = leadLine(shown);
  const { help } = shown;
  // Where none helps, whoever leads in the list speaks for it.
  const lines = help.length > 0 ? help : lead ? [lead] : [];
  const languages = [...new Set(lines.flatMap((line) => (line.languages === 'unknown' ? [] : line.languages.known)))];
  return {
    code: country.code,
    name: country.name,
    ...(lead && lead.hours !== 'unknown' ? { hours: lead.hours } : {}),
    ...(languages.length > 0 ? { languages } : {}),
    ...ifTrue(
      'others',
      lines.some((line) => line.languages === 'unknown' || line.languages.interpreters || line.languages.others),
    ),
    ...ifTrue(
      'number',
      lines.some(({ phones, whatsapp, sms }) => phones.length + whatsapp.length + sms.length > 0),
    ),
    ...ifTrue(
      'notPolice',
      help.some(({ authority }) => authority === 'none'),
    ),
    ...ifTrue(
      'whatsapp',
      help.some(({ whatsapp }) => whatsapp.length > 0),
    ),
    ...ifTrue(
      'text',
      help.some(({ sms }) => sms.length > 0),
    ),
  };
};
