import { telHref } from '#/domain/dialling.ts';
import { leadLine, linesFor, shownLine } from '#/domain/line-order.ts';
import { LOCALES } from '#/domain/locale.ts';
import { KINDS } from '#/kinds/index.ts';
import { FIRST_PLACES } from '#/kinds/hotlines/schema/country-fields.ts';
import { staffLanguage } from '#/staff-words/messages.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles } from '#/content-files/read/read-content.ts';

const FOLDER = KINDS.hotlines.at.folder;

/** Published lines with the name of another; the emergency number of two countries may have the same. */
const namesOnce = ({ data: { hotlines: countries } }: ContentFiles): Problem[] => {
  const seen = new Map<string, string>();
  return countries.flatMap(({ file, id: code, data }) =>
    data.lines.flatMap((line) => {
      if (line.status === 'held') return [];
      const place = line.purpose === 'emergency' ? `${code} ` : '';
      const names = LOCALES.flatMap((locale) => [`${place}${line.name[locale]}`, `${code} short ${line.short[locale]}`]);
      const id = names.map((name) => seen.get(name)).find((one) => one !== undefined);
      for (const name of names) seen.set(name, seen.get(name) ?? line.id);
      return id === undefined ? [] : [problem(file, `lines › ${line.id} › name`, 'nameTwice', { name: line.name[staffLanguage()], id })];
    }),
  );
};

/** Zones by the name that others of them stand for: asking takes long. */
const known = new Map<string, string>();

/** A zone by the name that others of it stand for: `US/Pacific` is `America/Los_Angeles`. */
export const canonical = (zone: string): string => {
  const name = known.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  known.set(zone, name);
  return name;
};

/** Zones of which two countries say that their clock suggests them. */
const zonesOnce = ({ data: { hotlines: countries } }: ContentFiles): Problem[] => {
  const seen = new Map<string, string>();
  return countries.flatMap(({ file, data }) =>
    data.zones.flatMap((zone, index) => {
      const other = seen.get(canonical(zone)) ?? file;
      seen.set(canonical(zone), other);
      return other === file ? [] : [problem(file, `zones › ${String(index + 1)}`, 'zoneTwice', { zone, file: other })];
    }),
  );
};

/** Countries of whose page nobody would know whom to call. */
const withoutHelp = ({ data: { hotlines: countries } }: ContentFiles): Problem[] => {
  const all = countries.map(({ data }) => data);
  return countries.flatMap(({ file, data }) => {
    const shown = linesFor(data, all);
    const lead = leadLine(shown);
    if (data.first !== undefined) {
      const [phone] = lead && shown.help.includes(lead) ? lead.phones : [];
      return phone && telHref(phone) !== undefined ? [] : [problem(file, 'lines', 'firstCountryNoNumber')];
    }
    return shown.help.length > 0 || data.instead ? [] : [problem(file, 'instead', 'noHelp')];
  });
};

/** Places among the countries that stand first which no country has, or two. */
const firstPlaces = ({ data: { hotlines: countries } }: ContentFiles, complete: boolean): Problem[] =>
  FIRST_PLACES.flatMap((place) => {
    const [one, ...others] = countries.filter(({ data }) => data.first === place);
    if (!one) return complete ? [problem(FOLDER, 'first', 'firstCountryGone', { place })] : [];
    return others.map(({ file }) => problem(file, 'first', 'firstCountryTwice', { place, file: one.file }));
  });

/** That one line and no other is offered where a country has none, and can be written to. */
const generalLines = ({ data: { hotlines: countries } }: ContentFiles, complete: boolean): Problem[] => {
  const all = countries.flatMap(({ file, data }) => data.lines.flatMap((line) => (line.general === true ? [{ file, line }] : [])));
  const [one, ...others] = all;
  if (!one) return complete ? [problem(FOLDER, 'lines', 'generalLineGone')] : [];
  const usable = (shownLine(one.line)?.whatsapp.length ?? 0) > 0;
  return [
    ...(usable ? [] : [problem(one.file, 'lines', 'generalLine', { id: one.line.id })]),
    ...others.map(({ file, line }) => problem(file, `lines › ${line.id} › general`, 'generalLineTwice', { id: one.line.id })),
  ];
};

/** What countries may not share, and what their pages and home cannot be without. */
export const checkCountries = (content: ContentFiles): Problem[] => {
  // A line that covers a country, or what stands first, may stand in a file that cannot be read yet.
  const complete = content.data.hotlines.length === content.named.hotlines.size;
  return [
    ...namesOnce(content),
    ...zonesOnce(content),
    ...(complete ? withoutHelp(content) : []),
    ...firstPlaces(content, complete),
    ...generalLines(content, complete),
  ];
};
