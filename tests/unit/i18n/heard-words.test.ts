import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { inLanguage } from '#/domain/in-language.ts';
import type { Country, LineOnPage } from '#/domain/hotlines.ts';
import { shownLine } from '#/domain/line-order.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { heardInWords, pageAndHeard } from '#/i18n/heard-words.ts';
import { saidFirst, unknownsInWords, verificationInWords, warningInWords } from '#/i18n/line-words.ts';
import { withCalls } from '#/kinds/calls/domain/with-calls.ts';
import { callsSchema } from '#/kinds/calls/schema.ts';
import { tellsInWords } from '#/kinds/hotlines/parts/tells-words.ts';

/** A made-up line after some calls, in a language. */
const lineAfter = (calls: object[], locale: Locale = 'en', id = 'cl-women'): LineOnPage => {
  // As their files hold them, without the calls of the fixture.
  const countries = readContent('tests/fixture').dataFiles.hotlines.map(({ data }) => data as Country);
  const all = withCalls(countries, new Map([[id, callsSchema.parse({ calls })]]));
  const line = all.flatMap(({ lines }) => lines).find((one) => one.id === id);
  const shown = line && shownLine(line);
  if (!shown) throw new Error('The made-up line is not shown.');
  return inLanguage(shown, (words) => words[locale]);
};
const call = (heard: object, change: object = {}): object => ({
  day: '2026-11-21',
  role: 'team',
  number: '1466',
  result: 'answered',
  heard,
  ...change,
});
const PARISH = { organization: 'A made-up parish' };

describe('what a line said on the telephone', () => {
  it('is said with its day, in both languages', () => {
    const heard = { bill: { en: 'Nothing of the line.', es: 'Nada de la línea.' } };
    expect(heardInWords(lineAfter([call(heard)]), 'en').facts).toEqual([
      ['On the bill', 'Nothing of the line. It told us so by telephone on November 21, 2026.'],
    ]);
    expect(heardInWords(lineAfter([call(heard)], 'es'), 'es').facts[0]?.[1]).toMatch(/Nos lo dijo por teléfono el 21 de noviembre de 2026\.$/);
  });

  it('is said as another organisation’s word where it made the call, and as its office’s where that was asked', () => {
    const heard = { writing: { en: 'One can write.', es: 'Se puede escribir.' } };
    expect(heardInWords(lineAfter([call(heard, PARISH)]), 'en').facts[0]?.[1]).toMatch(/It told A made-up parish so by telephone on November 21/);
    expect(heardInWords(lineAfter([call(heard, { number: undefined, office: true })]), 'en').facts[0]?.[1]).toMatch(/Its office told us so on/);
  });

  it('is no “according to what we read” where no page says it', () => {
    const line = lineAfter([call({ cost: 'charged' })], 'en', 'mx-consejo-ciudadano-general');
    expect(saidFirst(line, 'en').cost).not.toMatch(/read/);
  });

  it('stands beside what a page says of the cost, in front', () => {
    expect(saidFirst(lineAfter([call({ cost: 'charged' })]), 'en').cost).toBe(
      'Free, according to what we read. By telephone, on November 21, 2026, it said: it is charged.',
    );
  });

  it('is not among what is not known', () => {
    const heard = { bill: { en: 'B.', es: 'B.' }, under18: { en: 'U.', es: 'U.' }, firstMinute: { en: 'F.', es: 'F.' }, languages: ['es'] };
    expect(unknownsInWords(lineAfter([call(heard)]), 'en')).toBeUndefined();
  });

  it('of the police is its own word, and no promise of ours', () => {
    const [police] = tellsInWords(lineAfter([call({ police: { answer: 'says-no' } })]), 'en').answers;
    expect(police).toMatchObject({ answer: 'It says no', hedge: 'It told us so by telephone on November 21, 2026.' });
  });

  it('that is not what a page says is told as two answers, with both', () => {
    const [, , name] = tellsInWords(lineAfter([call({ name: 'asks' })], 'en', 'mx-dedicated'), 'en').answers;
    const line = lineAfter([call({ name: 'asks' })], 'en', 'mx-dedicated');
    if (line.anonymous === 'yes') expect(name?.hedge).toMatch(/By telephone, on November 21, 2026, it said: Yes\.$/);
    else expect(name?.answer).toBe('Yes');
  });

  it.each(LOCALES)('leaves nothing to fill in, in %s', (locale) => {
    const heard = { hours: 'always', cost: 'free', languages: ['es', 'quc'], abroad: 'no', answers: { en: 'A.', es: 'A.' } };
    const said = heardInWords(lineAfter([call(heard, PARISH)], locale), locale);
    expect(JSON.stringify(said)).not.toMatch(/\{\{|undefined/);
  });

  it('stands behind what a page says, where it has words of both', () => {
    const heard = { said: 'They ask.', day: '2026-11-21', organization: undefined, office: false };
    expect(pageAndHeard('A page.', heard, 'en')).toBe('A page. By telephone, on November 21, 2026, it said: They ask.');
    expect([pageAndHeard('A page.', undefined, 'en'), pageAndHeard(undefined, undefined, 'en')]).toEqual(['A page.', undefined]);
  });
});

describe('what is said of calls that brought nothing', () => {
  const silent = (result: string): object => ({ day: '2026-11-21', role: 'team', number: '1466', result });

  it('is that we did not reach it', () => {
    expect(verificationInWords(lineAfter([silent('nobody')]), 'en').after).toContain('We called it on November 21, 2026 and did not reach it.');
  });

  it('is a warning where somebody else answered, and not that nobody called', () => {
    const line = lineAfter([silent('wrong')]);
    expect(warningInWords(line, 'en')).toContain('somebody else answered');
    expect(verificationInWords(line, 'en').after).not.toMatch(/not called/);
  });
});
