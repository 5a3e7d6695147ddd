import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';

// Apart from built.ts, which reads the built site as soon as it is imported: promises are listed before there is one.

const packed = new Map<string, number>();

/** How many bytes a text is on the wire, in brotli at its best. What was packed once is not packed again: pages share most of what they ask for. */
export const brotliBytes = (text: string | Buffer): number => {
  const key = createHash('sha256').update(text).digest('base64');
  const bytes = packed.get(key) ?? brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  packed.set(key, bytes);
  return bytes;
};

/** The words of a page as a reader sees them. */
export const visibleText = (html: string): string =>
  html
    .slice(html.indexOf('<body'))
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'");
