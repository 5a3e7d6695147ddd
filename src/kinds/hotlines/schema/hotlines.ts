import { bareCode, isCountry } from '#/domain/full-numbers.ts';
import { say } from '#/staff-words/messages.ts';
import { countryFields } from './country-fields.ts';
import { withInternational, wrongNumbers } from './line-numbers.ts';

/** One country's file of lines, `content/hotlines/<cc>.yaml`. Read, every number in full has its international form. */
export const countrySchema = countryFields
  .superRefine((country, ctx) => {
    if (!isCountry(country.code)) return;
    const codes = country.codes.map(({ number }) => bareCode(number));
    for (const [index, number] of codes.entries()) {
      if (codes.indexOf(number) !== index)
        ctx.addIssue({ code: 'custom', path: ['codes', index, 'number'], message: say('repeated', { id: number }) });
    }
    const ids = country.lines.map(({ id }) => id);
    const { notGovernment = [], legalHelp } = country.immigration ?? {};
    for (const id of [...notGovernment, ...(legalHelp === undefined ? [] : [legalHelp])]) {
      if (!ids.includes(id)) ctx.addIssue({ code: 'custom', path: ['immigration'], message: say('immigrationLine', { id }) });
    }
    for (const { path, message } of wrongNumbers(country)) ctx.addIssue({ code: 'custom', path, message });
  })
  .transform(withInternational);
