import { describe, expect, it } from 'vitest';
import type { PrintedLine } from '#/kinds/hotlines/domain/printed.ts';
import { printedWords } from '#/kinds/hotlines/parts/print/printed-words.ts';

const line: PrintedLine = {
  number: '145',
  role: 'first',
  short: 'The line',
  answers: 'A state commission. It is not the police.',
  authority: 'none',
  hours: 'always',
  warning: undefined,
  doubted: undefined,
  told: { asked: 'police', state: 'unknown' },
  read: { date: '2025-04', approximate: false, prints: true },
  called: undefined,
};
const UNKNOWN = { en: 'We do not know if it tells the police.', es: 'No sabemos si avisa a la policía.' } as const;
const OF_BOTH = {
  en: 'An organization. We do not know if it tells the police or immigration today.',
  es: 'Una organización. No sabemos si hoy avisa a la policía o a migración.',
} as const;

describe.each(['en', 'es'] as const)('what a sheet says of a number, in %s', (locale) => {
  it('is once that nobody knows whether it tells the police, where who answers says so too', () => {
    const { said, hedge } = printedWords({ ...line, answers: OF_BOTH[locale] }, locale);
    expect(said).toContain(OF_BOTH[locale]);
    expect(said).not.toContain(UNKNOWN[locale]);
    // A tab has no words of who answers, unless that is an authority.
    expect(hedge).toContain(UNKNOWN[locale]);
  });

  it('is that in words of its own where who answers says nothing of it', () => {
    expect(printedWords(line, locale).said).toContain(UNKNOWN[locale]);
  });

  it('is whom it tells where that is known, whatever stands beside it', () => {
    const { said } = printedWords({ ...line, answers: OF_BOTH[locale], told: { asked: 'police', state: 'yes' } }, locale);
    expect(said.length).toBeGreaterThan(printedWords({ ...line, answers: OF_BOTH[locale] }, locale).said.length);
  });

  it('is once on the tab of an authority too', () => {
    const { hedge } = printedWords({ ...line, authority: 'prosecutor', answers: OF_BOTH[locale] }, locale);
    expect(hedge).toContain(OF_BOTH[locale]);
    expect(hedge).not.toContain(UNKNOWN[locale]);
  });
});
