/** One header of a response. */
export interface Header {
  name: string;
  value: string;
}

/** Features of the browser that no page of the site uses, each closed to everyone. */
const CLOSED_FEATURES = [
  'accelerometer',
  'ambient-light-sensor',
  'attribution-reporting',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'interest-cohort',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'web-share',
  'xr-spatial-tracking',
];

const ALWAYS: readonly Header[] = [
  { name: 'Referrer-Policy', value: 'no-referrer' },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'X-Frame-Options', value: 'DENY' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { name: 'Permissions-Policy', value: CLOSED_FEATURES.map((feature) => `${feature}=()`).join(', ') },
];

/** What a browser may keep of a response: nothing. What was read, and where, shall not lie in its cache. */
export const NOT_KEPT: Header = { name: 'Cache-Control', value: 'no-store' };

/** What a browser may keep for good: a file whose name changes with what is in it. */
export const KEPT_FOR_GOOD: Header = { name: 'Cache-Control', value: 'public, max-age=31536000, immutable' };

/** A day, in seconds: how long a browser goes on asking for the site by https alone, and keeps its name for that. */
const HTTPS_ALONE_SECONDS = 86_400;

/**
 * Endings that browsers only ever open by https, and in which anyone may have an address. From Chromium's list,
 * `net/http/transport_security_state_static.json`, which Firefox and Safari take over; each tried in Chromium 156.
 */
const HTTPS_ONLY_ENDINGS: ReadonlySet<string> = new Set([
  'app',
  'bank',
  'boo',
  'channel',
  'dad',
  'day',
  'dev',
  'esq',
  'foo',
  'ing',
  'insurance',
  'meme',
  'mov',
  'new',
  'nexus',
  'page',
  'phd',
  'prof',
  'rsvp',
  'zip',
]);

/**
 * What every response carries, whatever it is. The only place where these are written. The wish to be asked by https
 * alone stays on a phone after its history is cleared: for a day, and not at all where the address's ending says it
 * (docs/decisions.md, 23).
 * @param url the site's public address
 */
export const everyResponse = (url: string): Header[] => {
  const ending = new URL(url).hostname.replace(/\.$/, '').split('.').at(-1) ?? '';
  if (HTTPS_ONLY_ENDINGS.has(ending)) return [...ALWAYS];
  return [...ALWAYS, { name: 'Strict-Transport-Security', value: `max-age=${HTTPS_ALONE_SECONDS}` }];
};

/** The policy of the search's files: its worker runs compiled code, and obeys the policy of its own response. */
export const SEARCH_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** The policy of an offline worker: it fetches the site's own pages, and nothing else. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'";

/** What a page's own policy says, whatever the page: nothing but its own files. Hashes are added by the build. */
export const POLICY_DIRECTIVES = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
] as const;

/** The policy of a page as its response's header: the page's own, and no frame anywhere may hold it. */
export const pagePolicy = (policy: string): string => `${policy.replace(/;\s*$/, '')}; frame-ancestors 'none'`;
