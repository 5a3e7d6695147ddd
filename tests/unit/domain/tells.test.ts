import { describe, expect, it } from 'vitest';
import { answersOf, isNothingKnown, type Telling } from '#/kinds/hotlines/domain/tells.ts';

const PAGE = { id: 'own', publisher: 'A council', date: '2025' };
const SOURCES = [{ ...PAGE, id: 'paper' }, PAGE] as unknown as Telling['sources'];
const NOTHING: Telling = { tells: { police: 'unknown', immigration: 'unknown' }, anonymous: 'unknown', sources: SOURCES };

describe('what is known of three questions of a line', () => {
  it('comes in the order police, immigration, name', () => {
    expect(answersOf(NOTHING).map(({ question }) => question)).toEqual(['police', 'immigration', 'name']);
  });

  it('has its state, when it is so, and the page that says it', () => {
    const tells: Telling['tells'] = {
      police: { answer: 'sometimes', when: 'if a life is in danger', source: 'paper' },
      immigration: { answer: 'says-no', source: 'own' },
    };
    expect(answersOf({ ...NOTHING, tells })).toEqual([
      { question: 'police', state: 'sometimes', when: 'if a life is in danger', source: SOURCES[0] },
      { question: 'immigration', state: 'no', source: SOURCES[1] },
      { question: 'name', state: 'unknown' },
    ]);
  });

  it('turns round whether a call may be without a name: who may call without one is not asked', () => {
    const ofName = (anonymous: Telling['anonymous']) => answersOf({ ...NOTHING, anonymous })[2]?.state;
    expect([ofName('yes'), ofName('no'), ofName('unknown')]).toEqual(['no', 'yes', 'unknown']);
  });

  it('is nothing only where none of the three is known', () => {
    const police: Telling['tells']['police'] = { answer: 'yes', source: 'paper' };
    expect(isNothingKnown(answersOf(NOTHING))).toBe(true);
    expect(isNothingKnown(answersOf({ ...NOTHING, tells: { ...NOTHING.tells, police } }))).toBe(false);
    expect(isNothingKnown(answersOf({ ...NOTHING, tells: { ...NOTHING.tells, immigration: police } }))).toBe(false);
    expect(isNothingKnown(answersOf({ ...NOTHING, anonymous: 'no' }))).toBe(false);
  });
});
