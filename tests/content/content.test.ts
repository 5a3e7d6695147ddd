import { describe, expect, it, vi } from 'vitest';
import { checkContent, report } from '#/content-files/check.ts';
import { NAMED_CONTENT } from '#/domain/named-content.ts';
import { say } from '#/staff-words/messages.ts';
import { exitAddresses } from '../../site.config.ts';

vi.unmock('#/content-files/checks/help-languages.ts');

const findings = await checkContent(process.cwd(), '2026-11-26', NAMED_CONTENT, exitAddresses());

describe('the content of this site', () => {
  it('has no mistake that stops the build', () => {
    expect(findings.problems).toEqual([]);
  });

  it('is reported to staff as being in order', () => {
    expect(report(findings).split('\n\n').at(-1)).toBe(say('allGood'));
  });
});
