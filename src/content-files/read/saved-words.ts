/** The words of a file, in the encodings in which computers save text: UTF-8, and UTF-16 with its mark. Nothing where they are in another. */
export const savedWords = (bytes: Uint8Array): string | undefined => {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    // A mark at its beginning is left out by the decoder.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
