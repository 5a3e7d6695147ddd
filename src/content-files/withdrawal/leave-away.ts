import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import { allNumbersOf, type Country } from '#/domain/hotlines.ts';
import { shownLine } from '#/domain/line-order.ts';
import { bareNumber } from '#/domain/same-number.ts';
import { namesNumber } from '#/kinds/calls/domain/with-calls.ts';
import { countryFields, type CountryFields, type LineInFile } from '#/kinds/hotlines/schema/country-fields.ts';
import { withInternational } from '#/kinds/hotlines/schema/line-numbers.ts';
import { LOCKED_WAYS, valuesOf, type LockedWay } from '../number-lock/lock.ts';
import { withFields } from '../read/front-matter.ts';
import { bytesOf } from '../read/list-folder.ts';
import { looseFields } from '../read/loose-fields.ts';
import { publicationOf } from '../read/publication.ts';
import type { ContentFiles, FileOf } from '../read/read-content.ts';
import { namesOf } from './standing-away.ts';

const { lines: LINES, denied: DENIED } = countryFields.shape;

/** Said beside a line that is held here alone: no page shows it. */
const HELD = { en: 'It was held after the site was saved.', es: 'Se retuvo después de guardar el sitio.' } as const;

const asYaml = (data: unknown): string => stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });

/** A file of the site as it is to stand there. */
interface Written {
  file: string;
  text: string;
}

/** The stories and posts that a newer state no longer publishes, or of which that cannot be read: as withdrawn ones, for links to those are no mistake. */
const textsAway = (site: ContentFiles, newer: ContentFiles, today: string): Written[] => {
  const published = new Set(publicationOf(newer, today).texts.flatMap(namesOf));
  return publicationOf(site, today).texts.flatMap((record): Written[] => {
    const { kind, text } = record;
    if ((kind !== 'stories' && kind !== 'posts') || namesOf(record).some((name) => published.has(name))) return [];
    const whole = readFileSync(join(site.root, text.file), 'utf8');
    return [{ file: text.file, text: withFields(whole, (yaml) => `withdrawnOn: ${today}\n${yaml}`) ?? '' }];
  });
};

/** A line with what is away held back: some ways of reaching it, or all of it where it cannot stand without them. */
const heldLine = (line: LineInFile, isAway: (way: LockedWay, index: number) => boolean): unknown => {
  const ways = LOCKED_WAYS.map((way) => [way, line[way].map((one, index) => (isAway(way, index) ? { ...one, status: 'held' } : one))] as const);
  const made = { ...line, ...Object.fromEntries(ways) };
  const isNamed = line.phones.some(({ dial }, index) => isAway('phones', index) && namesNumber(line, dial));
  return isNamed || !LINES.safeParse([made]).success ? { ...line, status: 'held', heldBecause: HELD } : made;
};

/** A country as another state of its file has it: the lines that can be read, though others of them have a mistake. */
const countryIn = (folder: string, file: string, country: CountryFields): Country => {
  const fields = looseFields(bytesOf(join(folder, file))?.toString() ?? '');
  const all = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  return withInternational({
    ...country,
    lines: all(fields['lines']).flatMap((line) => LINES.safeParse([line]).data ?? []),
    denied: all(fields['denied']).flatMap((one) => DENIED.safeParse([one]).data ?? []),
  });
};

/** A country's file in which everything is held that a newer state holds, denies or no longer has, or of which that cannot be read. */
const linesAway = ({ root }: ContentFiles, { file, id }: FileOf<'hotlines'>, newer: ContentFiles): Written[] => {
  const written = countryFields.parse(parse(readFileSync(join(root, file), 'utf8')));
  const country = countryIn(newer.root, file, written);
  const denied = new Set(country.denied.map(({ number }) => bareNumber(number, id)));
  const lines = written.lines.map((line) => {
    const now = country.lines.find((one) => one.id === line.id);
    const areCallsRead = !newer.named.calls.has(line.id) || newer.data.calls.some((one) => one.id === line.id);
    const shown = now && areCallsRead ? shownLine(now) : undefined;
    const isAway = (way: LockedWay, index: number): boolean => {
      if (line[way][index]?.status !== 'published') return false;
      const kept = new Set(shown ? valuesOf(shown, way, id) : []);
      const values = valuesOf({ ...line, [way]: line[way].slice(index, index + 1) }, way, id);
      return !shown || values.some((value) => !kept.has(value) || denied.has(value));
    };
    const isWhole = line.status === 'held' || !LOCKED_WAYS.some((way) => line[way].some((_, index) => isAway(way, index)));
    return isWhole ? line : heldLine(line, isAway);
  });
  return lines.every((line, index) => line === written.lines[index]) ? [] : [{ file, text: asYaml({ ...written, lines }) }];
};

/** The files of calls with those of a newer state that found a number wrong; nothing else that was heard is told before it is saved. */
const wrongCalls = (site: ContentFiles, newer: ContentFiles): Written[] =>
  newer.data.calls.flatMap(({ file, id, data: { calls } }) => {
    const saved = site.data.calls.find((one) => one.id === id)?.data;
    const at = site.data.hotlines.find(({ data }) => data.lines.some((line) => line.id === id));
    const numbers = at?.data.lines.filter((line) => line.id === id).flatMap((line) => allNumbersOf(line).map((one) => bareNumber(one, at.id))) ?? [];
    const wrong = calls.filter(
      (call) =>
        call.result === 'wrong' &&
        call.number !== undefined &&
        numbers.includes(bareNumber(call.number, at?.id ?? '')) &&
        saved?.calls.some((one) => isDeepStrictEqual(one, call)) !== true,
    );
    return wrong.length === 0 ? [] : [{ file, text: asYaml({ ...saved, calls: [...(saved?.calls ?? []), ...wrong] }) }];
  });

/**
 * Leaves out of a site what newer states of the content do not show any more, and changes nothing else of it.
 * @param site the site, whose files are written
 * @param saved the last commit, whose numbers and calls the site has
 * @param here the project's folder
 * @param today the build's day, `YYYY-MM-DD`
 * @returns the files of which something is left away
 */
export const leaveAway = (site: ContentFiles, { saved, here }: { saved: ContentFiles; here: ContentFiles }, today: string): string[] => {
  const written = [
    ...[saved, here].flatMap((newer) => textsAway(site, newer, today)),
    ...site.data.hotlines.flatMap((country) => linesAway(site, country, here)),
    ...wrongCalls(site, here),
  ];
  for (const { file, text } of written) {
    mkdirSync(dirname(join(site.root, file)), { recursive: true });
    writeFileSync(join(site.root, file), text);
  }
  return [...new Set(written.map(({ file }) => file))];
};
