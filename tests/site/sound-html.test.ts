import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { isQuiet, pages } from '../support/built.ts';
import { SITE } from '../support/site.ts';

// HTML lists "autocomplete" for text alone, and without it browsers tick again on a reload or on the way back what was ticked.
const MEANT = /^(?:Attribute "?)?autocomplete"? .* <input type="checkbox">$/;

// The form of the phone's patches is there for its autocomplete="off" alone: nothing of it is sent, so nothing sends it.
const NOT_SENT = /<form id="70" (?:hidden )?method="dialog" autocomplete="off">/;

it('the mark-up of every page is sound HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'no-redundant-role': 'off',
      'tel-non-breaking': 'off',
      'doctype-style': 'off',
      'attribute-boolean-style': 'off',
      'no-inline-style': 'error',
      // Places in texts are numbers, which HTML allows (any id without spaces): a word would tell in an address.
      'valid-id': ['error', { relaxed: true }],
    },
  });
  const found = new Set<string>();
  // At a quiet address the same page stands once more: of the fixture's site both are looked at, here and by the Nu checker all of them.
  const looked = pages.filter(({ path }) => SITE !== process.cwd() || !isQuiet(path));
  expect(looked.length).toBeGreaterThan(pages.length / 2);
  for (const { path, html } of looked) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results)
      for (const { message, ruleId } of messages)
        if (!MEANT.test(message) && !(ruleId === 'wcag/h32' && NOT_SENT.test(html))) found.add(`${path}: ${ruleId}: ${message}`);
  }
  expect([...found]).toEqual([]);
});
