import { describe, expect, it } from 'vitest';
import { addressesIn, isLocal, isShared, leadsOn, ownFilesIn, passedOn, readAddress } from '#/domain/where-links-lead.ts';

const read = (address: string): URL => {
  const url = readAddress(address);
  if (!url) throw new Error(`"${address}" is no address.`);
  return url;
};

describe('an address that only leads on', () => {
  it.each([
    ...[
      'bit.ly/a',
      't.co/a',
      'tinyurl.com/a',
      'goo.gl/a',
      'forms.gle/a',
      'lnkd.in/a',
      'ow.ly/a',
      'is.gd/a',
      'acortar.link/a',
      'cutt.ly/a',
      'fb.me/a',
    ],
    'HTTPS://WWW.BIT.LY./a',
    '//bit.ly/a',
    'https://someone@bit.ly/a',
    'https://b%69t.ly/a',
    'https://www.google.com/url?q=https://example.org',
    'https://google.com.mx/url?sa=t',
    'https://www.google.com/amp/s/example.org',
    'https://news.google.com/rss/articles/CBM?oc=5',
    'https://news.google.com/read/CBM',
    'https://cdn.ampproject.org/c/s/example.org',
    'https://example-org.cdn.ampproject.org/c/s/example.org',
    'https://l.facebook.com/l.php?u=a',
    'https://lm.instagram.com/?u=a',
    'https://nam02.safelinks.protection.outlook.com/?url=a',
    'https://urldefense.com/v3/a',
    'https://www.youtube.com/redirect?q=a',
    'https://example-org.translate.goog/',
  ])('is known: %s', (address) => expect(leadsOn(read(address))).toBe(true));

  it.each([
    'https://youtu.be/AbC',
    'https://notbit.ly/a',
    'https://bit.ly.example.org/a',
    'https://example.org/bit.ly/a',
    'https://www.google.com/search?q=a',
    'https://support.google.com/url/a',
    'https://news.google.com/topstories',
    'https://example.org/noticia/amp/',
    'https://web.archive.org/web/2020/https://bit.ly/a',
  ])('is none of these: %s', (address) => expect(leadsOn(read(address))).toBe(false));
});

describe('the address to which one leads on', () => {
  it.each([
    ['https://www.google.com/url?sa=t&q=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc', 'https://example.org/a?b=c'],
    ['https://www.google.com.mx/url?url=https://example.org/', 'https://example.org/'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org&h=x', 'https://example.org'],
    ['https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org&data=x', 'https://example.org'],
    ['https://www.google.com/amp/s/example.org/a?id=5', 'https://example.org/a?id=5'],
    ['https://example-org.cdn.ampproject.org/c/example.org/a', 'http://example.org/a'],
  ])('is read in %s', (address, next) => expect(passedOn(read(address))).toBe(next));

  it.each([
    'https://bit.ly/a',
    'https://example.org/?url=https://example.net',
    'https://www.google.com/url?q=javascript:a',
    'https://example.org/amp/s/example.net/a',
  ])('is not guessed of %s', (address) => expect(passedOn(read(address))).toBeUndefined());
});

describe('an address of what some people share', () => {
  it.each([
    'https://docs.google.com/spreadsheets/d/a/edit#gid=0',
    'https://docs.google.com/forms/d/a/edit',
    'https://docs.google.com/document/d/a/view',
    'https://drive.google.com/open?id=a',
    'https://photos.app.goo.gl/a',
    'https://www.dropbox.com/s/a/b.pdf',
    'https://onedrive.live.com/?id=a',
    'https://example-my.sharepoint.com/:w:/g/a',
    'https://example.wetransfer.com/downloads/a',
    'https://us02web.zoom.us/j/123',
    'https://zoom.us/my/someone',
    'https://meet.google.com/abc-defg-hij',
    'https://teams.live.com/meet/1',
    'https://discord.com/invite/a',
  ])('is known: %s', (address) => expect(isShared(read(address))).toBe(true));

  it.each([
    'https://docs.google.com/document/d/e/a/pub',
    'https://docs.google.com/spreadsheets/d/e/a/pubhtml',
    'https://docs.google.com/forms/d/e/a/viewform',
    'https://sites.google.com/view/a',
    'https://www.dropbox.com/es/about',
    'https://zoom.us/webinar/register/a',
    'https://wetransfer.com/',
    'https://example.org/drive.google.com/a',
  ])('is none of these: %s', (address) => expect(isShared(read(address))).toBe(false));
});

it.each([
  'localhost:4321',
  'http://LOCALHOST/',
  'http://10.0.0.1',
  'http://172.31.0.1',
  'http://192.168.1.4/a',
  'http://169.254.1.1',
  'http://0x7f.1/',
  'http://[::1]/',
  'http://[fe80::1]/',
  'http://[fd00::1]/',
  'http://a.local',
  'http://intranet/',
])('is answered by one computer or its own network alone: %s', (address) => expect(isLocal(read(address))).toBe(true));

it.each(['https://example.org', 'http://172.32.0.1', 'http://11.0.0.1', 'https://local.example.org', 'https://localhost.example.org'])(
  'is answered by everyone’s: %s',
  (address) => expect(isLocal(read(address))).toBe(false),
);

it('finds addresses in words, also without their beginning, and nothing that is none', () => {
  expect(addressesIn('Mira (bit.ly/a), https://example.org/a?b=c. Y “t.co/x”.').map(([one]) => one)).toEqual([
    'bit.ly/a',
    'https://example.org/a?b=c',
    't.co/x',
  ]);
  expect(addressesIn('Y/o, 24/7, EE.UU./México, bit.ly, someone@example.org/a')).toEqual([]);
});

it('finds files on somebody’s own computer in words, and no page of a site', () => {
  expect(ownFilesIn('En C:\\Users\\ana\\a.docx y file:///home/ana/a.pdf, /Users/ana/Desktop/a').map(([one]) => one)).toHaveLength(3);
  expect(ownFilesIn('example.org/home/es/a, C: y D, /es/home/, https://example.org/Users/ana/a')).toEqual([]);
});

it('looks in a moment for addresses, in a long text without end', () => {
  const began = performance.now();
  for (const piece of ['a.', 'a.aa/', 'https://', '/home/a', '/Users/', 'C:\\']) {
    addressesIn(piece.repeat(20_000) + '/');
    ownFilesIn(piece.repeat(20_000));
  }
  expect(performance.now() - began).toBeLessThan(4000);
});
