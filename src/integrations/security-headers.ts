/** One header of a response. */
export interface Header {
  name: string;
  value: string;
}

/**
 * Features of the browser that no page of the site uses, each closed to everyone. Only names that Chromium 156 knows: for
 * each other one it writes an error into the console of every page.
 */
const CLOSED_FEATURES = [
  'accelerometer',
  'autoplay',
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
  'xr-spatial-tracking',
];

/** What a page loads and where it leads, whatever the page: nothing but the site's own files. */
const OF_EVERY_PAGE = [
  "base-uri 'none'",
  "form-action 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "worker-src 'self'",
] as const;

/**
 * What a page's own policy says beside its scripts and styles, the same on every page. The build adds the hashes of what
 * the page holds (src/integrations/page-policy.ts).
 */
export const POLICY_DIRECTIVES = ["default-src 'none'", ...OF_EVERY_PAGE] as const;

/**
 * The policy that every response carries as its header, one for all. It says nothing of scripts and styles: those are
 * narrowed by each page's own, and what two policies say of one thing must both allow.
 */
export const EVERY_POLICY = [...OF_EVERY_PAGE, "frame-src 'none'", "object-src 'none'", "manifest-src 'none'", "frame-ancestors 'none'"].join('; ');

const ALWAYS: readonly Header[] = [
  { name: 'Content-Security-Policy', value: EVERY_POLICY },
  { name: 'Referrer-Policy', value: 'no-referrer' },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'X-Frame-Options', value: 'DENY' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { name: 'Permissions-Policy', value: CLOSED_FEATURES.map((feature) => `${feature}=()`).join(', ') },
];

/** Which pages may show a file: those of the site alone. */
export const SHOWN_HERE: Header = { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' };

/** Which pages may show a picture that is made for previews: any, since a chat or another site shows it. */
export const SHOWN_ANYWHERE: Header = { name: 'Cross-Origin-Resource-Policy', value: 'cross-origin' };

/** What a browser may keep of a response: nothing. What was read, and where, shall not lie in its cache. */
export const NOT_KEPT: Header = { name: 'Cache-Control', value: 'no-store' };

/** What a browser may keep for good: a file whose name changes with what is in it. */
export const KEPT_FOR_GOOD: Header = { name: 'Cache-Control', value: 'public, max-age=31536000, immutable' };

/**
 * What has a browser delete all that it stores for the site, down to its list of sites. Only ever answered to the site's own pages, which ask
 * so where she deletes the copy (src/browser/offline/forget.ts): answered to anyone, another site's page would delete her copy without a word
 * (seen in Chromium 156). So hosts that only read `_headers` are not told: they cannot look at who asks.
 */
export const CLEARED: Header = { name: 'Clear-Site-Data', value: '"storage"' };

/** The request that it answers, for the worker's own address: nothing else asks for that alone. */
export const CLEARING = { method: 'HEAD', 'sec-fetch-site': 'same-origin' } as const;

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
 * What every response carries, whatever it is, beside what differs by folder. The only place where these are written. The wish to be asked by https
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
