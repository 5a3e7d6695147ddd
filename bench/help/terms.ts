/** Where the server of the measurement answers with a bare page that holds only that number. */
export const BARE_PATH = '/bare';
/** A slow phone line: bits per second each way, and milliseconds there and back. */
export const LINE = { bitsPerSecond: 400_000, roundTripMs: 400 };
/** How many times slower than this machine the phone's processor is taken to be. */
export const SLOWER = 6;
