import { describe, expect, it } from 'vitest';
import type { Locale } from '#/domain/locale.ts';
import { readSentences } from '../../support/reading.ts';

describe('what is counted of a page', () => {
  const read = (main: string, locale: Locale, known: string[] = []): string[] =>
    readSentences(`<html><body><p>Outside of the main part.</p><main>${main}</main></body></html>`, locale, known);

  it('is the whole sentences of paragraphs, items, answers, small print and cells', () => {
    const main =
      '<p>You can call at night. Free of charge</p><ul><li>Ask first whom they tell.</li></ul><dl><dt>What shows afterwards on it?</dt><dd>A call stays in the list.</dd></dl><table><tr><td>This one is for children.</td></tr></table><p>Call <a href="#">the line for women</a>. <small>The police may answer it.</small></p>';
    expect(read(main, 'en')).toEqual([
      'You can call at night.',
      'Ask first whom they tell.',
      'A call stays in the list.',
      'This one is for children.',
      'Call the line for women.',
      'The police may answer it.',
    ]);
  });

  it('is no heading, button, lone link, menu, source or word for screen readers', () => {
    const main =
      '<nav><ul><li>Go to the first page.</li></ul></nav><h2>What will they ask you?</h2><p><a class="button">Call them from here now.</a></p><p><a href="#">Read what happens when you call.</a></p><details><summary>Before you call this line.</summary></details><p><span class="hidden-visually">A line for you alone.</span></p><section class="sources"><ul><li>A report about the line.</li></ul></section>';
    expect(read(main, 'en')).toEqual([]);
  });

  it('is a sentence once, though it stands on every card, and none of fewer than four words', () => {
    expect(read('<p>We have not called it yet.</p><p>Call now, please.</p><p>We have not called it yet.</p>', 'en')).toEqual([
      'We have not called it yet.',
    ]);
  });

  const words = (sentence: string, locale: Locale, known: string[] = []): string =>
    read(`<p>${sentence}</p>`, locale, known)
      .flatMap((one) => one.split(/\s+/))
      .filter((word) => !/\d/.test(word))
      .join(' ');

  it('leaves out names, but not the word that opens a sentence or a quotation', () => {
    expect(words('Te contesta la Procuraduría de los Derechos Humanos, que no es policía.', 'es')).toBe('Te contesta la que no es policía.');
    expect(words('Tell a friend: “Nobody believes me about ICE.”', 'en')).toBe('Tell a friend: “Nobody believes me about');
    expect(words('Could I take my children to Mexico and Guatemala with me?', 'en')).toBe('Could I take my children to with me?');
    expect(words('Mexico’s consulates have a line there too.', 'en', ['Mexico'])).toBe('consulates have a line there too.');
  });

  it('leaves out dates, hours, numbers and e-mail addresses', () => {
    expect(words('Se revisa otra vez antes del 25 de mayo de 2027.', 'es')).toBe('Se revisa otra vez antes del');
    expect(words('Write to us at help@example.org before 2027 or call 911.', 'en')).toBe('Write to us at before or call');
    expect(words('De lunes a viernes, de 8:00 a 17:00, excepto días festivos, hora de San José.', 'es')).toBe('');
  });
});
