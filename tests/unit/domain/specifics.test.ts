import { describe, expect, it } from 'vitest';
import { withSpecifics } from '#/kinds/guides/domain/specifics.ts';

const HTML =
  '<p>One.</p><until-review><ul><li>Four years.</li></ul></until-review><p>Two.</p><until-review><div class="callout note">10,000.</div></until-review>';

describe('what a guide says for a time', () => {
  it('stands there until its review date', () => {
    expect(withSpecifics(HTML, undefined)).toBe(
      '<p>One.</p><div class="specifics"><ul><li>Four years.</li></ul></div><p>Two.</p><div class="specifics"><div class="callout note">10,000.</div></div>',
    );
  });

  it('is left out past it, whatever stands in it, and each place says so; the rest stays', () => {
    expect(withSpecifics(HTML, 'Left out.')).toBe('<p>One.</p><p class="note">Left out.</p><p>Two.</p><p class="note">Left out.</p>');
  });

  it('is left out whole where one such place stands inside another, and never by half', () => {
    const nested = '<p>One.</p><until-review>A<until-review>B</until-review>C</until-review><p>Two.</p>';
    expect(withSpecifics(nested, 'Left out.')).toBe('<p>One.</p><p class="note">Left out.</p><p>Two.</p>');
    expect(withSpecifics(nested, undefined)).toBe('<p>One.</p><div class="specifics">ABC</div><p>Two.</p>');
    expect(() => withSpecifics('<until-review>A', 'Left out.')).toThrow('does not end');
  });
});
