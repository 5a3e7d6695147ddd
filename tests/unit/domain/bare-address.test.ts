import { expect, it } from 'vitest';
import { bareAddress } from '#/domain/bare-address.ts';

it('is an address as it is written on paper: no https:// before it, no slash behind it, and all else as it is', () => {
  expect(bareAddress('https://example.org/')).toBe('example.org');
  expect(bareAddress('http://example.org/help/chat/')).toBe('example.org/help/chat');
  expect(bareAddress('example.org/?to=https://example.com/a')).toBe('example.org/?to=https://example.com/a');
});
