import { createHash } from 'node:crypto';

/** Hexadecimal digits of a name: 64 bits, which no two files of a site share. */
const DIGITS = 16;

/**
 * The name under which a picture or recording is published: made of what is in it, so that its address says nothing of what the file
 * was called, which may be whose it is and from where.
 */
export const ownName = (file: Uint8Array): string => createHash('sha256').update(file).digest('hex').slice(0, DIGITS);
