/** A field of the front matter with what belongs to it: its line, and indented ones under it. */
const field = (name: string): RegExp => new RegExp(`^["']?${name}["']?[ \\t]*:[^\\r\\n]*(?:\\r?\\n[ \\t]+[^\\s][^\\r\\n]*)*`, 'm');

/** A file's front matter with the lines around it; empty where there is none. A mark of the encoding may be read byte by byte. */
export const frontOf = (whole: string): string => /^(?:\uFEFF|\xEF\xBB\xBF|\s*\n)?---[ \t]*\r?\n[\s\S]*?\n---/.exec(whole)?.[0] ?? '';

/**
 * A file's text with a field in its front matter that the computer writes, under `translationKey` where there was none; all else
 * stays as it was. Nothing where the front matter has no such line.
 * @param value as it is to stand in YAML
 */
export const withFrontField = (whole: string, name: string, value: string): string | undefined => {
  const front = frontOf(whole);
  const line = `${name}: ${value}`;
  const own = field(name).exec(front);
  if (own) return whole.slice(0, own.index) + line + whole.slice(own.index + own[0].length);
  const key = field('translationKey').exec(front);
  if (!key) return undefined;
  const end = key.index + key[0].length;
  const lineEnd = front.startsWith('\r\n', end) ? '\r\n' : '\n';
  return whole.slice(0, end) + lineEnd + line + whole.slice(end);
};
