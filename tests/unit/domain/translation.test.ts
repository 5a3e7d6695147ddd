import { describe, expect, it } from 'vitest';
import { isStale, rolesOf, wordsToFollow } from '#/domain/translation.ts';

const FRONT = {
  title: 'Una oferta',
  description: 'Cómo revisar una oferta.',
  summary: ['Pregunta.', 'Espera.'],
  notes: [{ id: 'la-casa', about: 'violencia', length: 'un párrafo', short: 'Salió.' }],
  date: '2026-11-25',
  order: 1,
  sources: ['report'],
};
const BODY = '## Antes\n\nPregunta quién paga.\n';
const WORDS = wordsToFollow(FRONT, BODY);

describe('the words that a translation has to follow', () => {
  it.each([
    ['title', { title: 'Otra oferta' }],
    ['description', { description: 'Qué preguntar.' }],
    ['summary', { summary: ['Pregunta.'] }],
    ['order of the summary', { summary: ['Espera.', 'Pregunta.'] }],
    ['note’s subject', { notes: [{ ...FRONT.notes[0], about: 'amenazas' }] }],
    ['note’s length', { notes: [{ ...FRONT.notes[0], length: 'dos párrafos' }] }],
    ['note’s short version', { notes: [{ ...FRONT.notes[0], short: 'Pudo salir.' }] }],
    ['notes, of which one was taken out', { notes: [] }],
    ['word of what it speaks of', { speaksOf: 'amenazas' }],
    ['line for her who has no time', { now: { text: '¿Te amenazan ahora?' } }],
    ['account of how we know it', { known: 'Lo leímos.' }],
    ['line of what we notice', { notice: ['Uno.', 'Dos.', 'Tres.'] }],
    ['content note of a walk', { contentNote: 'Habla de amenazas.' }],
    ['person in whose place one walks', { person: 'Marta, 17 años.' }],
    ['pattern that a walk shows', { patterns: [{ shows: 'La deuda.' }] }],
  ])('are others once the %s is', (_, change) => {
    expect(wordsToFollow({ ...FRONT, ...change }, BODY)).not.toBe(WORDS);
  });

  it('are others once the text is, by as little as a comma', () => {
    expect(wordsToFollow(FRONT, BODY.replace('quién paga', 'quién, paga'))).not.toBe(WORDS);
  });

  it('are the same when only a date, the place in a list, the sources or the revision change', () => {
    const other = { ...FRONT, date: '2027-01-01', order: 2, sources: [], translatedFrom: '0123456789ab' };
    expect(wordsToFollow(other, BODY)).toBe(WORDS);
  });

  it('are the same on Windows, with spaces at the ends of lines, and with or without an empty line at the end', () => {
    expect(wordsToFollow(FRONT, BODY.replaceAll('\n', '\r\n'))).toBe(WORDS);
    expect(wordsToFollow({ ...FRONT, title: 'Una oferta ' }, `\n${BODY.replaceAll('\n', ' \t\n')}\n\n`)).toBe(WORDS);
  });

  it('are the same with and without the numbers of headings and passages, in any of their forms', () => {
    const [plain, numbered] = ['## Antes\n\n<Passage id="la-casa">', '## Antes {#12}  \n\n<Passage id="3">'];
    const other = { ...FRONT, lastFragment: 12, notes: [{ ...FRONT.notes[0], id: '3' }] };
    expect(wordsToFollow(other, numbered)).toBe(wordsToFollow(FRONT, plain));
    expect(wordsToFollow(FRONT, '## Antes {#3} de')).not.toBe(wordsToFollow(FRONT, '## Antes de'));
  });

  it('follow each of those that a text has, word for word', () => {
    for (const [one, other] of [
      [{ now: { text: 'a' } }, { now: { text: 'b' } }],
      [{ known: 'a' }, { known: 'b' }],
      [{ notice: ['a', 'b'] }, { notice: ['a', 'c'] }],
      [{ patterns: [{ shows: 'a' }] }, { patterns: [{ shows: 'b' }] }],
      [{ known: 'a' }, { person: 'a' }],
      [{ known: 'a' }, { contentNote: 'a' }],
      [{ speaksOf: 'a' }, { speaksOf: 'b' }],
      [{ person: 'a' }, { person: 'b' }],
      [{ contentNote: 'a' }, { contentNote: 'b' }],
    ] as const)
      expect(wordsToFollow(one, ''), JSON.stringify(one)).not.toBe(wordsToFollow(other, ''));
  });

  it('are the same with lines that end as on old Macintoshes, and with blanks before and behind each field', () => {
    expect(wordsToFollow(FRONT, BODY.replaceAll('\n', '\r'))).toBe(WORDS);
    const fields = {
      known: ' a ',
      person: ' b ',
      contentNote: ' c ',
      speaksOf: ' d ',
      notice: [' e '],
      now: { text: ' f ' },
      patterns: [{ shows: ' g ' }],
    };
    const bare = { known: 'a', person: 'b', contentNote: 'c', speaksOf: 'd', notice: ['e'], now: { text: 'f' }, patterns: [{ shows: 'g' }] };
    expect(wordsToFollow(fields, '')).toBe(wordsToFollow(bare, ''));
  });

  // What was noted of texts long ago must still fit.
  it('are written as they always were: another form would call every translation stale', () => {
    expect(wordsToFollow(FRONT, BODY)).toBe(
      '["Una oferta","Cómo revisar una oferta.",["Pregunta.","Espera."],[["violencia","un párrafo","Salió."]],"## Antes\\n\\nPregunta quién paga."]',
    );
    expect(wordsToFollow({ known: 'a', notice: ['b'], now: { text: 'c' }, contentNote: 'd', person: 'e', patterns: [{ shows: 'f' }] }, '')).toBe(
      '["","",[],[],"",{"now":"c"},{"known":"a"},{"notice":["b"]},{"contentNote":"d"},{"person":"e"},{"patterns":["f"]}]',
    );
  });

  it('keep empty lines and the spaces at the beginning of a line, since these make paragraphs and lists', () => {
    expect(wordsToFollow(FRONT, BODY.replace('\n\n', '\n'))).not.toBe(WORDS);
    expect(wordsToFollow({}, '- uno\n  - dos')).not.toBe(wordsToFollow({}, '- uno\n- dos'));
  });

  it('do not run into each other: a word moved from the title to the description is a change', () => {
    expect(wordsToFollow({ title: 'Una', description: 'oferta' }, '')).not.toBe(wordsToFollow({ title: 'Una oferta', description: '' }, ''));
  });

  it('can be read from a text that has a mistake in it', () => {
    expect(wordsToFollow({ notes: [{ id: 'x' }, {}] }, '')).toBe(wordsToFollow({ title: '', summary: [], notes: [{}, {}] }, ''));
  });
});

describe('a translation', () => {
  it('fits while its original has the words that it was made from', () => {
    expect(isStale('0123456789ab', '0123456789ab')).toBe(false);
  });

  it('is stale once its original has others', () => {
    expect(isStale('0123456789ab', 'ba9876543210')).toBe(true);
  });

  it('is not called stale where it is the original, or where its original is not there', () => {
    expect(isStale(undefined, 'ba9876543210')).toBe(false);
    expect(isStale('0123456789ab', undefined)).toBe(false);
  });
});

describe('of two versions', () => {
  const roles = (one: unknown, other: unknown) => rolesOf({ is: 'one', from: one }, { is: 'other', from: other }, ({ from }) => from);

  it('the one that does not say what it was made from is the original, whichever comes first', () => {
    expect(roles('0123456789ab', undefined)).toMatchObject({ original: { is: 'other' }, translation: { is: 'one' } });
    expect(roles(undefined, '0123456789ab')).toMatchObject({ original: { is: 'one' }, translation: { is: 'other' } });
  });

  it('one that says so badly is a translation all the same', () => {
    expect(roles(null, undefined)).toMatchObject({ translation: { is: 'one' } });
  });

  it('nobody can tell where both say so, or neither', () => {
    expect(roles('0123456789ab', '0123456789ab')).toBe('both');
    expect(roles(undefined, undefined)).toBe('neither');
  });
});
