import { describe, expect, it } from 'vitest';
import { addressesIn, isLocal, isShared, leadsOn, ownFilesIn, passedOn, readAddress } from '#/domain/where-links-lead.ts';

const read = (address: string): URL => {
  const url = readAddress(address);
  if (!url) throw new Error(`"${address}" is no address.`);
  return url;
};

/** Addresses whose website counts by its whole name; of some, a few pages alone. What is meant by them stands in each as `https://example.org`. */
const NAMED = {
  leadOn: [
    'https://lm.facebook.com/l.php?u=https://example.org',
    'https://l.messenger.com/?u=https://example.org',
    'https://l.threads.net/?u=https://example.org',
    'https://l.instagram.com/?u=https://example.org',
    'https://urldefense.com/v3/__https://example.org',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__example.org',
    'https://linkprotect.cudasvc.com/url?a=https://example.org',
    'https://protect-us.mimecast.com/s/AbC',
    'https://url.mimecast.com/s/AbC',
    'https://secure-web.cisco.com/1AbC',
    'https://www.bing-amp.com/c/s/example.org',
    'https://r.search.yahoo.com/RU=https://example.org',
    'https://out.reddit.com/t3_a?url=https://example.org',
    'https://t.umblr.com/redirect?z=https://example.org',
    'https://away.vk.com/away.php?to=https://example.org',
    'https://vm.tiktok.com/AbC/',
    'https://vt.tiktok.com/AbC/',
    'https://fb.watch/AbC/',
    'https://share.google/AbC',
    'https://preview.tinyurl.com/a',
    'https://n9.cl/a',
    'https://shorturl.at/a',
    'https://amzn.to/a',
    'https://pin.it/a',
    'https://redd.it/a',
    'https://spotify.link/a',
  ],
  share: [
    'https://drive.usercontent.google.com/download?id=a',
    'https://photos.google.com/share/a',
    'https://photos.app.goo.gl/a',
    'https://calendar.google.com/calendar/u/0?cid=a',
    'https://calendar.app.google/a',
    'https://mail.google.com/mail/u/0/#inbox/a',
    'https://classroom.google.com/c/a',
    'https://keep.google.com/u/0/#NOTE/a',
    'https://dl.dropboxusercontent.com/s/a/b.pdf',
    'https://dl.dropbox.com/s/a/b.pdf',
    'https://db.tt/a',
    'https://1drv.ms/w/s!a',
    'https://onedrive.live.com/?id=a',
    'https://outlook.office.com/calendar/a',
    'https://outlook.office365.com/owa/calendar/a',
    'https://outlook.live.com/calendar/a',
    'https://we.tl/t-a',
    'https://mega.nz/file/a',
    'https://app.box.com/s/a',
    'https://share.icloud.com/photos/a',
    'https://meet.jit.si/a',
    'https://whereby.com/a',
  ],
};
const PAGES = {
  leadOn: [
    'https://www.facebook.com/l.php?u=https://example.org',
    'https://m.facebook.com/flx/warn/?u=https://example.org',
    'https://www.google.es/url?q=https://example.org',
    'https://www.google.co.uk/url?url=https://example.org',
    'https://www.google.com/aclk?adurl=https://example.org',
    'https://www.google.com/imgres?imgrefurl=https://example.org',
    'https://news.google.com/articles/CBM',
    'https://translate.google.com/translate?u=https://example.org',
    'https://www.bing.com/ck/a?u=a1',
    'https://www.bing.com/amp/s/example.org',
    'https://duckduckgo.com/l/?uddg=https://example.org',
    'https://m.youtube.com/redirect?q=https://example.org',
    'https://www.youtube.com/redirect?q=https://example.org',
    'https://www.linkedin.com/redir/redirect?url=https://example.org',
    'https://www.linkedin.com/safety/go?url=https://example.org',
  ],
  share: [
    'https://www.dropbox.com/scl/fi/a',
    'https://www.dropbox.com/sh/a',
    'https://www.dropbox.com/l/a',
    'https://www.dropbox.com/t/a',
    'https://www.dropbox.com/home',
    'https://www.dropbox.com/request/a',
    'https://www.dropbox.com/transfer/a',
    'https://wetransfer.com/previews/a',
    'https://wetransfer.com/downloads/a/b',
    'https://wetransfer.com/s/a',
    'https://wetransfer.com/t/a',
    'https://www.icloud.com/iclouddrive/a',
    'https://www.icloud.com/sharedalbum/#a',
    'https://www.icloud.com/photos/#a',
    'https://www.icloud.com/notes/a',
    'https://www.icloud.com/pages/a',
    'https://www.icloud.com/numbers/a',
    'https://www.icloud.com/keynote/a',
    'https://www.icloud.com/attachment/?u=a',
    'https://www.canva.com/design/a/b/edit',
    'https://zoom.us/s/1',
    'https://zoom.us/w/1',
    'https://zoom.us/wc/1/join',
    'https://zoom.us/rec/share/a',
    'https://zoom.us/launch/jc/1',
    'https://www.zoomgov.com/j/1',
    'https://teams.microsoft.com/l/meetup-join/a',
    'https://discord.com/channels/1/2',
    'https://discordapp.com/invite/a',
  ],
};
/** The same of websites below a name. */
const BELOW = {
  leadOn: [
    'https://safelinks.protection.outlook.com/?url=https://example.org',
    'https://example-org.cdn.ampproject.org/c/s/example.org',
    'https://www.example.org.amp.cloudflare.com/a',
    'https://example-org.translate.goog/a',
    'https://example.us1.list-manage.com/track/click?u=a',
    'https://list-manage.com/track/click?u=a',
  ],
  share: [
    'https://uc-a1.dl.dropboxusercontent.com/cd/a',
    'https://example-my.sharepoint.com/:w:/g/a',
    'https://example.wetransfer.com/downloads/a',
    'https://us02web.zoom.us/j/1',
    'https://example.webex.com/meet/someone',
    'https://example.webex.com/join/someone',
    'https://example.webex.com/example-en/j.php?MTID=a',
  ],
};

/** The same page of a website of another name. */
const elsewhere = (address: string, rename: (host: string) => string): URL => {
  const url = read(address);
  url.hostname = rename(url.hostname.replace(/^www\./, ''));
  return url;
};
/** What only looks like some addresses: another's website in whose name theirs stands, and the same page further down in their own. */
const LOOK_ALIKES = (which: 'leadOn' | 'share'): URL[] => [
  ...[...NAMED[which], ...PAGES[which]].map((address) => elsewhere(address, (host) => `not${host}`)),
  ...[...NAMED[which], ...PAGES[which].filter((address) => !address.includes('translate.google')), ...BELOW[which]].map((address) =>
    elsewhere(address, (host) => `${host}.example.org`),
  ),
  ...PAGES[which].map((address) => {
    const url = read(address);
    url.pathname = `/a${url.pathname}`;
    return url;
  }),
];

describe('an address that only leads on', () => {
  it.each([...NAMED.leadOn, ...PAGES.leadOn, ...BELOW.leadOn])('is known by its website, or its page there: %s', (address) =>
    expect(leadsOn(read(address))).toBe(true),
  );

  it.each(LOOK_ALIKES('leadOn').map(({ href }) => href))('is none of these, which only look like one: %s', (address) => {
    expect(leadsOn(read(address))).toBe(false);
    expect(passedOn(read(address))).toBeUndefined();
  });

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
    'https://www.google.com/urls?q=a',
    'https://notsafelinks.protection.outlook.com/?url=a',
    'https://notcdn.ampproject.org/c/s/example.org',
    'https://notlist-manage.com/track/click?u=a',
    'https://example.us1.list-manage.com/a/track/click?u=a',
    'https://translate.google.com-a.example/translate?u=a',
    'https://support.google.com/url/a',
    'https://news.google.com/topstories',
    'https://example.org/noticia/amp/',
    'https://web.archive.org/web/2020/https://bit.ly/a',
  ])('is none of these: %s', (address) => expect(leadsOn(read(address))).toBe(false));
});

describe('the address to which one leads on', () => {
  it.each<readonly [address: string, next: string]>([
    ['https://www.google.com/url?sa=t&q=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc', 'https://example.org/a?b=c'],
    ['https://www.google.com.mx/url?url=https://example.org/', 'https://example.org/'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org&h=x', 'https://example.org'],
    ['https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org&data=x', 'https://example.org'],
    ['https://www.google.com/amp/s/example.org/a?id=5', 'https://example.org/a?id=5'],
    ['https://example-org.cdn.ampproject.org/c/example.org/a', 'http://example.org/a'],
    ...[
      'https://lm.facebook.com/l.php?u=https://example.org',
      'https://www.facebook.com/l.php?u=https://example.org',
      'https://m.facebook.com/flx/warn/?u=https://example.org',
      'https://l.messenger.com/?u=https://example.org',
      'https://l.threads.net/?u=https://example.org',
      'https://l.instagram.com/?u=https://example.org',
      'https://safelinks.protection.outlook.com/?url=https://example.org',
      'https://m.youtube.com/redirect?q=https://example.org',
      'https://www.youtube.com/redirect?q=https://example.org',
      'https://duckduckgo.com/l/?uddg=https://example.org',
      'https://translate.google.com/translate?u=https://example.org',
      'https://translate.google.com.mx/translate?u=https://example.org',
    ].map((address) => [address, 'https://example.org'] as const),
  ])('is read in %s', (address, next) => expect(passedOn(read(address))).toBe(next));

  it.each([
    'https://bit.ly/a',
    'https://example.org/?url=https://example.net',
    'https://www.google.com/url?q=javascript:a',
    'https://www.google.com/urls?q=https://example.org&url=https://example.org',
    'https://notsafelinks.protection.outlook.com/?url=https://example.org',
    'https://translate.google.com-a.example/translate?u=https://example.org',
    'https://example.org/amp/s/example.net/a',
  ])('is not guessed of %s', (address) => expect(passedOn(read(address))).toBeUndefined());
});

describe('an address of what some people share', () => {
  it.each([...NAMED.share, ...PAGES.share, ...BELOW.share])('is known by its website, or its page there: %s', (address) =>
    expect(isShared(read(address))).toBe(true),
  );

  it.each(LOOK_ALIKES('share').map(({ href }) => href))('is none of these, which only look like one: %s', (address) =>
    expect(isShared(read(address))).toBe(false),
  );

  it.each([
    'https://docs.google.com/spreadsheets/d/a/edit#gid=0',
    'https://docs.google.com/forms/d/a/edit',
    'https://docs.google.com/document/d/a/view',
    'https://docs.google.com/document/d/publico/edit',
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
    'https://notdocs.google.com/document/d/a/edit',
    'https://docs.google.com.example.org/document/d/a/edit',
    'https://www.dropbox.com/es/about',
    'https://www.dropbox.com/security',
    'https://notzoom.us/j/1',
    'https://example.webex.com/a/meet/someone',
    'https://meet.jit.si/',
    'https://whereby.com/',
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
  expect(addressesIn('BIT.LY/Abc, www.example.org/about, http://example.org y https:/t.co/x').map(([one]) => one)).toEqual([
    'BIT.LY/Abc',
    'www.example.org/about',
    'http://example.org',
    'https:/t.co/x',
  ]);
  expect(addressesIn('Y/o, 24/7, EE.UU./México, bit.ly, someone@example.org/a')).toEqual([]);
});

it('finds files on somebody’s own computer in words, and no page of a site', () => {
  expect(
    ownFilesIn('En C:\\Users\\ana\\a.docx y file:///home/ana/a.pdf o /Users/ana/Desktop/a o /home/ana/b o file:/D:/ana').map(([one]) => one),
  ).toEqual(['C:\\Users\\ana\\a.docx', 'file:///home/ana/a.pdf', '/Users/ana/Desktop/a', '/home/ana/b', 'file:/D:/ana']);
  expect(ownFilesIn('example.org/home/es/a, C: y D, /es/home/, https://example.org/Users/ana/a')).toEqual([]);
});
