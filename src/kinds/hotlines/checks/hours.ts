import { staffLanguage } from '#/staff-words/messages.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles } from '#/content-files/read/read-content.ts';
import { canonical } from './countries.ts';

/**
 * Hours by a clock that is not the line's country's: the page would say that a line answers when it does not. A line that covers
 * other countries, as a consulate's does, may answer by theirs.
 */
export const checkHours = ({ data: { hotlines: countries } }: ContentFiles): Problem[] =>
  countries.flatMap(({ file, data }) =>
    data.lines.flatMap(({ id, hours, covers }) => {
      if (typeof hours === 'string') return [];
      const zones = [data, ...countries.map((one) => one.data).filter(({ code }) => covers.includes(code))].flatMap((one) => one.zones);
      if (zones.map(canonical).includes(canonical(hours.zone))) return [];
      return [
        problem(file, `lines › ${id} › hours › zone`, 'hoursZone', {
          zone: hours.zone,
          country: data.name[staffLanguage()],
          zones: data.zones.join(', '),
        }),
      ];
    }),
  );
