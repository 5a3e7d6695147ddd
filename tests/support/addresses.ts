import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What a host reads and does not show, and the packed forms, which it sends under a file's own address. */
const NOT_ASKED = /^_(?:headers|redirects)$|\.(?:br|gz)$/;

/** The address of every file of a built site, from its root. */
export const addressesIn = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)))
    .filter((file) => !NOT_ASKED.test(file))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);

// Of `/_astro/` everything: a file's name there changes with what is in it.
const mayKeep = (address: string): string => (address.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-store');

/** What a served site says of keeping, where it is not what it should be: each address in each way of packing. */
export const keptOtherwise = async (url: string, addresses: readonly string[]): Promise<string[]> => {
  const wrong: string[] = [];
  for (const address of addresses)
    for (const packing of ['br', 'gzip', 'identity']) {
      const response = await fetch(url + address, { headers: { 'accept-encoding': packing }, redirect: 'manual' });
      await response.arrayBuffer();
      const told = response.headers.get('cache-control');
      if (told !== mayKeep(address) || response.status >= 400) wrong.push(`${address} (${packing}): ${response.status}, ${String(told)}`);
    }
  return wrong;
};
