import { describe, expect, it } from 'vitest';
import { withoutSpecifics } from '#/domain/specifics.ts';

describe('a guide past its review date', () => {
  it('says in each place that something was left out, and keeps the rest', () => {
    const html = '<p>One.</p><div class="specifics"><ul><li>Four years.</li></ul></div><p>Two.</p><div class="specifics"><p>10,000.</p></div>';
    expect(withoutSpecifics(html, 'Left out.')).toBe('<p>One.</p><p class="note">Left out.</p><p>Two.</p><p class="note">Left out.</p>');
  });

  it('is not published with half of a place left in', () => {
    expect(() => withoutSpecifics('<div class="specifics"><div class="callout note">A</div>B</div>', 'Left out.')).toThrow('specifics');
  });
});
