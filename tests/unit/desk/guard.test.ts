import { describe, expect, it } from 'vitest';
import { Guard, type Asking } from '#/desk/guard.ts';

const asking = (rest: Partial<Asking> = {}): Asking => ({
  method: 'GET',
  address: '/',
  host: '127.0.0.1:4400',
  origin: undefined,
  site: undefined,
  cookie: undefined,
  ...rest,
});

describe('the desk', () => {
  it('opens once with the word that it gave, and then with the cookie, below an address that nobody else knows', () => {
    const guard = new Guard(4400);
    const word = guard.newWord();
    expect(guard.enter('another')).toBeUndefined();
    const { to = '', cookies = [] } = guard.enter(word) ?? {};
    const [cookie = ''] = cookies;
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    // A browser sends it to no other port: nobody there knows the address.
    expect(to).toMatch(/^\/[\w-]{32}\/$/);
    expect(cookie.endsWith(`; Path=${to}`)).toBe(true);
    expect(guard.enter(word)).toBeUndefined();
    const [value = ''] = cookie.split(';');
    const isKnown = (address: string, given: string | undefined): boolean => guard.isKnown(asking({ address, cookie: given }));
    expect(isKnown(`${to}desk/job`, `other=1; ${value}`)).toBe(true);
    expect(isKnown(`${to}desk/job`, `${value}x`)).toBe(false);
    expect(isKnown(`${to}desk/job`, undefined)).toBe(false);
    for (const address of ['/desk/job', '/', '', to.slice(0, -1), `${to.slice(0, -2)}/desk/job`, `/x${to}`])
      expect(isKnown(address, value), address).toBe(false);
  });

  it('opens again with a word that was used for the browser that used it, whose other cookie opens nothing by itself', () => {
    const guard = new Guard(4400);
    const word = guard.newWord();
    const { to = '', cookies = [] } = guard.enter(word) ?? {};
    const [session = '', again = ''] = cookies.map((one) => one.split(';')[0] ?? '');
    expect(cookies[1]).toMatch(/; Path=\/open$/);
    expect(guard.enter(word, again)?.to).toBe(to);
    expect(guard.enter(word, session)).toBeUndefined();
    expect(guard.enter('another', again)).toBeUndefined();
    expect(guard.isKnown(asking({ address: to, cookie: again }))).toBe(false);
  });

  it('gives a cookie of its own where two run at once: the second does not lock out the first', () => {
    const [one, other] = [new Guard(4400), new Guard(4401)].map((guard) => guard.enter(guard.newWord())?.cookies[0] ?? '');
    expect(one?.split('=')[0]).not.toBe(other?.split('=')[0]);
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
