import type { Country, Line } from '#/domain/hotlines.ts';
import { leadLine, linesFor } from '#/domain/line-order.ts';
import { bareNumber } from '#/domain/same-number.ts';
import { PRINTED_WAYS } from '#/kinds/hotlines/schema/country-fields.ts';
import { isPrintedBy } from '#/kinds/hotlines/schema/line-prints.ts';
import { publishedNow, type Exits, type Lines, type Lock, type Locked } from './lock.ts';

/** Something published that nobody has confirmed, with what stood there before; nothing before where it is new. */
export interface Change {
  now: Locked;
  before: string[];
  /** True for the first number of a country that no page is noted to print, and that nobody has called: it stays held. */
  mustBeHeld: boolean;
}

/** The numbers that countries show first, each as a line of the lock. */
const firstNumbers = (countries: readonly Country[]): Set<string> =>
  new Set(
    countries.flatMap((country) => {
      const lead = leadLine(linesFor(country, countries));
      const home = countries.find(({ lines }) => lines.some(({ id }) => id === lead?.id))?.code;
      if (!lead || home === undefined) return [];
      const ways = {
        phones: lead.phones.map(({ dial, e164 }) => e164 ?? dial),
        whatsapp: lead.whatsapp.map(({ number }) => number),
        sms: lead.sms.map(({ number }) => number),
      };
      const [first] = Object.entries(ways).flatMap(([way, numbers]) =>
        numbers.map((number) => `${home} ${lead.id} ${way} ${bareNumber(number, home)}`),
      );
      return first ?? [];
    }),
  );

const isCalled = ({ phones, dialledOn }: Line, value: string, country: string): boolean =>
  dialledOn !== undefined && bareNumber(dialledOn.number ?? phones.find(({ status }) => status === 'published')?.dial ?? '', country) === value;

/** Whether something stands for a number: a page of the line is noted to print it, or staff have called it. E-mail and hosts need neither. */
export const isProven = (now: Locked, sources: Line['sources'] | undefined = now.kind === 'number' ? now.line.sources : undefined): boolean => {
  if (now.kind !== 'number' || now.way === 'email' || sources === undefined) return true;
  const way = PRINTED_WAYS.find((one) => one === now.way);
  return (way !== undefined && isPrintedBy(sources, way, now.value, now.country) === true) || isCalled(now.line, now.value, now.country);
};

/** What of a project is published and differs from its lock, in the order of its lines. */
export const changesSince = (lock: Lock, content: Lines, exits: Exits): Change[] => {
  const published = publishedNow(content, exits);
  const values = new Map<string, Set<string>>();
  for (const { key, value } of published) values.set(key, (values.get(key) ?? new Set()).add(value));
  const first = firstNumbers(content.data.hotlines.map(({ data }) => data));
  return published
    .filter(({ key, value }) => lock.values.get(key)?.has(value) !== true)
    .map((now) => ({
      now,
      before: [...(lock.values.get(now.key) ?? [])].filter((value) => values.get(now.key)?.has(value) !== true),
      mustBeHeld: first.has(`${now.key} ${now.value}`) && !isProven(now),
    }));
};
