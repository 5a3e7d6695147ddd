import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale, Words } from '#/domain/locale.ts';
import { cspHash } from '#/layouts/csp-hash.ts';
import { href } from '#/routing/routes.ts';
import { exitIn, site } from '../../site.config.ts';
import { leadsTo } from './built-pages.ts';
import type { BeginStep } from './finish-pages.ts';
import { openings, readPage, valueOf, wordsBehind, wordsIn, type Change, type Opening, type Page, type Piece } from './read-page.ts';
import { namesInScripts, usedStyles, type KnownStyles } from './used-styles.ts';

/** The page of an address that leads on: it holds nothing of its own but the empty icon. */
const LEADS_ON = "default-src 'none';img-src data:;base-uri 'none';form-action 'none'";

/**
 * The page of an address that leads on, for hosts without rules of their own: in the language of where it leads, under the site's
 * name, with the way out. @param to where it leads, from the root @param exits what the way out is called
 */
const leadingOn = (to: string, exits: Words): string => {
  const locale = to.startsWith('/en/') ? 'en' : 'es';
  const exit = exitIn(locale);
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${LEADS_ON}">`,
    `<meta name="viewport" content="width=device-width"><title>${site.name}</title><meta http-equiv="refresh" content="0; url=${to}">`,
    `<meta name="robots" content="noindex"><link rel="icon" href="data:,"><link rel="canonical" href="${new URL(to, site.url).href}"></head>`,
    `<body><p><a href="${to}">${site.name}</a></p> <p><a href="${exit.url}" rel="noreferrer">${exits[locale]}</a></p></body></html>`,
  ].join('');
};

/** The hash of a script or a style as a policy names it. */
const hashName = (words: string): string => `'${cspHash(words)}'`;

/** The hashes of the scripts that a page holds, as its policy names them: not of what is a file, nor of data. */
const scriptHashes = (page: Page): string[] =>
  openings(page, 'script')
    .filter((one) => valueOf(one, 'src') === undefined && !/[+/]json$/i.test(valueOf(one, 'type') ?? ''))
    .map((one) => hashName(wordsIn(page, one)));

const STYLE_END = '</style>';

/** What names a file: programs that copy a site write its address anew, and such a style is none that the policy names any more. */
const NAMES_FILE = /url\((?!["']?(?:data:|#))/;

/**
 * A page's styles as they are sent: those of its head as one, since each hash of a policy takes fifty bytes that no packing makes less; that which
 * names the letters' file apart, so that a copy of the site loses no other. One that the policy does not name stays as it is, forbidden.
 * @param used of styles those that the page can use
 */
const sentStyles = (page: Page, policy: string, used: (styles: string) => string): { changes: Change[]; texts: string[] } => {
  const head = page.pieces.find((piece) => piece.kind === 'closing' && piece.name === 'head')?.from ?? 0;
  const styles = openings(page, 'style').flatMap((one) => {
    const held = wordsBehind(page, one);
    return held && policy.includes(hashName(held.words)) ? [{ one, held, text: used(held.words) }] : [];
  });
  const joined = styles.filter(({ one, text }) => one.from < head && !NAMES_FILE.test(text));
  const last = joined.at(-1);
  const sent = styles.filter((style) => style === last || !joined.includes(style));
  const textOf = (style: (typeof styles)[number]): string => (style === last ? joined.map(({ text }) => text).join('') : style.text);
  const changes = styles.map((style): Change => {
    const { one, held } = style;
    return sent.includes(style)
      ? { from: held.from, to: held.to, text: textOf(style) }
      : { from: one.from, to: held.to + STYLE_END.length, text: '' };
  });
  return { changes, texts: sent.map(textOf) };
};

const isPolicy = (one: Opening): boolean => valueOf(one, 'http-equiv')?.toLowerCase() === 'content-security-policy';

/**
 * The policy as Astro writes it, with those hashes alone that this page needs: Astro lists every script and style of the whole site. A
 * page that was saved is a file, for which its pictures come from the site's address and not from `'self'`.
 */
const narrowed = (policy: string, page: Page, styles: readonly string[]): string =>
  policy
    .replace(/;\s*$/, '')
    .split(/;\s*/)
    .map((directive) => {
      if (directive.startsWith('img-src ') && openings(page, 'img').length > 0) return `${directive} ${new URL(site.url).origin}`;
      const kind = /^(script|style)-src /.exec(directive)?.[1];
      if (kind === undefined) return directive;
      const held = kind === 'script' ? scriptHashes(page).filter((hash) => directive.includes(hash)) : styles.map(hashName);
      return [directive.replace(/ '(?:sha256|sha384|sha512)-[^']*'/g, ''), ...new Set(held)].join(' ');
    })
    .join(';');

/** Whether a piece may stand in front of the policy: a browser looks for the encoding among a page's first bytes. */
const isAtTop = (piece: Piece): boolean =>
  piece.kind === 'doctype' ||
  (piece.kind === 'words' && piece.words.trim() === '') ||
  (piece.kind === 'opening' && (['html', 'head'].includes(piece.name) || valueOf(piece, 'charset') !== undefined));

/**
 * What gives a page its own policy, narrowed to what it holds, in front of everything that the policy is about: a browser obeys
 * such an element from where it stands. Only the page's encoding comes earlier, which must be among its first bytes. It holds
 * of its styles what it can use.
 * @param used of styles those that the page can use (used-styles.ts)
 * @param exits what the way out is called in each language, for a page that leads on
 */
export const ownPolicy = (page: Page, exits: Words, used: (styles: string) => string = (styles) => styles): Change[] => {
  const policy = openings(page, 'meta').find(isPolicy);
  if (!policy) {
    const to = leadsTo(page);
    if (to === undefined) throw new Error('has no content security policy');
    return [{ from: 0, to: page.html.length, text: leadingOn(to, exits) }];
  }
  const first = page.pieces.find((piece) => !isAtTop(piece));
  const at = first?.from ?? 0;
  const whole = valueOf(policy, 'content') ?? '';
  const { changes, texts } = sentStyles(page, whole, used);
  const text = `<meta http-equiv="content-security-policy" content="${narrowed(whole, page, texts)}">`;
  return [...changes, { from: at, to: at, text }, { from: policy.from, to: policy.to, text: '' }];
};

/** What the way out is called, as home says it. */
const exitName = (folder: string, locale: Locale): string => {
  const home = readPage(readFileSync(join(folder, href('home', locale), 'index.html'), 'utf8'));
  const exit = openings(home).find((one) => valueOf(one, 'data-exit') !== undefined);
  const name = exit && wordsIn(home, exit).trim();
  if (name === undefined || name === '') throw new Error(`Home has no way out in "${locale}".`);
  return name;
};

/** Gives each page its own policy. */
export const ownPolicies: BeginStep = (folder) => {
  const exits: Words = { en: exitName(folder, 'en'), es: exitName(folder, 'es') };
  const { namesOf, laterOf } = namesInScripts(folder);
  const known: KnownStyles = new Map();
  return {
    changesIn: (page) => {
      const inScripts = namesOf(page.html);
      return ownPolicy(page, exits, (styles) => usedStyles(styles, page, inScripts, known));
    },
    // A script's name says what stands in it, and in what it asks for.
    hangOn: (html) => JSON.stringify([exits, laterOf(html)]),
  };
};
