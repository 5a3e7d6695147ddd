import { describe, expect, it } from 'vitest';
import { callIn, slipsIn } from '#/desk/calls/form.ts';
import { languagesInWords } from '#/desk/calls/page-says.ts';

const form = (given: Record<string, string>): URLSearchParams => new URLSearchParams({ number: '170', result: 'answered', ...given });
const slips = (given: Record<string, string>): string[] => slipsIn(form(given), 'hn', 'es');

describe('what the form of a call would lose without a word', () => {
  it.each<[what: string, given: Record<string, string>, said: RegExp]>([
    ['when somebody is told, beside no “sometimes”', { police: '', 'police-when-es': 'si ella lo pide' }, /^La policía: escribiste cuándo/],
    ['“sometimes” without when', { immigration: 'sometimes' }, /^Migración: .*Escribe cuándo/],
    ['hours beside no mark', { 'weekdays-from': '08:00', 'weekdays-to': '17:00' }, /^Horario: escribiste horas/],
    ['a mark beside no hours', { hours: 'week' }, /por lo menos de un día/],
    ['one hour of two', { hours: 'week', 'saturday-from': '08:00' }, /cada renglón lleva dos horas/],
    ['hours that go past midnight', { hours: 'week', 'saturday-from': '20:00', 'saturday-to': '02:00' }, /la segunda es 12:00 a\. m\./],
    ['a mark against the page beside no answer', { against: 'cost' }, /^Qué cuesta: marcaste/],
    ['a wrong number that was not typed again', { result: 'wrong', typed: ' ' }, /^Falta el número/],
    ['another number than the line’s', { result: 'wrong', typed: '171' }, /^Marcaste 171/],
    ['a wrong number at an office', { result: 'wrong', number: 'office', typed: '170' }, /^En la oficina/],
  ])('is told: %s', (_, given, said) => {
    expect(slips(given)).toEqual([expect.stringMatching(said)]);
  });

  it('is nothing where all of it is there', () => {
    expect(slips({ police: 'sometimes', 'police-when-en': 'if she asks' })).toEqual([]);
    expect(slips({ hours: 'week', 'weekdays-from': '08:00', 'weekdays-to': '00:00' })).toEqual([]);
    expect(slips({ cost: 'charged', against: 'cost' })).toEqual([]);
    expect(slips({ result: 'wrong', typed: '1 70' })).toEqual([]);
  });
});

describe('an answer in words', () => {
  it('is one line, whatever was typed', () => {
    expect(callIn(form({ 'bill-es': ' No sale\r\n\r\nnada. ' }), 'UTC')).toMatchObject({ heard: { bill: { es: 'No sale nada.' } } });
  });
});

describe('a language that the runtime has no name for', () => {
  it('is named, and not by its code', () => {
    expect(languagesInWords(['nah', 'yua', 'mam'], 'es')).toEqual(['náhuatl', 'maya yucateco', 'mam']);
  });
});
