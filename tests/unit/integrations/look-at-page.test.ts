import { describe, expect, it } from 'vitest';
import { lookAt } from '#/integrations/look-at-page.ts';
import { readPage } from '#/integrations/read-page.ts';

const seen = (href: string) => lookAt({ file: 'a.html', path: '/a/' }, readPage(`<a href="${href}">a</a>`));

describe('a link that begins a chat', () => {
  it.each([
    'https://wa.me/message/ABCD1234EFGH',
    'https://wa.link/abc123',
    'https://chat.whatsapp.com/AbCdEf12345',
    'https://signal.group/#abc',
    'https://viber.me/5215512345678',
    'viber://chat?number=5215512345678',
  ])('is seen where it is %s', (href) => {
    expect(seen(href).chats).toEqual([href]);
  });

  it.each(['https://wa.me/525512345678', 'https://wa.me/?text=a', 'sms:?body=a', 'https://faq.whatsapp.com/1', 'https://example.org/wa.me/'])(
    'is not %s: a number is seen as such, and she chooses to whom she sends what she shares',
    (href) => {
      expect(seen(href).chats).toEqual([]);
    },
  );
});
