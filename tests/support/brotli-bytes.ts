import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';

const packed = new Map<string, number>();

/** How many bytes a text is on the wire, in brotli at its best. What was packed once is not packed again: pages share most of what they ask for. */
export const brotliBytes = (text: string | Buffer): number => {
  const key = createHash('sha256').update(text).digest('base64');
  const bytes = packed.get(key) ?? brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  packed.set(key, bytes);
  return bytes;
};
