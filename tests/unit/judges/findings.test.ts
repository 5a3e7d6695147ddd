import { describe, expect, it } from 'vitest';
import { shortened, toldOnce, weigh, type Exception, type Finding } from '../../judges/findings.ts';

const finding = (rule: string, where: string, what = 'is wrong'): Finding => ({ rule, where, what });
const exception = (rule: string, where: RegExp, judge = 'axe'): Exception => ({
  judge,
  rule,
  where,
  reason: 'It is right as it is, and here is why.',
});

describe('an exception', () => {
  it('covers what its judge finds by its rule in its place, and nothing else', () => {
    const found = [finding('a', '/en/'), finding('a', '/es/'), finding('b', '/en/')];
    expect(weigh('axe', found, [exception('a', /^\/en\//u)]).open).toEqual([found[1], found[2]]);
    expect(weigh('nu', found, [exception('a', /^\/en\//u)]).open).toEqual(found);
  });

  it('may say of what, beside where', () => {
    const found = [finding('a', '/en/', '<ul role="list">'), finding('a', '/en/', '<nav role="list">')];
    expect(weigh('axe', found, [exception('a', /^\/en\/ <ul /u)]).open).toEqual([found[1]]);
  });

  it('that covers nothing any more is counted as that, and those of other judges are not', () => {
    const own = exception('a', /./u);
    const { excepted } = weigh('axe', [finding('b', '/')], [own, exception('a', /./u, 'nu')]);
    expect(excepted).toEqual([{ exception: own, count: 0 }]);
  });

  it('counts a finding with the first that covers it, so that a second for the same is seen to be needless', () => {
    const { open, excepted } = weigh('axe', [finding('a', '/en/'), finding('a', '/en/x/')], [exception('a', /^\/en\//u), exception('a', /./u)]);
    expect(open).toEqual([]);
    expect(excepted.map(({ count }) => count)).toEqual([2, 0]);
  });
});

describe('what a judge says', () => {
  it('of many pages in the same words is told once, with the first of them', () => {
    expect(toldOnce([finding('a', '/en/'), finding('a', '/es/'), finding('a', '/en/', 'otherwise')])).toEqual([
      { ...finding('a', '/en/'), places: 2 },
      { ...finding('a', '/en/', 'otherwise'), places: 1 },
    ]);
  });

  it('is one line, and cut where it goes on for long', () => {
    expect(shortened(' one\n  two ')).toBe('one two');
    expect(shortened('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
  });
});
