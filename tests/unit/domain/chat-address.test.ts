import { describe, expect, it } from 'vitest';
import { bareChatsIn, opensChat } from '#/domain/chat-address.ts';

/** What stands behind `https://` where somebody begins a chat or joins a group. */
const CHATS: readonly string[] = [
  'wa.me/5215500000000',
  'www.wa.me/5215500000000',
  'wa.link/abcdef',
  'walink.co/abcdef',
  'whatsapp.com/channel/AbC',
  'api.whatsapp.com/send?phone=5215500000000',
  'chat.whatsapp.com/AbC',
  'a-b.chat.whatsapp.com/AbC',
  'signal.me/#p/+5215500000000',
  'signal.group/#AbC',
  'line.me/R/ti/p/AbC',
  'viber.me/AbC',
  'invite.viber.com/?g2=AbC',
  'discord.gg/AbC',
  'www.discord.gg/AbC',
];

describe('an address that begins a chat', () => {
  it.each(CHATS)('is known, however it begins: %s', (chat) => {
    for (const begins of ['https://', 'http://', '//', 'HTTPS://', 'https://someone@', 'https://someone:secret@'])
      expect(opensChat(begins + chat), begins).toBe(true);
    for (const ends of ['', '/', '?a', '#a', '.', './a', ':443', ':443/a']) {
      const [host = ''] = chat.split('/');
      expect(opensChat(`https://${host}${ends}`), ends).toBe(true);
    }
  });

  it.each([
    'whatsapp://send?phone=5215500000000',
    'viber://chat?number=1',
    'callto:5215500000000',
    'tg://resolve?domain=a',
    'sgnl://signal.group/#a',
  ])('is known where a program on the telephone opens it: %s', (address) => {
    expect(opensChat(address)).toBe(true);
    expect(opensChat(`https://example.org/${address}`)).toBe(false);
  });

  it.each(CHATS)('is none on a website in whose name only stands that of %s, nor on a page of another', (chat) => {
    const [host = ''] = chat.split('/');
    for (const address of [`https://not${host.replace(/^.*\.(?=.*\.)/, '')}/a`, `https://${host}.example.org/a`, `https://example.org/${chat}`, chat])
      expect(opensChat(address), address).toBe(false);
  });

  it.each(['https://faq.whatsapp.com/a', 'https://blog.whatsapp.com/a', 'https://signal.org/a', 'https://discord.com/a', 'tel:+5215500000000'])(
    'is none of what hides nobody: %s',
    (address) => {
      expect(opensChat(address)).toBe(false);
    },
  );
});

describe('an address of a chat that is typed without its beginning', () => {
  it.each(CHATS)('is found in words, without what stands around it: %s', (chat) => {
    for (const [before, behind] of [
      ['Escribe a ', ', hoy.'],
      ['(', ').'],
      ['“', '”'],
      ['<', '>'],
      ['¿', '?'],
      ['', '\ny'],
    ])
      expect(
        bareChatsIn(`${before}${chat}${behind}`).map(([found]) => found),
        `${before}…${behind}`,
      ).toEqual([chat]);
    expect(bareChatsIn(chat.toUpperCase())).toHaveLength(1);
  });

  it('is found each time', () => {
    expect(bareChatsIn('wa.me/1 y wa.link/a').map(([found]) => found)).toEqual(['wa.me/1', 'wa.link/a']);
  });

  it.each(['notwa.me/1', 'a.wa.me/1', 'someone@wa.me/1', 'example.org/wa.me/1', 'a-wa.me/1', 'wa.me', 'wa.me.example.org/1', 'faq.whatsapp.com/1'])(
    'is not seen in %s',
    (words) => {
      expect(bareChatsIn(words)).toEqual([]);
    },
  );
});
