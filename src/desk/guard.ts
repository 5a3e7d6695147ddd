import { randomBytes, timingSafeEqual } from 'node:crypto';

/* Who may speak to the desk: a browser on this computer that was opened with the word it gave, and none of the pages that stand beside it there. */

/** What is known of a request before anything is read of it. */
export interface Asking {
  method: string;
  host: string | undefined;
  origin: string | undefined;
  /** `Sec-Fetch-Site`, where the browser sends it. */
  site: string | undefined;
  cookie: string | undefined;
}

const COOKIE = 'desk';

const secret = (): string => randomBytes(24).toString('base64url');

const same = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** Lets in who came with the word, and nobody else. */
export class Guard {
  readonly #hosts: readonly string[];
  readonly #session = secret();
  #word: string | undefined = secret();

  /** @param port on which the desk listens: a name that was made to lead to this computer is another host, and is refused */
  constructor(port: number) {
    this.#hosts = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
  }

  /** A new word, which opens the desk once. The one before opens nothing any more. */
  newWord(): string {
    this.#word = secret();
    return this.#word;
  }

  /** The cookie of whoever came with the word; nothing where it is another, or was used. */
  enter(word: string): string | undefined {
    if (this.#word === undefined || !same(word, this.#word)) return undefined;
    this.#word = undefined;
    return `${COOKIE}=${this.#session}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** Whether a request comes to this computer under its own name, and from no other page. */
  isOurs({ method, host, origin, site }: Asking): boolean {
    if (host === undefined || !this.#hosts.includes(host)) return false;
    if (origin !== undefined && origin !== `http://${host}`) return false;
    // Followed from elsewhere a page may be opened, and nothing else.
    if (site !== undefined && !['same-origin', 'none'].includes(site) && method !== 'GET') return false;
    return method === 'GET' || method === 'HEAD' || origin !== undefined;
  }

  /** Whether it brings the cookie of who came with the word. */
  isKnown({ cookie }: Asking): boolean {
    const values = (cookie ?? '').split(';').map((part) => part.trim());
    return values.some((value) => value.startsWith(`${COOKIE}=`) && same(value.slice(COOKIE.length + 1), this.#session));
  }
}
