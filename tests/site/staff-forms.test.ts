import { describe, expect, it } from 'vitest';
import { labelled } from '#/kinds/form.ts';
import { KINDS } from '#/kinds/index.ts';
import { STAFF_LANGUAGES } from '#/staff-words/messages.ts';
import { textsOf } from '../support/built.ts';
import { DIST } from '../support/site.ts';

const said = Object.values(KINDS).map(({ form }) =>
  'fields' in form ? labelled(form.fields).flatMap(({ field }) => STAFF_LANGUAGES.map((language) => field[language][1])) : [],
);

/** The longest hints of each form that no other form gives: no page says the same by chance. */
const hints = said.flatMap((own) => {
  const others = new Set(said.filter((one) => one !== own).flat());
  return own
    .filter((hint) => !others.has(hint))
    .sort((a, b) => b.length - a.length)
    .slice(0, 3);
});

describe('what forms say to staff', () => {
  it('stands in no file of the site', () => {
    expect(hints.length).toBeGreaterThan(20);
    const published = [...textsOf(DIST)].flatMap(([file, text]) => hints.filter((hint) => text.includes(hint)).map((hint) => `${file}: ${hint}`));
    expect(published).toEqual([]);
  });
});
