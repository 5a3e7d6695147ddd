/** The parts of a drawing that only draw, in small letters. */
const PLAIN = new Set(
  'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan style lineargradient radialgradient stop clippath mask pattern marker'.split(
    ' ',
  ),
);

/** What asks for something, or runs, within plain parts: a handler, an address that is no part of the drawing, a sign written as a number. */
const ASKS = /[\s/"']on[a-z]+\s*=|(?:href|src)\s*=\s*(?!["']#)|url\(\s*(?!["']?#)|@import|&(?!(?:amp|lt|gt|quot|apos);)/i;

/**
 * Whether an SVG file may run code or ask another host for something: whether there is more in it than shapes and words.
 * Compressed, or in another encoding than UTF-8, it cannot be looked into, and counts as one that may.
 */
export const mayRun = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder().decode(bytes);
  if (/[\u0000\uFFFD]/.test(text)) return true;
  const drawn = text
    .replace(/<!--[^]*?-->/g, '')
    .replace(/^\uFEFF?\s*<\?xml [^>]*\?>/, '')
    .replace(/<!DOCTYPE svg\b[^[>]*>/, '');
  const names = [...drawn.matchAll(/<\/?([^\s/>]*)/g)].map(([, name = '']) => name.toLowerCase());
  return ASKS.test(drawn) || names.some((name) => !PLAIN.has(name));
};
