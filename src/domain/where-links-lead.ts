/* Where an address of the web leads, as far as the address itself tells: on to another one, to what some people share, or to one computer. */

/** An address as a browser reads it; nothing where it is none. @param address also without its beginning: `bit.ly/abc` */
export const readAddress = (address: string): URL | undefined => {
  const whole = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(address) ? address : `https://${address.replace(/^[\\/]+/, '')}`;
  return URL.canParse(whole) ? new URL(whole) : undefined;
};

/** The name of an address's website, without what stands before and behind it on any. */
export const hostOf = ({ hostname }: URL): string =>
  hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');

/** A website, alone or with the pages of it that are meant. */
type Place = readonly [host: RegExp, path?: RegExp];

const isAt = (url: URL, places: readonly Place[]): boolean => {
  const host = hostOf(url);
  return places.some(([name, path]) => name.test(host) && (path?.test(url.pathname) ?? true));
};

const GOOGLE = /^google\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;

/**
 * Websites that only lead on. Those that shorten count who taps, and may lead elsewhere tomorrow; those of networks, mail and search note who
 * left for where; copies of pages at Google's (AMP, its translations) are Google's to show and to count. `youtu.be` is none: it names its video.
 */
const LEADS_ON: readonly Place[] = [
  [
    /^(?:bit\.ly|bitly\.com|j\.mp|bit\.do|t\.co|(?:preview\.)?tinyurl\.com|tiny\.cc|tiny\.one|goo\.gl|forms\.gle|share\.google|ow\.ly|is\.gd|v\.gd|x\.gd|cutt\.ly|cutt\.us|lnkd\.in|fb\.me|fb\.watch|rb\.gy|t\.ly|n9\.cl|s\.id|shorturl\.(?:at|asia)|short\.gy|rebrand\.ly|acortar\.link|acortaurl\.com|encurtador\.com\.br|lc\.cx|bl\.ink|buff\.ly|dlvr\.it|trib\.al|ift\.tt|eepurl\.com|qrco\.de|me-qr\.com|adf\.ly|ouo\.io|shorte\.st|v[mt]\.tiktok\.com|spotify\.link|pin\.it|redd\.it|flip\.it|amzn\.to|link\.medium\.com|href\.li|slack-redir\.net)$/,
  ],
  [/^lm?\.(?:facebook|instagram|messenger|threads)\.(?:com|net)$/],
  [/^(?:m\.)?facebook\.com$/, /^\/(?:l\.php|flx\/warn)/],
  [
    /(?:^|\.)safelinks\.protection\.outlook\.com$|^urldefense\.(?:com|proofpoint\.com)$|^linkprotect\.cudasvc\.com$|^(?:protect|url)[\w-]*\.mimecast\.com$|^secure-web\.cisco\.com$/,
  ],
  [GOOGLE, /^\/(?:url|amp|aclk|imgres)(?:\/|$)/],
  [/^news\.google\.com$/, /^\/(?:rss\/)?(?:articles|read)\//],
  [/^translate\.google\.[a-z.]+$/, /^\/translate/],
  [/\.translate\.goog$|(?:^|\.)cdn\.ampproject\.org$|\.amp\.cloudflare\.com$|^bing-amp\.com$/],
  [/^bing\.com$/, /^\/(?:ck|amp)\//],
  [/^duckduckgo\.com$/, /^\/l\//],
  [/^r\.search\.yahoo\.com$|^out\.reddit\.com$|^t\.umblr\.com$|^away\.vk\.com$/],
  [/^(?:m\.)?youtube\.com$/, /^\/redirect/],
  [/^linkedin\.com$/, /^\/(?:redir|safety)\//],
  [/(?:^|\.)list-manage\.com$/, /^\/track\//],
];

/** Whether an address only leads on to another: it hides where, and notes who taps it. */
export const leadsOn = (url: URL): boolean => isAt(url, LEADS_ON);

/** Of those, the ones that have the address to which they lead within their own: under which name. */
const PASSES_ON: readonly (readonly [host: RegExp, path: RegExp, name: string])[] = [
  [GOOGLE, /^\/url$/, 'q'],
  [GOOGLE, /^\/url$/, 'url'],
  [/^lm?\.(?:facebook|instagram|messenger|threads)\.(?:com|net)$/, /./, 'u'],
  [/^(?:m\.)?facebook\.com$/, /^\/(?:l\.php|flx\/warn)/, 'u'],
  [/(?:^|\.)safelinks\.protection\.outlook\.com$/, /./, 'url'],
  [/^(?:m\.)?youtube\.com$/, /^\/redirect/, 'q'],
  [/^duckduckgo\.com$/, /^\/l\//, 'uddg'],
  [/^translate\.google\.[a-z.]+$/, /^\/translate/, 'u'],
];

/** The address to which one leads on, where it says so itself; nothing where only opening it tells. */
export const passedOn = (url: URL): string | undefined => {
  const next = PASSES_ON.filter(([host, path]) => isAt(url, [[host, path]])).flatMap(([, , name]) => url.searchParams.get(name) ?? []);
  const copied = /^\/(?:amp|c|v)\/(s\/)?([\w-]+(?:\.[\w-]+)+\/.*)$/.exec(url.pathname);
  const isCopy = isAt(url, [[GOOGLE, /^\/amp\//], [/(?:^|\.)cdn\.ampproject\.org$/]]);
  const original = isCopy && copied ? [`${copied[1] === undefined ? 'http' : 'https'}://${copied[2] ?? ''}${url.search}${url.hash}`] : [];
  return [...next, ...original].find((one) => /^https?:\/\//i.test(one) && URL.canParse(one));
};

/**
 * Websites on which people share files, photos, meetings and groups with those whom they know. What Google's Docs "publish to the web", and a
 * form that they show to everyone, is for everyone, and names nobody: `/pub`, `/pubhtml`, `/viewform`; so is a website made there.
 */
const SHARED: readonly Place[] = [
  [/^docs\.google\.com$/, /^(?!.*\/(?:pub|pubhtml|viewform)$)/],
  [
    /^drive(?:\.usercontent)?\.google\.com$|^photos\.(?:google\.com|app\.goo\.gl)$|^calendar\.(?:google\.com|app\.google)$|^(?:mail|meet|classroom|keep)\.google\.com$/,
    /./,
  ],
  [/^dropbox\.com$/, /^\/(?:s|sh|scl|l|t|home|request|transfer)(?:\/|$)/],
  [/^(?:dl|[\w-]+\.dl)\.dropbox(?:usercontent)?\.com$|^db\.tt$/],
  [/^1drv\.ms$|^onedrive\.live\.com$|\.sharepoint\.com$|^outlook\.(?:office(?:365)?|live)\.com$/],
  [/^(?:[\w-]+\.)?wetransfer\.com$/, /^\/(?:downloads|previews|s|t)\//],
  [/^we\.tl$|^mega\.nz$|^app\.box\.com$/],
  [/^icloud\.com$/, /^\/(?:iclouddrive|sharedalbum|photos|notes|pages|numbers|keynote|attachment)/],
  [/^share\.icloud\.com$/],
  [/^canva\.com$/, /^\/design\/.*\/edit/],
  // A page on which one signs up for a meeting is for everyone; its room is not.
  [/(?:^|\.)zoom(?:gov)?\.(?:us|com)$/, /^\/(?:j|my|s|w|wc|rec|launch)\//],
  [/^teams\.(?:microsoft|live)\.com$/, /^\/(?:l|meet)\//],
  [/\.webex\.com$/, /^\/(?:meet|join|[\w-]+\/j\.php)/],
  [/^meet\.jit\.si$|^whereby\.com$/, /^\/./],
  [/^discord(?:app)?\.com$/, /^\/(?:invite|channels)\//],
];

/** Whether an address leads to what some people share with each other: it tells who shared it or who opens it, or does not open. */
export const isShared = (url: URL): boolean => isAt(url, SHARED);

/** Whether only the computer on which it was written answers an address, or its own network (RFC 1918, 3927, 4193, 6761, 6762, 8375). */
export const isLocal = ({ hostname }: URL): boolean =>
  /^(?:localhost|0\.0\.0\.0|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|169\.254\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[::1?\]|\[f[cde][\da-f]{2}:.*\]|[^.:]+|.*\.(?:local|localhost|lan|internal|intranet|home\.arpa))\.?$/i.test(
    hostname,
  );

/** Places of a file on somebody's own computer, in some words: they often hold the name of its owner. */
const OWN_FILE = /(?<![\p{L}\p{N}/\\])(?:file:\/[^\s<>“”"]+|[a-z]:\\[^\s<>“”"]+|\/(?:Users|home)\/[\w.-]+\/[^\s<>“”"]+)/giu;

/** The places of files on somebody's own computer that stand in some words, each with its beginning. */
export const ownFilesIn = (words: string): RegExpExecArray[] => [...words.matchAll(OWN_FILE)];

const ADDRESS = /https?:[\\/][^\s<>“”«»"]*[^\s<>“”«»".,;:!?)\]]|(?<![\w.@:/\\-])(?:[a-z\d-]+\.)+[a-z]{2,}\/[^\s<>“”«»"]*[^\s<>“”«»".,;:!?)\]]/gi;

/** The addresses of the web in some words, also those without their beginning (`bit.ly/abc`), without the point or bracket behind them. */
export const addressesIn = (words: string): RegExpExecArray[] => (words.includes('/') || words.includes('\\') ? [...words.matchAll(ADDRESS)] : []);
