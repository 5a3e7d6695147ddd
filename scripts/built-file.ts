import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
};

/** The packed forms of a file, as the build writes them, the smallest first. */
const PACKED = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** What a disk answers where there is no such file. */
const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'EPERM', 'ENAMETOOLONG', 'ELOOP', 'EINVAL']);

/** A file, whole; nothing where there is none. A build may take it away between any two requests. */
const read = async (file: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string' && NOT_THERE.has(error.code)) return undefined;
    throw error;
  }
};

/** A file of the site as it is sent. */
export interface BuiltFile {
  bytes: Buffer;
  type: string;
  /** How it is packed, if it is. */
  packing?: string;
  /** Whether there are packed forms of it, so that the answer depends on what the browser takes. */
  varies: boolean;
}

/**
 * The file at a path, packed where the browser takes that; nothing where there is none.
 * @param folder the built folder
 * @param path as asked for: that of a folder, with or without its last slash, gives its page
 * @param takes the request's `Accept-Encoding`
 */
export const builtFile = async (folder: string, path: string, takes = ''): Promise<BuiltFile | undefined> => {
  const taken = new Set(
    takes
      .split(',')
      .filter((one) => !/;\s*q=0(?:\.0*)?\s*$/.test(one))
      .map((one) => one.split(';', 1).join('').trim().toLowerCase()),
  );
  for (const name of path.endsWith('/') ? [`${path}index.html`] : [path, `${path}/index.html`]) {
    const file = join(folder, name);
    const plain = await read(file);
    if (!plain) continue;
    const type = TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';
    const packed = await Promise.all(PACKED.map(async ([packing, ending]) => ({ packing, bytes: await read(file + ending) })));
    const best = packed.find(({ packing, bytes }) => bytes && taken.has(packing));
    const varies = packed.some(({ bytes }) => bytes);
    return best?.bytes ? { bytes: best.bytes, type, packing: best.packing, varies } : { bytes: plain, type, varies };
  }
  return undefined;
};

/** The first and last byte that a request asks for; nothing where it asks for the whole, or where we give the whole all the same. */
const rangeOf = (request: IncomingMessage, length: number): { first: number; last: number } | undefined => {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1);
  return first <= last ? { first, last } : undefined;
};

/** Sends a file, or the part of it that was asked for: a recording is played from anywhere. */
export const sendFile = (request: IncomingMessage, response: ServerResponse, file: BuiltFile, status = 200): void => {
  const { bytes, type, packing, varies } = file;
  const range = status === 200 && packing === undefined ? rangeOf(request, bytes.length) : undefined;
  const body = range ? bytes.subarray(range.first, range.last + 1) : bytes;
  response.writeHead(range ? 206 : status, {
    'Content-Type': type,
    'Content-Length': body.length,
    ...(packing === undefined ? { 'Accept-Ranges': 'bytes' } : { 'Content-Encoding': packing }),
    ...(varies ? { Vary: 'Accept-Encoding' } : {}),
    ...(range ? { 'Content-Range': `bytes ${range.first}-${range.last}/${bytes.length}` } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
};
