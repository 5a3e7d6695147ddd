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

/** What every response carries, whatever it is. The only place where these are written. */
export const EVERY_RESPONSE: readonly Header[] = [
  { name: 'Referrer-Policy', value: 'no-referrer' },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'X-Frame-Options', value: 'DENY' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { name: 'Permissions-Policy', value: CLOSED_FEATURES.map((feature) => `${feature}=()`).join(', ') },
  { name: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
];

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
