import { expect, it } from 'vitest';
import { chatRemainsIn } from '#/domain/chat-remains.ts';
import { personalDataIn } from '#/domain/personal-data.ts';
import { addressesIn, ownFilesIn } from '#/domain/where-links-lead.ts';

it.each<[string, readonly string[], (text: string) => unknown]>([
  ['what tells who someone is', ['calle hidalgo ', '12/3/26 ', 'a1234', '1 Main ', '@a.', '1.23456 ', 'Av. La '], personalDataIn],
  ['addresses', ['a.', 'a.aa/', 'https://'], (text) => addressesIn(`${text}/`)],
  ['files on somebody’s own computer', ['/home/a', '/Users/', 'C:\\'], ownFilesIn],
  [
    'what a chat leaves',
    ['12/3/24, 14:05 - ', '12/3/24, 14:05 ', 'los mensajes en este chat ', 'messages and calls ', 'a.jpg (', 'imagen ', '<adjunto:', '\n ', 'a b_c-'],
    (text) => chatRemainsIn(`${text} omitted`),
  ],
])('looks in a moment for %s, in a long text without end', (_, pieces, find) => {
  const began = performance.now();
  for (const piece of pieces) find(piece.repeat(20_000));
  expect(performance.now() - began).toBeLessThan(4000);
});
