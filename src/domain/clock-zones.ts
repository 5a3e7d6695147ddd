/** What most zones of this site begin with: left out where they stand in a page. */
const MOST = /^America\//;

/** Zones of one country below a name of its own, of which that name is enough. */
const TOGETHER = /^(?:Argentina|Indiana|Kentucky|North_Dakota)\//;

/** Names of another time, by country and one by one: a browser gives the zone's present name for them (IANA, the file "backward"). */
const FORMER =
  /^(?:(?:US|Canada|Mexico|Brazil|Chile)\/|(?:America\/(?:Fort_Wayne|Knox_IN|Shiprock|Atka|Ensenada|Rosario|Porto_Acre)|Pacific\/Johnston|Cuba|Portugal))/;

/**
 * IANA zones as a page holds them to be compared with a device's: without the names that no browser gives and what most of them begin
 * with, those below one name once, with a space between.
 */
export const zonesInPage = (zones: readonly string[]): string => {
  const named = zones.filter((zone) => !FORMER.test(zone)).map((zone) => zone.replace(MOST, ''));
  return [...new Set(named.map((zone) => TOGETHER.exec(zone)?.[0] ?? zone))].join(' ');
};

/**
 * Whether a device's clock is set to one of the zones that a page holds.
 * @param held as `zonesInPage` wrote them
 * @param zone IANA, as the device gives it
 */
export const isClockIn = (held: string, zone: string): boolean => {
  const named = zone.replace(MOST, '');
  return held.split(' ').includes(TOGETHER.exec(named)?.[0] ?? named);
};
