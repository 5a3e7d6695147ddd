import { finished } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import {
  brotliCompress,
  constants,
  crc32,
  createBrotliCompress,
  deflateRaw,
  type BrotliCompress,
  type BrotliOptions,
  type ZlibOptions,
} from 'node:zlib';

/** How hard brotli works on a text at most. */
export const BEST = 11;

/** The smallest window that holds the text, as a power of two: a larger one takes memory and gives nothing (RFC 7932, 16 to 24). */
const windowOf = (bytes: number): number => Math.min(22, Math.max(16, Math.ceil(Math.log2(bytes + 16))));

// Each goes once to a thread and back, whose turns take as long as packing a small page.
const brotliOf: (text: string, options: BrotliOptions) => Promise<Buffer> = promisify(brotliCompress);
const deflateOf: (bytes: Buffer, options: ZlibOptions) => Promise<Buffer> = promisify(deflateRaw);

/** The empty block at the end: ISLAST and ISLASTEMPTY (RFC 7932, 9.2). */
const BROTLI_END = Buffer.from([0b11]);
/** Of gzip, in front: packed at its best, on a system of the Unix kind, and nothing more (RFC 1952, 2.3.1). */
const GZIP_HEAD = Buffer.from('1f8b0800000000000203', 'hex');
/** Of gzip, behind the last block: the sum and the length of the text (RFC 1952, 2.3.1). */
const TRAILER_BYTES = 8;
/** An empty block of deflate at the end, in its fixed code (RFC 1951, 3.2.6): BFINAL, the kind in two bits, ten bits in all. */
const GZIP_END = Buffer.from('0300', 'hex');

/** Where a part ends: what stands before it can be read without a byte of what follows. */
const flushed = (stream: BrotliCompress): Promise<void> =>
  new Promise((done) => {
    stream.flush(constants.BROTLI_OPERATION_FLUSH, done);
  });

/**
 * Ways to write how far back words stand (NPOSTFIX and NDIRECT: RFC 7932, 4). Only trying tells which is the shortest: by up to 50 bytes of
 * 10,000. Told that a text is a font, brotli takes one more (1 and 12), whatever it is given.
 */
const WAYS = [
  { mode: constants.BROTLI_MODE_GENERIC, postfix: 0, direct: 0 },
  { mode: constants.BROTLI_MODE_GENERIC, postfix: 0, direct: 4 },
  { mode: constants.BROTLI_MODE_GENERIC, postfix: 2, direct: 4 },
  { mode: constants.BROTLI_MODE_FONT, postfix: 1, direct: 12 },
] as const;

interface BrotliWay {
  mode: number;
  postfix: number;
  direct: number;
}

/** Many more, for a page that is too long by a few bytes: of six pages of December 2026 they take 8 to 37 bytes off what the ways above leave, and four times as long. */
const MORE_WAYS: readonly BrotliWay[] = [0, 1, 2, 3].flatMap((postfix) =>
  [0, 2, 3, 12].map((direct) => ({ mode: constants.BROTLI_MODE_GENERIC, postfix, direct: direct << postfix })),
);

/** A text in brotli, and how many of its bytes its first part takes. */
interface InParts {
  packed: Buffer;
  first: number;
}

const inBrotliBy = async ({ mode, postfix, direct }: BrotliWay, parts: readonly string[], quality: number): Promise<InParts> => {
  const bytes = Buffer.byteLength(parts.join(''));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: mode,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
    [constants.BROTLI_PARAM_LGWIN]: windowOf(bytes),
    [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
    [constants.BROTLI_PARAM_NDIRECT]: direct,
  };
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) {
    const packed = Buffer.concat([await brotliOf(only, { params, finishFlush: constants.BROTLI_OPERATION_FLUSH }), BROTLI_END]);
    return { packed, first: packed.length };
  }
  const stream = createBrotliCompress({ params });
  const come: Buffer[] = [];
  stream.on('data', (block: Buffer) => come.push(block));
  let first: number | undefined;
  for (const part of parts) {
    stream.write(part);
    await flushed(stream);
    // What was flushed is told of a moment later.
    await setImmediate();
    first ??= Buffer.concat(come).length;
  }
  stream.end();
  await finished(stream);
  return { packed: Buffer.concat(come), first: first ?? 0 };
};

/**
 * A text in brotli, in a form that can be made longer (`longerBrotli`): its last block is empty, which takes a byte or two.
 * @param parts in their order; each can be read before the next has come, which takes 80 to 150 bytes for each cut
 * @param quality 0 to 11
 */
export const inBrotli = async (parts: readonly string[], quality: number): Promise<Buffer> => (await inBrotliBy(WAYS[0], parts, quality)).packed;

/**
 * The same at its best of some tries, each of which takes as long as `inBrotli` at the best: of those in so many bytes as it may take that whose
 * first part is shortest, which shows first; the shortest where none is short enough.
 * @param most so many bytes are few enough: where the tries leave more, many more are made
 */
export const shortestBrotli = async (parts: readonly string[], most = Infinity): Promise<Buffer> => {
  let tries: InParts[] = [];
  for (const ways of [WAYS, MORE_WAYS]) {
    tries = [...tries, ...(await Promise.all(ways.map((way) => inBrotliBy(way, parts, BEST))))];
    const [first] = tries.filter(({ packed }) => packed.length <= most).sort((one, other) => one.first - other.first);
    if (first) return first.packed;
  }
  return tries.reduce((shortest, one) => (one.packed.length < shortest.packed.length ? one : shortest)).packed;
};

/** A text in gzip at its best, in a form that can be made longer (`longerGzip`): its last block is empty, which takes seven bytes or so. */
export const inGzip = async (text: string): Promise<Buffer> => {
  const bytes = Buffer.from(text);
  const trailer = Buffer.alloc(TRAILER_BYTES);
  trailer.writeUInt32LE(crc32(bytes));
  trailer.writeUInt32LE(bytes.length, TRAILER_BYTES / 2);
  return Buffer.concat([GZIP_HEAD, await deflateOf(bytes, { level: 9, finishFlush: constants.Z_SYNC_FLUSH }), GZIP_END, trailer]);
};

/** A block of metadata, read over by every decoder: ISLAST 0, MNIBBLES 11, a reserved 0, then in two bits how many bytes say its length. */
const METADATA = 0b0110;
const LENGTH_IN_A_BYTE = 0b01_0000;
/** What such a block takes beside its metadata, of which it has 1 to 256 bytes, and what it takes at most. */
const BLOCK_HEAD = 2;
const LONGEST_BLOCK = BLOCK_HEAD + 256;

/** Blocks of metadata that take so many bytes in all, to the byte. */
const metadata = (bytes: number): Buffer => {
  // Without metadata a block is one byte.
  if (bytes <= BLOCK_HEAD) return Buffer.alloc(bytes, METADATA);
  const block = Buffer.alloc(Math.min(bytes, LONGEST_BLOCK));
  block.writeUInt16LE(METADATA | LENGTH_IN_A_BYTE | ((block.length - BLOCK_HEAD - 1) << 6));
  return Buffer.concat([block, metadata(bytes - block.length)]);
};

const withoutEnd = (packed: Buffer, end: Buffer): Buffer => {
  if (!packed.subarray(-end.length).equals(end))
    throw new Error(`What was packed does not end in an empty block: ${packed.subarray(-12).toString('hex')}`);
  return packed.subarray(0, -end.length);
};

/**
 * The same text in more bytes. They stand behind all of it: nothing of it comes later than before.
 * @param packed as `inBrotli` gives it
 * @param bytes how many more, to the byte
 */
export const longerBrotli = (packed: Buffer, bytes: number): Buffer => Buffer.concat([withoutEnd(packed, BROTLI_END), metadata(bytes), BROTLI_END]);

/** An empty block that is stored as it is (RFC 1951, 3.2.4). */
const STORED = Buffer.from('000000ffff', 'hex');
/**
 * What may stand for the end, by how many bytes more it takes: two and three empty blocks in the fixed code, a stored one,
 * and one of each.
 */
const GZIP_ENDS = [GZIP_END, ...['020c00', '02083000', '010000ffff', '02040000ffff'].map((hex) => Buffer.from(hex, 'hex'))];

/**
 * The same text in more bytes. They stand behind all of it: in the header's extra field, which would do too, they would come before.
 * @param packed as `inGzip` gives it
 * @param bytes how many more, to the byte
 */
export const longerGzip = (packed: Buffer, bytes: number): Buffer => {
  const blocks = withoutEnd(packed.subarray(0, -TRAILER_BYTES), GZIP_END);
  const stored = Array.from({ length: Math.floor(bytes / STORED.length) }, () => STORED);
  const end = GZIP_ENDS[bytes % STORED.length] ?? GZIP_END;
  return Buffer.concat([blocks, ...stored, end, packed.subarray(-TRAILER_BYTES)]);
};
