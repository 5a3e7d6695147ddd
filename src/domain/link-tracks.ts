import { hostOf, readAddress } from './where-links-lead.ts';

/**
 * What networks, newsletters, advertisers and counters put behind an address of any website, to know who passed it on, who tapped it and
 * where it stood. Sources: the lists of Firefox ("strip on share", query stripping) and of AdGuard's and ClearURLs' filters.
 */
const ANYWHERE =
  /^(?:utm_\w+|fbclid|fb_(?:action_ids|source|ref)|__(?:cft|tn|xts)__(?:\[\d*\])?|mibextid|gclid|gclsrc|dclid|[gw]braid|gad_(?:source|campaignid)|srsltid|_g[al]|msclkid|igsh(?:id)?|mc_[ce]id|_?hsenc|_?hsmi|__hs(?:tc|sc|fp)|hsctatracking|twclid|ttclid|yclid|ysclid|_openstat|vero_(?:id|conv)|mkt_tok|ref_(?:src|url)|oly_(?:enc|anon)_id|ml_subscriber(?:_hash)?|ck_subscriber_id|sfmc_id|_kx|__s|__twitter_impression|li_fat_id|epik|sccid|rb_clickid|s_kwcid|wt_mc|xtor|id_externo_rsoc|guce_referrer(?:_sig)?|(?:pk|mtm|piwik)_(?:campaign|kwd|keyword|source|medium|content|cid|group|placement))$/i;

/** The same of single websites, where a short name is no one's page. */
const AT: readonly (readonly [host: RegExp, names: RegExp])[] = [
  [/^(?:youtu\.be|(?:m\.|music\.)?youtube(?:-nocookie)?\.com)$/, /^(?:si|feature|pp)$/],
  [/^(?:open|podcasters)\.spotify\.com$/, /^(?:si|sp_cid|nd|dlsi)$/],
  [/^(?:(?:m|mobile)\.)?(?:twitter|x)\.com$/, /^[st]$/],
  [/(?:^|\.)tiktok\.com$/, /^(?:_[rt]|is_(?:copy_url|from_webapp)|sender_device|u_code|share_\w+|tt_from)$/],
  [/(?:^|\.)linkedin\.com$/, /^(?:trk|trackingId|refId|lipi|rcm)$/],
  [/^(?:docs|drive)\.google\.com$/, /^(?:usp|ouid)$/],
  [/(?:^|\.)change\.org$/, /^(?:recruiter|recruited_by_id)$/],
  [/(?:^|\.)bbc\.(?:com|co\.uk)$/, /^at_\w+$/],
  [/(?:^|\.)nytimes\.com$/, /^sm(?:id|typ)$/],
];

/** The button of WordPress's sites by which somebody passed a page on: its value says by which program. */
const SHARED_BY = /^share=(?:jetpack-)?(?:whatsapp|facebook|twitter|x|telegram|email|linkedin|pinterest|print)$/;

const plainName = (part: string): string => {
  const name = part.replace(/=.*$/s, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** An address that tells who passed it on. */
export interface Tracked {
  /** The first of the names by which it does, as a website reads it. */
  name: string;
  /** The same address without them, and otherwise as it is written. */
  better: string;
}

/**
 * What of an address only tells who passed it on, who tapped it or where it stood. What a page is found by (`?id=5`, `?lang=es`, `?page=2`) is none.
 * @param address also without its beginning: `example.org/?fbclid=a`
 * @returns nothing where there is none of it
 */
export const trackedIn = (address: string): Tracked | undefined => {
  const [, place = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  const url = readAddress(address);
  if (!url) return undefined;
  const host = hostOf(url);
  const here = AT.filter(([name]) => name.test(host)).map(([, names]) => names);
  const isTrack = (part: string): boolean => SHARED_BY.test(part) || [ANYWHERE, ...here].some((names) => names.test(plainName(part)));
  const asked = query.slice(1).split(/&(?:amp;)?/);
  // "#at_medium=…", and "#!utm_source=…": read by programs of the page, as what stands before the "#" is by its server.
  const said = hash.slice(1).split('&');
  const tracks = [...asked, ...said.filter((part) => part.includes('='))].filter(isTrack);
  const [first] = tracks;
  if (first === undefined) return undefined;
  const kept = asked.filter((part) => part !== '' && !isTrack(part)).join('&');
  const stays = said.filter((part) => !(part.includes('=') && isTrack(part))).join('&');
  return { name: plainName(first), better: `${place}${kept === '' ? '' : `?${kept}`}${stays === '' ? '' : `#${stays}`}` };
};
