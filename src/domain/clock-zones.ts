/** What most zones of this site begin with: left out where they stand in a page. */
const MOST = /^America\//;

/** Names of another time, by country: a browser gives the zone's present name for them (IANA, the file "backward"). */
const FORMER = /^(?:US|Canada|Mexico|Brazil|Chile)\//;

/**
 * IANA zones as a page holds them to be compared with a device's: without the names that no browser gives, and without what most of
 * them begin with, with a space between.
 */
export const zonesInPage = (zones: readonly string[]): string =>
  zones
    .filter((zone) => !FORMER.test(zone))
    .map((zone) => zone.replace(MOST, ''))
    .join(' ');

/**
 * Whether a device's clock is set to one of the zones that a page holds.
 * @param held as `zonesInPage` wrote them
 * @param zone IANA, as the device gives it
 */
export const isClockIn = (held: string, zone: string): boolean => held.split(' ').includes(zone.replace(MOST, ''));
