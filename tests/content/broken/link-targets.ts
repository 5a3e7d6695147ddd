import type { Mistake } from './mistake.ts';

const ALONE = 'content/posts/es/solo-aqui.md';
const POST = 'content/posts/en/a-post.md';
const GUIDE = 'content/guides/es/una-guia.md';
const PART = 'content/stories/en/part-1.mdx';
const LINES = 'content/hotlines/mx.yaml';
const SOURCES = 'content/sources.yaml';
const SERIES = 'content/series/ana.yaml';
const LOCALE = 'locales/es/home.json';

/** Words added to a text, told with their line. */
const added = (about: string, file: string, words: string, key: Mistake['key'], blanks: Mistake['blanks'] = {}): Mistake => ({
  about,
  make: ({ append }) => append(file, words),
  file,
  field: '',
  key,
  blanks,
  row: words,
});

const linked = (link: string, key: Mistake['key'], blanks: Mistake['blanks'] = {}): Mistake =>
  added(`a link to ${link}`, ALONE, `[Informe](${link})`, key, blanks);
const leading = (link: string): Mistake => linked(link, 'linkLeadsOn', { link });
const shared = (link: string, host: string): Mistake => linked(link, 'linkShared', { host });
const tracked = (link: string, name: string, better: string): Mistake => linked(link, 'linkTracks', { name, better });

/** A field in which an address is written. */
const written = (about: string, file: string, from: string, to: string, field: string, told: Pick<Mistake, 'key' | 'blanks' | 'row'>): Mistake => ({
  about,
  make: ({ change }) => change(file, from, to),
  file,
  field,
  ...told,
});

const SITE = 'lines › mx-shown › sources › site › url';

/** Addresses that hide where they lead, tell who passed them on, or are not for everyone, in each place where one is written. */
export const LINK_TARGET_MISTAKES: readonly Mistake[] = [
  ...['https://acortar.link/AbC1', 'https://forms.gle/AbCdEf', 'https://BIT.LY/3abc', 'https://www.bit.ly./3abd', 'https://n9.cl/abc', 'https://share.google/AbCdEf'].map(leading),
  ...[
    'https://news.google.com/articles/CBMiAbC?hl=es',
    'https://www.google.com.mx/amp/s/example.org/a',
    'https://example-org.cdn.ampproject.org/c/s/example.org/a',
    'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org',
    'https://example-org.translate.goog/a',
  ].map(leading),
  linked('https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org', 'linkLeadsOn', { link: 'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org' }),
  tracked('https://youtu.be/AbCdEf?si=XyZ&t=30', 'si', 'https://youtu.be/AbCdEf?t=30'),
  tracked('https://example.org/a?id=5&utm_medium=x&lang=es&mc_eid=1#3', 'utm_medium', 'https://example.org/a?id=5&lang=es#3'),
  tracked('https://example.org/a#xtor=CS1-2', 'xtor', 'https://example.org/a'),
  tracked('https://example.org/?q=a%20b&utm%5Fsource=x', 'utm_source', 'https://example.org/?q=a%20b'),
  shared('https://docs.google.com/document/d/AbC/edit?usp=sharing', 'docs.google.com'),
  shared('https://drive.google.com/file/d/AbC/view', 'drive.google.com'),
  shared('https://www.dropbox.com/scl/fi/abc/a.pdf?rlkey=x', 'dropbox.com'),
  shared('https://1drv.ms/b/s!AbC', '1drv.ms'),
  shared('https://example.sharepoint.com/:b:/s/a', 'example.sharepoint.com'),
  shared('https://we.tl/t-AbC', 'we.tl'),
  shared('https://us02web.zoom.us/j/123?pwd=abc', 'us02web.zoom.us'),
  shared('https://meet.google.com/abc-defg-hij', 'meet.google.com'),
  shared('https://teams.microsoft.com/l/meetup-join/19', 'teams.microsoft.com'),
  shared('https://discord.com/invite/AbC', 'discord.com'),
  ...['http://172.16.0.4/a', 'http://intranet/a', 'http://impresora.local/'].map((link) => linked(link, 'linkLocal', { link })),

  added('a shortened address without its beginning, in a story', PART, 'She opened bit.ly/3abc and read.', 'linkLeadsOn', { link: 'bit.ly/3abc' }),
  added('a shortened address as code, in a guide', GUIDE, 'Abre `tinyurl.com/abc`.', 'linkLeadsOn', { link: 'tinyurl.com/abc' }),
  added('a shared file that is only named, in a post', POST, 'Read docs.google.com/document/d/AbC/edit first.', 'linkShared', { host: 'docs.google.com' }),
  added('a marked address without its beginning', POST, 'Read example.org/a?fbclid=x first.', 'linkTracks', { name: 'fbclid', better: 'example.org/a' }),
  added('the address of a link in its title', ALONE, '[Informe](https://example.org/ "de bit.ly/3abc")', 'linkLeadsOn', { link: 'bit.ly/3abc' }),
  added('a place on somebody’s own computer, in words', ALONE, 'Está en C:\\Users\\zulema\\Documents\\a.docx hoy.', 'linkOwnFile', { link: 'C:\\Users\\zulema\\Documents\\a.docx' }),
  added('a place on somebody’s own computer, in a story', PART, 'It is in /Users/zulema/Desktop/a.docx today.', 'linkOwnFile', { link: '/Users/zulema/Desktop/a.docx' }),
  {
    about: 'a link of which the address stands further down',
    make: ({ append }) => append(ALONE, '[Informe][uno]\n\n[uno]: https://ow.ly/abc'),
    file: ALONE,
    field: '',
    key: 'linkLeadsOn',
    blanks: { link: 'https://ow.ly/abc' },
    row: '[Informe][uno]',
  },

  written('a shared folder as a source', SOURCES, 'https://example.org/report', 'https://drive.google.com/drive/folders/AbC', 'report › url', { key: 'linkShared', blanks: { host: 'drive.google.com' }, row: 'drive.google' }),
  written('a computer of one’s own as a source', SOURCES, 'https://example.org/report', 'http://localhost:4321/', 'report › url', { key: 'linkLocal', blanks: { link: 'http://localhost:4321/' } }),
  written('a marked address as the page of a line', LINES, 'url: https://example.org/, publisher: A council', 'url: "https://example.org/?_ga=1.2&id=5", publisher: A council', SITE, { key: 'linkTracks', blanks: { name: '_ga', better: 'https://example.org/?id=5' }, row: '_ga' }),
  written('a shortened address as a source', SOURCES, 'https://example.org/report', 'https://t.co/AbC', 'report › url', { key: 'linkLeadsOn', blanks: { link: 'https://t.co/AbC' }, row: 't.co' }),
  written('a marked address as a source', SOURCES, 'https://example.org/report', 'https://open.spotify.com/episode/a?si=b', 'report › url', { key: 'linkTracks', blanks: { name: 'si', better: 'https://open.spotify.com/episode/a' }, row: 'spotify' }),
  written('a shortened address in the description of a text', ALONE, 'De qué trata este texto', 'De bit.ly/3abc, de qué trata este texto', 'description', { key: 'linkLeadsOn', blanks: { link: 'bit.ly/3abc' }, row: 'bit.ly' }),
  written('a room of a meeting in who told a series', SERIES, 'Ana nos contó.', 'Ana nos contó en zoom.us/j/123.', 'who › es', { key: 'linkShared', blanks: { host: 'zoom.us' }, row: 'zoom.us' }),
  {
    about: 'a shortened address in the words of the interface',
    make: ({ write }) => write(LOCALE, '{ "title": "Mira is.gd/abc" }\n'),
    file: LOCALE,
    field: 'title',
    key: 'linkLeadsOn',
    blanks: { link: 'is.gd/abc' },
    row: 'is.gd',
  },
];

/** Links that lead where they say, and are for everyone. */
export const FINE_LINKS: readonly string[] = [
  '[a](https://example.org/?id=5&lang=es&page=2&p=3&s=telar&t=1&q=a&ref=b&share=1)',
  '[a](https://youtu.be/AbCdEf?t=30)',
  '[a](https://www.youtube.com/watch?v=AbC&list=PL1)',
  '[a](https://docs.google.com/forms/d/e/AbC/viewform) [b](https://docs.google.com/document/d/e/AbC/pub) [c](https://sites.google.com/view/abc)',
  '[a](https://www.google.com/search?q=telar) [b](https://support.google.com/url/answer/1)',
  '[a](https://zoom.us/webinar/register/abc) [b](https://www.dropbox.com/es/business) [c](https://wetransfer.com/)',
  '[a](https://bit.ly.example.org/a) [b](https://example.org/bit.ly/a) [c](https://example.org/?u=bit.ly)',
  'Acortadores como bit.ly y t.co, Google Drive, drive.google.com o Zoom (zoom.us).',
  'Y/o, 24/7, EE.UU./México, a.m./p.m., C: y D:\\.',
  '[a](https://web.archive.org/web/2020/https://bit.ly/abc)',
];
