/** A post as an entry of an Atom feed (RFC 4287). Addresses are whole. */
export interface AtomEntry {
  /** For good; see entry-id.ts. */
  id: string;
  title: string;
  summary: string;
  href: string;
  author: string;
  /** The day on which it was published, and that of its last change: `YYYY-MM-DD`. */
  published: string;
  updated: string;
  /** What it is about: the name that never changes, and what readers call it. */
  tags: readonly { term: string; label: string }[];
}

/** A post that was withdrawn, as RFC 6721 tells readers: what its entry was called, and since when it is no more. */
export interface AtomDeleted {
  id: string;
  /** `YYYY-MM-DD`. */
  on: string;
}

/** An Atom feed. Addresses are whole. */
export interface AtomFeed {
  id: string;
  language: string;
  title: string;
  subtitle: string;
  /** The page whose news it carries, and its own address. */
  page: string;
  self: string;
  entries: readonly AtomEntry[];
  deleted: readonly AtomDeleted[];
  /** What is said of each that was withdrawn: the same of all, since why is nobody's business. */
  deletedWords: string;
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as XML holds them, in an element and in an attribute; signs that XML 1.0 cannot hold are left out. */
export const xmlText = (words: string): string =>
  words.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '').replaceAll(/[&<>"]/g, (sign) => NAMED[sign] ?? sign);

/** A day as feeds write it: its first instant, in universal time. */
const instant = (day: string): string => `${day}T00:00:00Z`;

const entry = ({ id, title, summary, href, author, published, updated, tags }: AtomEntry): string =>
  [
    '<entry>',
    `<id>${xmlText(id)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${xmlText(href)}"/>`,
    `<published>${instant(published)}</published>`,
    `<updated>${instant(updated)}</updated>`,
    `<author><name>${xmlText(author)}</name></author>`,
    ...tags.map(({ term, label }) => `<category term="${xmlText(term)}" label="${xmlText(label)}"/>`),
    `<summary>${xmlText(summary)}</summary>`,
    '</entry>',
  ].join('');

/**
 * An Atom feed as XML (RFC 4287), with a mark for each entry that was withdrawn (RFC 6721): a reader that knows the mark takes its copy
 * away. One that does not passes over it, as over anything of another namespace.
 */
export const atomFeed = ({ id, language, title, subtitle, page, self, entries, deleted, deletedWords }: AtomFeed): string => {
  // The day of the newest thing in it, and not of the build, which changes nothing. An empty feed has to have one too.
  const newest = [...entries.map(({ updated }) => updated), ...deleted.map(({ on }) => on)].sort().at(-1) ?? '1970-01-01';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${xmlText(language)}">`,
    `<id>${xmlText(id)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<subtitle>${xmlText(subtitle)}</subtitle>`,
    `<updated>${instant(newest)}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    ...deleted.map(
      ({ id: ref, on }) =>
        `<at:deleted-entry ref="${xmlText(ref)}" when="${instant(on)}"><at:comment>${xmlText(deletedWords)}</at:comment></at:deleted-entry>`,
    ),
    ...entries.map(entry),
    '</feed>\n',
  ].join('');
};
