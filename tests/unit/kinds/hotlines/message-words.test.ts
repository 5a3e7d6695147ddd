import { describe, expect, it } from 'vitest';
import type { LineOnPage } from '#/domain/hotlines.ts';
import { clearMessage } from '#/kinds/hotlines/parts/message-words.ts';

const MORE = 'In 2023 the press said that it also worked in sign language and in five Indigenous languages.';
const WARNING = 'In 2025 the press reported that its staff had been cut, so you may have to wait.';

const line = (own: Partial<LineOnPage>): LineOnPage =>
  ({
    id: 'ar-144',
    short: 'Line 144',
    answers: `A government service. ${MORE}`,
    authority: 'none',
    anonymous: 'unknown',
    tells: { police: 'unknown', immigration: 'unknown' },
    sources: [],
    ...own,
  }) as unknown as LineOnPage;

const message = (own: Partial<LineOnPage>): string => clearMessage('Argentina', { line: line(own), number: '144' }, 'en');

describe('a message with who answers', () => {
  it('has the warning of its line, and of who answers no more than has room beside it', () => {
    expect(message({ warning: WARNING })).toBe(`Argentina: 144. A government service. ${WARNING}`);
  });

  it('has all that is said of who answers where there is room, or nothing is warned of', () => {
    expect(message({ warning: 'You may have to wait.' })).toBe(`Argentina: 144. A government service. ${MORE} You may have to wait.`);
    expect(message({})).toMatch(`Argentina: 144. A government service. ${MORE}`);
  });

  it('keeps of an authority all that is said of it, or its name', () => {
    expect(message({ authority: 'police', warning: WARNING })).not.toContain('service. In 2025');
  });
});
