import type { RequestListener } from 'node:http';

/** Changes what a host sends. @param path as asked for @param text what it would have sent @returns what it sends */
export type Rewrite = (path: string, text: string) => string;

/** What may be changed: texts that the browser reads. */
const TEXTS = /^(?:text\/(?:html|css)|application\/json)/;

/**
 * The answers of a host with their texts changed on the way, as by an operator's gateway that unpacks them.
 * @param host what answers
 */
export const rewritten =
  (host: RequestListener, rewrite: Rewrite): RequestListener =>
  (request, response) => {
    // Packed, it could not be read here.
    delete request.headers['accept-encoding'];
    const path = request.url ?? '';
    let type = '';
    const [writeHead, end] = [response.writeHead.bind(response), response.end.bind(response)];
    const head = ((status: number, headers: Record<string, string | number> = {}) => {
      type = String(headers['Content-Type'] ?? '');
      const { 'Content-Length': length, ...rest } = headers;
      return writeHead(status, TEXTS.test(type) || length === undefined ? rest : headers);
    }) as typeof response.writeHead;
    const body = ((bytes?: unknown) =>
      end(TEXTS.test(type) && Buffer.isBuffer(bytes) ? rewrite(path, bytes.toString('utf8')) : bytes)) as typeof response.end;
    Object.assign(response, { writeHead: head, end: body });
    host(request, response);
  };

/** Takes every style away: sheets, those in the page, and those of a single thing. */
export const withoutStyles: Rewrite = (path, text) =>
  /\.css(?:\?|$)/.test(path)
    ? ''
    : text
        .replaceAll(/<style\b[^>]*>[\s\S]*?<\/style>/g, '')
        .replaceAll(/<link\b[^>]*\brel="?(?:stylesheet|preload)\b[^>]*>/g, '')
        .replaceAll(/(<[a-z][^<>]*?)\sstyle="[^"]*"/g, '$1');
