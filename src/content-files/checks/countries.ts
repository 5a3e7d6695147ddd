import { telHref } from '#/domain/dialling.ts';
import { leadLine, linesFor, shownLine } from '#/domain/line-order.ts';
import { LOCALES } from '#/domain/locale.ts';
import { NAMED_CONTENT } from '#/domain/named-content.ts';
import { staffLanguage } from '#/staff-words/messages.ts';
import { problem, type Problem } from '../read/problem.ts';
import type { ContentFiles } from '../read/read-content.ts';

const FIRST: readonly string[] = NAMED_CONTENT.firstCountries;
const fileOf = (code: string): string => `content/hotlines/${code}.yaml`;

/** Published lines with the name of another; the emergency number of two countries may have the same. */
const namesOnce = ({ countries }: ContentFiles): Problem[] => {
  const seen = new Map<string, string>();
  return countries.flatMap(({ file, code, data }) =>
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

/** A zone by the name that others of it stand for: `US/Pacific` is `America/Los_Angeles`. */
export const canonical = (zone: string): string => new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;

/** Zones of which two countries say that their clock suggests them. */
const zonesOnce = ({ countries }: ContentFiles): Problem[] => {
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
const withoutHelp = ({ countries }: ContentFiles): Problem[] => {
  const all = countries.map(({ data }) => data);
  return countries.flatMap(({ file, data }) => {
    const shown = linesFor(data, all);
    const lead = leadLine(shown);
    if (FIRST.includes(data.code)) {
      const [phone] = lead && shown.help.includes(lead) ? lead.phones : [];
      return phone && telHref(phone) !== undefined ? [] : [problem(file, 'lines', 'firstCountryNoNumber')];
    }
    return shown.help.length > 0 || data.instead ? [] : [problem(file, 'instead', 'noHelp')];
  });
};

/** Files and lines that the site names, which are not there. */
const gone = ({ countries, named }: ContentFiles): Problem[] => {
  const files = FIRST.filter((code) => !named.countries.has(code)).map((code) =>
    problem(fileOf(code), '', 'firstCountryGone', { file: fileOf(code) }),
  );
  const home = NAMED_CONTENT.generalLine.slice(0, 2);
  const line = countries.flatMap(({ data }) => data.lines).find(({ id }) => id === NAMED_CONTENT.generalLine);
  const usable = line && (shownLine(line)?.whatsapp.length ?? 0) > 0;
  // Where its file is gone or cannot be read, that is the mistake.
  const isRead = countries.some(({ code }) => code === home);
  return [...files, ...(usable || !isRead ? [] : [problem(fileOf(home), 'lines', 'generalLine', { id: NAMED_CONTENT.generalLine })])];
};

/** What countries may not share, and what their pages and home cannot be without. */
export const checkCountries = (content: ContentFiles): Problem[] => {
  // A line that covers a country may stand in a file that cannot be read yet.
  const complete = content.countries.length === content.named.countries.size;
  return [...namesOnce(content), ...zonesOnce(content), ...(complete ? withoutHelp(content) : []), ...gone(content)];
};
