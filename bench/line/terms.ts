/** Where the server of the measurement answers with a bare page that holds only that number. */
export const BARE_PATH = '/bare';
/** Where it answers with an article by plain Astro, the folder of that site, and the page's file. */
export const PLAIN_PATH = '/plain/';
export const PLAIN = '.cache/plain-astro';
export const PLAIN_FILE = `${PLAIN}/plain/index.html`;
/** A slow phone line: bits per second each way, and milliseconds there and back. */
export const LINE = { bitsPerSecond: 400_000, roundTripMs: 400 };
/** How many times slower than this machine the phone's processor is taken to be. */
export const SLOWER = 6;
