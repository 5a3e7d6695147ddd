// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cleanChat, cleanHtml, plainLink } from '#/desk/browser/paste.ts';

describe('what is pasted from a chat', () => {
  // All of it is made up.
  it('comes in without who said it and when, whatever telephone it was copied from', () => {
    for (const before of [
      '[12/3/24, 14:05:12] Ana: ',
      '\u200E[14:05, 12/3/2024] Ana: ',
      '12/3/24, 2:05\u202Fp.\u00A0m. - Ana: ',
      '3/12/24 14:05 - +52 1 222 000 4567: ',
      '12/3/24 a la(s) 14:05 - Ana: ',
    ])
      expect(cleanChat(`${before}Hola`), before).toMatchObject({ html: '<p>Hola</p>', names: true });
  });

  it('comes in without what stands for a picture or a contact, without who came and went, and without what WhatsApp says of itself', () => {
    const pasted = [
      '12/3/24, 14:05 - Los mensajes y las llamadas están cifrados de extremo a extremo. Nadie fuera de este chat puede leerlos.',
      '12/3/24, 14:05 - Ana añadió a Luz',
      '12/3/24, 14:06 - Ana: <Multimedia omitido>',
      '12/3/24, 14:06 - Ana: Luz Refugio.vcf (archivo adjunto)',
      '[12/3/24, 14:07:01] Luz: \u200Eimagen omitida',
      '12/3/24, 14:08 - Ana: Voy <Se editó este mensaje.>',
    ];
    expect(cleanChat(pasted.join('\n'))).toMatchObject({ html: '<p>Voy</p>', names: true });
  });

  it('comes in so where it brings its looks too', () => {
    const pasted =
      '<div><span>\u200E[14:05, 12/3/2024] Ana: Ya <b>voy</b></span></div><pre>12/3/24 14:05 - Ana: Hola\n12/3/24, 14:06 - Ana: &lt;Multimedia omitido&gt;</pre>';
    expect(cleanHtml(pasted)).toMatchObject({ html: 'Ya <strong>voy</strong>Hola ', names: true });
  });

  it('is told of only where there was something of it', () => {
    expect(cleanHtml('<p>A las 14:05, <i>Ana</i>: “Ya llegué”.</p>')).toMatchObject({
      html: '<p>A las 14:05, <em>Ana</em>: “Ya llegué”.</p>',
      names: false,
    });
  });

  it('keeps a day that may stand before a name, so that the check tells of both', () => {
    expect(cleanChat('[12/3/24, 14:05] Ana añadió a Luz\n• uno')?.html).toContain('[12/3/24, 14:05] Ana');
  });

  it('is left to the editor where it is plain words', () => {
    expect(cleanChat('A las 14:05, Ana: “Ya llegué”. De 10:00 - 18:00.')).toBeUndefined();
  });
});

describe('a link that is pasted', () => {
  it.each([
    ['https://example.org/a?id=1&utm_source=x&lang=es', 'https://example.org/a?id=1&lang=es'],
    ['https://youtu.be/a?si=b&t=3', 'https://youtu.be/a?t=3'],
    ['https://www.google.com/url?q=https://example.org/?fbclid%3Da&sa=D', 'https://example.org/'],
    ['https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F&data=x', 'https://example.org/'],
    ['https://example.org/?id=5&page=2', 'https://example.org/?id=5&page=2'],
    ['mailto:someone@example.org', 'mailto:someone@example.org'],
    ['https://bit.ly/a', 'https://bit.ly/a'],
  ])('leads where it led, without who counts it: %s', (pasted, kept) => {
    expect(plainLink(pasted)).toBe(kept);
  });

  it.each(['file:///C:/Users/ana/a.docx', 'javascript:a()', 'https://'])('is taken out: %s', (pasted) => {
    expect(plainLink(pasted)).toBeUndefined();
  });
});
