import { createHash } from 'node:crypto';

/** The hash by which a content security policy allows one inline style or script. */
export const cspHash = (content: string): `sha256-${string}` => `sha256-${createHash('sha256').update(content).digest('base64')}`;
