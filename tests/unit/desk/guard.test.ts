import { describe, expect, it } from 'vitest';
import { Guard, type Asking } from '#/desk/guard.ts';

const asking = (rest: Partial<Asking> = {}): Asking => ({
  method: 'GET',
  host: '127.0.0.1:4400',
  origin: undefined,
  site: undefined,
  cookie: undefined,
  ...rest,
});

describe('the desk', () => {
  it('opens once with the word that it gave, and then with the cookie alone', () => {
    const guard = new Guard(4400);
    const word = guard.newWord();
    expect(guard.enter('another')).toBeUndefined();
    const cookie = guard.enter(word) ?? '';
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    expect(guard.enter(word)).toBeUndefined();
    const [value = ''] = cookie.split(';');
    expect(guard.isKnown(asking({ cookie: `other=1; ${value}` }))).toBe(true);
    expect(guard.isKnown(asking({ cookie: `${value}x` }))).toBe(false);
    expect(guard.isKnown(asking())).toBe(false);
  });

  it('gives up a word as soon as it gives a newer one', () => {
    const guard = new Guard(4400);
    const first = guard.newWord();
    guard.newWord();
    expect(guard.enter(first)).toBeUndefined();
  });

  it.each([
    ['a name that was made to lead to this computer', asking({ host: 'evil.example:4400' })],
    ['another port', asking({ host: '127.0.0.1:80' })],
    ['no host', asking({ host: undefined })],
    ['a page of another site', asking({ origin: 'https://evil.example' })],
    ['a page of this computer on another port', asking({ origin: 'http://127.0.0.1:3000' })],
    ['a page without an origin', asking({ method: 'POST', origin: 'null' })],
    ['a form that says nothing of where it stands', asking({ method: 'POST' })],
    ['a page elsewhere that sends a form', asking({ method: 'POST', origin: 'http://127.0.0.1:4400', site: 'cross-site' })],
  ])('does not answer %s', (_, request) => {
    expect(new Guard(4400).isOurs(request)).toBe(false);
  });

  it('answers its own pages under both names of this computer', () => {
    expect(new Guard(4400).isOurs(asking())).toBe(true);
    expect(new Guard(4400).isOurs(asking({ method: 'POST', host: 'localhost:4400', origin: 'http://localhost:4400', site: 'same-origin' }))).toBe(
      true,
    );
  });
});
