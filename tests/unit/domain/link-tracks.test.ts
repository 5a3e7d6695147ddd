import { describe, expect, it } from 'vitest';
import { trackedIn } from '#/domain/link-tracks.ts';

/** What a website's own button or program puts behind its addresses: the website, by all of its names, and what it puts there. */
const OWN: readonly (readonly [hosts: readonly string[], names: readonly string[]])[] = [
  [
    ['youtu.be', 'youtube.com', 'www.youtube.com', 'm.youtube.com', 'music.youtube.com', 'www.youtube-nocookie.com'],
    ['si', 'feature', 'pp'],
  ],
  [
    ['open.spotify.com', 'podcasters.spotify.com'],
    ['si', 'sp_cid', 'nd', 'dlsi'],
  ],
  [
    ['x.com', 'twitter.com', 'mobile.twitter.com', 'm.twitter.com'],
    ['s', 't'],
  ],
  [
    ['www.tiktok.com', 'm.tiktok.com'],
    ['_r', '_t', 'is_copy_url', 'is_from_webapp', 'sender_device', 'u_code', 'share_app_id', 'tt_from'],
  ],
  [
    ['www.linkedin.com', 'mx.linkedin.com'],
    ['trk', 'trackingId', 'refId', 'lipi', 'rcm'],
  ],
  [
    ['docs.google.com', 'drive.google.com'],
    ['usp', 'ouid'],
  ],
  [
    ['www.change.org', 'es.change.org'],
    ['recruiter', 'recruited_by_id'],
  ],
  [['www.bbc.com', 'www.bbc.co.uk', 'news.bbc.co.uk'], ['at_medium']],
  [
    ['www.nytimes.com', 'cooking.nytimes.com'],
    ['smid', 'smtyp'],
  ],
];
const OWN_EACH = OWN.flatMap(([hosts, names]) => hosts.flatMap((host) => names.map((name) => [host, name] as const)));

/** What is put behind addresses of any website, by whom. */
const ANYWHERE: Readonly<Record<string, readonly string[]>> = {
  Facebook: ['fb_action_ids', 'fb_source', 'fb_ref', '__tn__', '__xts__[0]', '__cft__', '__cft__[12]', 'mibextid'],
  Google: ['gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'gad_campaignid', 'srsltid', '_gl'],
  HubSpot: ['hsenc', '_hsenc', 'hsmi', '_hsmi', '__hstc', '__hssc', '__hsfp', 'hsCtaTracking'],
  'other networks': ['twclid', 'ref_url', '__twitter_impression', 'li_fat_id', 'epik', 'ysclid', '_openstat', 'vero_conv'],
  newsletters: ['mc_cid', 'oly_enc_id', 'oly_anon_id', 'ml_subscriber', 'ml_subscriber_hash', 'ck_subscriber_id', 'sfmc_id', '_kx', '__s'],
  'counters of visits': [
    'pk_campaign',
    'pk_kwd',
    'mtm_source',
    'mtm_medium',
    'mtm_content',
    'mtm_cid',
    'mtm_group',
    'piwik_keyword',
    'mtm_placement',
  ],
  'newspapers and shops': ['xtor', 'wt_mc', 's_kwcid', 'sccid', 'rb_clickid', 'id_externo_rsoc', 'guce_referrer', 'guce_referrer_sig'],
};

describe('what tells who passed an address on', () => {
  it.each(OWN_EACH)('is taken out of a page of %s, where it is called “%s”', (host, name) => {
    expect(trackedIn(`https://${host}/a?q=b&${name}=c`)).toEqual({ name, better: `https://${host}/a?q=b` });
  });

  it.each(OWN)('is not seen on a website in whose name only stands that of one of %j', ([first = ''], names) => {
    const own = first.replace(/^www\./, '');
    for (const name of names)
      for (const host of [`not${own}`, `${own}.example.org`]) expect(trackedIn(`https://${host}/a?${name}=c`), `${host} ${name}`).toBeUndefined();
  });

  it.each(OWN_EACH)('is not seen in a page of %s where “%s” stands within another name', (host, name) => {
    expect(trackedIn(`https://${host}/a?a${name}=c`)).toBeUndefined();
    // What these two put there has many ends.
    if (!/^(?:share|at)_/.test(name)) expect(trackedIn(`https://${host}/a?${name}a=c`)).toBeUndefined();
    else for (const short of [name.replace(/_.*$/, '_'), `${name}.a`]) expect(trackedIn(`https://${host}/a?${short}=c`), short).toBeUndefined();
  });

  it.each(Object.entries(ANYWHERE))('is known by what is put there by %s, and by nothing that only begins or ends so', (_, names) => {
    for (const name of names) {
      expect(trackedIn(`https://example.org/a?q=b&${name}=c`), name).toEqual({ name, better: 'https://example.org/a?q=b' });
      for (const other of [`a${name}`, `${name}a`]) expect(trackedIn(`https://example.org/a?${other}=c`), other).toBeUndefined();
    }
  });

  it.each<readonly [address: string, name: string, better: string]>([
    ...[
      'utm_source',
      'utm_id',
      'fbclid',
      'gclid',
      'msclkid',
      'mc_eid',
      'igshid',
      'igsh',
      'ref_src',
      '_ga',
      'yclid',
      'ttclid',
      'vero_id',
      'mkt_tok',
      'UTM_Campaign',
    ].map((name) => [`https://example.org/?${name}=a`, name, 'https://example.org/'] as const),
    ['https://youtu.be/a?si=b', 'si', 'https://youtu.be/a'],
    ['https://open.spotify.com/episode/a?si=b', 'si', 'https://open.spotify.com/episode/a'],
    ['https://x.com/a/status/1?s=20&t=b', 's', 'https://x.com/a/status/1'],
    ['https://twitter.com/a/status/1?t=b', 't', 'https://twitter.com/a/status/1'],
    ['https://docs.google.com/forms/d/e/a/viewform?usp=sf_link', 'usp', 'https://docs.google.com/forms/d/e/a/viewform'],
    ['https://example.org/?__cft__[0]=a&id=5', '__cft__[0]', 'https://example.org/?id=5'],
    ['https://example.org/a/?share=jetpack-whatsapp', 'share', 'https://example.org/a/'],
    ['https://example.org/a/?share=facebook&lang=es', 'share', 'https://example.org/a/?lang=es'],
    ['https://example.org/?utm%5Fsource=a', 'utm_source', 'https://example.org/'],
    ['https://example.org/a?id=5&amp;fbclid=b', 'fbclid', 'https://example.org/a?id=5'],
    ['https://example.org/a#utm_source=b', 'utm_source', 'https://example.org/a'],
    ['example.org/a?fbclid=b', 'fbclid', 'example.org/a'],
  ])('is taken out of %s', (address, name, better) => {
    expect(trackedIn(address)).toEqual({ name, better });
  });

  it('leaves the rest as it is written', () => {
    expect(trackedIn('https://Example.org/a?amp&q=a%20b,c/d&utm_source=x&lang=es#lugar-3')?.better).toBe(
      'https://Example.org/a?amp&q=a%20b,c/d&lang=es#lugar-3',
    );
  });

  it.each([
    'https://example.org/?id=5&lang=es&page=2&p=30&s=a&t=b&si=c&ref=d&source=e&feature=f',
    'https://youtu.be/a?t=30',
    'https://example.org/utm_source/a',
    'https://example.org/#fbclid',
    'https://example.org/?q=utm_source',
    'https://example.org/?share=whatsapp-y-facebook',
    'https://example.org/?how-to-share=whatsapp',
    'https://example.org/#:~:text=utm_source',
    'https://',
  ])('is not seen in %s', (address) => {
    expect(trackedIn(address)).toBeUndefined();
  });
});

it('takes out nothing else of an address: not an empty place, not a word behind the “#”, not a question that looks like one', () => {
  const better = (address: string): string | undefined => trackedIn(address)?.better;
  expect(better('https://example.org/?&a=1&&fbclid=b#c&d')).toBe('https://example.org/?a=1#c&d');
  expect(better('https://example.org/#fbclid')).toBeUndefined();
  expect(better('https://example.org/#a&fbclid=b&fbclid')).toBe('https://example.org/#a&fbclid');
  expect(better('https://example.org/#fbclid=b')).toBe('https://example.org/');
  expect(trackedIn('https://example.org/?%E0%A4%A=1&%66bclid=2')).toEqual({ name: 'fbclid', better: 'https://example.org/?%E0%A4%A=1' });
});
