import { randomBytes, timingSafeEqual } from 'node:crypto';

/*
 * Who may speak to the desk: a browser on this computer that was opened with the word it gave, and none of the pages that stand beside it there.
 * A cookie goes to every port of this computer, to whatever other program answers there: so it holds for an address alone that nobody else
 * knows, below which all of the desk stands, and to which no browser goes elsewhere.
 */

/** What is known of a request before anything is read of it. */
export interface Asking {
  method: string;
  /** What is asked for, as it came: `/…/desk/job`. */
  address: string;
  host: string | undefined;
  origin: string | undefined;
  /** `Sec-Fetch-Site`, where the browser sends it. */
  site: string | undefined;
  cookie: string | undefined;
}

const secret = (): string => randomBytes(24).toString('base64url');

const same = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

const valuesOf = (cookie: string | undefined, name: string): string[] =>
  (cookie ?? '').split(';').flatMap((part) => {
    const [key, value = ''] = part.trim().split('=');
    return key === name ? [value] : [];
  });

/** Lets in who came with the word, and nobody else. */
export class Guard {
  readonly #hosts: readonly string[];
  /** Of two desks each has its own. */
  readonly #cookie: string;
  readonly #session = secret();
  /** What only opens it again with a word that was used: it goes to every port. */
  readonly #again = secret();
  readonly #base = `/${secret()}`;
  #word = secret();
  #isUsed = false;

  /** @param port on which the desk listens: a name that was made to lead to this computer is another host, and is refused */
  constructor(port: number) {
    this.#hosts = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
    this.#cookie = `desk-${String(port)}`;
  }

  /** A new word, which opens the desk once. The one before opens nothing any more. */
  newWord(): string {
    this.#word = secret();
    this.#isUsed = false;
    return this.#word;
  }

  /** Where whoever came with the word goes on, and with which cookies; nothing where it is another, or was used, but by the same browser. */
  enter(word: string, cookie?: string): { to: string; cookies: readonly string[] } | undefined {
    if (!same(word, this.#word)) return undefined;
    if (this.#isUsed && !valuesOf(cookie, this.#cookie).some((value) => same(value, this.#again))) return undefined;
    this.#isUsed = true;
    const cookieAt = (path: string, value: string): string => `${this.#cookie}=${value}; HttpOnly; SameSite=Strict; Path=${path}`;
    return { to: `${this.#base}/`, cookies: [cookieAt(`${this.#base}/`, this.#session), cookieAt('/open', this.#again)] };
  }

  /** Where the desk stands, for who knows it already; empty for anybody else. @param address what was asked for */
  baseFor(address = ''): string {
    const [, first = ''] = address.split('/');
    return same(`/${first}`, this.#base) && address.startsWith(`${this.#base}/`) ? this.#base : '';
  }

  /** Whether a request comes to this computer under its own name, and from no other page. */
  isOurs({ method, host, origin, site }: Asking): boolean {
    if (host === undefined || !this.#hosts.includes(host)) return false;
    if (origin !== undefined && origin !== `http://${host}`) return false;
    // Followed from elsewhere a page may be opened, and nothing else.
    if (site !== undefined && !['same-origin', 'none'].includes(site) && method !== 'GET') return false;
    return method === 'GET' || method === 'HEAD' || origin !== undefined;
  }

  /** Whether it asks for something below the desk’s address, with the cookie of who came with the word. */
  isKnown({ cookie, address }: Asking): boolean {
    return this.baseFor(address) !== '' && valuesOf(cookie, this.#cookie).some((value) => same(value, this.#session));
  }
}
