/**
 * The path that a request asks for, decoded.
 * @param url the address as it stands in the request, which may be anything
 * @returns nothing where it is none: not from the root, wrongly encoded, or with signs that no address has
 */
export const askedPath = (url: string): string | undefined => {
  const [encoded = ''] = url.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/);
  if (!encoded.startsWith('/')) return undefined;
  try {
    const path = decodeURIComponent(encoded);
    return /\p{Cc}/u.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
};

/** What only a host reads. By its beginning: some disks pass over what stands behind a name, or over its case. */
const HOST_FILE = /^\/_(?:headers|redirects)/i;

/**
 * Whether a path can be that of a file of the site: one that leads out of its folder, that begins with a dot, or that a
 * disk reads otherwise than it is written (Windows: `\`, `:`) cannot.
 */
export const mayBeFile = (path: string): boolean => !/[\\:]|\/\/|\/\./.test(path) && !HOST_FILE.test(path);
