import type { Words } from '#/domain/locale.ts';
import { cspHash } from '#/layouts/csp-hash.ts';
import { exitIn, site } from '../../site.config.ts';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;
const INLINE = /<(script|style)(?![^>]*(?:src=|[+/]json))[^>]*>([\s\S]*?)<\/\1>/g;

/** The page of an address that leads on: it holds nothing of its own but the empty icon. */
const LEADS_ON = "default-src 'none';img-src data:;base-uri 'none';form-action 'none'";

/** Where such a page leads, as Astro writes it. */
const REFRESH = /http-equiv="refresh" content="0;\s?url=([^"]+)"/;

/**
 * The page of an address that leads on, for hosts without rules of their own: in the language of where it leads, under the site's
 * name, with the way out. @param to where it leads, from the root @param exits what the way out is called
 */
const leadsOn = (to: string, exits: Words): string => {
  const locale = to.startsWith('/en/') ? 'en' : 'es';
  const exit = exitIn(locale);
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${LEADS_ON}">`,
    `<meta name="viewport" content="width=device-width"><title>${site.name}</title><meta http-equiv="refresh" content="0; url=${to}">`,
    `<meta name="robots" content="noindex"><link rel="icon" href="data:,"><link rel="canonical" href="${new URL(to, site.url).href}"></head>`,
    `<body><p><a href="${to}">${site.name}</a></p> <p><a href="${exit.url}" rel="noreferrer">${exits[locale]}</a></p></body></html>`,
  ].join('');
};

/** The hashes of the scripts, or of the styles, that a page holds, as its policy names them. */
const hashesOf = (html: string, kind: 'script' | 'style'): string[] =>
  [...html.matchAll(INLINE)].filter(([, name]) => name === kind).map(([, , code = '']) => `'${cspHash(code)}'`);

const policyIn = (html: string): string | undefined => META.exec(html)?.[1];

/**
 * The policy as Astro writes it, with those hashes alone that this page needs: Astro lists every script and style of the whole site. A
 * page that was saved is a file, for which its pictures come from the site's address and not from `'self'`.
 */
const narrowed = (policy: string, html: string): string =>
  policy
    .replace(/;\s*$/, '')
    .split(/;\s*/)
    .map((directive) => {
      const kind = /^(script|style)-src /.exec(directive)?.[1];
      if (directive.startsWith('img-src ') && html.includes('<img ')) return `${directive} ${new URL(site.url).origin}`;
      if (kind !== 'script' && kind !== 'style') return directive;
      const held = hashesOf(html, kind);
      return directive.replace(/ '(?:sha256|sha384|sha512)-[^']*'/g, (hash) => (held.includes(hash.trim()) ? hash : ''));
    })
    .join(';');

/**
 * A page with its own policy, narrowed to what it holds, in front of everything that the policy is about: a browser obeys
 * such an element from where it stands. Only the page's encoding comes earlier, which must be among its first bytes.
 * @param exits what the way out is called in each language, for a page that leads on
 */
export const withOwnPolicy = (html: string, exits: Words): string => {
  const written = policyIn(html);
  if (written === undefined) {
    const [, to] = REFRESH.exec(html) ?? [];
    if (to === undefined) throw new Error('has no content security policy');
    return leadsOn(to, exits);
  }
  const policy = narrowed(written, html);
  const rest = html.replace(META, '');
  const before = /^<!doctype html>(?:\s*<html[^>]*>)?(?:\s*<head>)?(?:\s*<meta charset="[^"]*">)?/i.exec(rest)?.[0] ?? '';
  return `${before}<meta http-equiv="content-security-policy" content="${policy}">${rest.slice(before.length)}`;
};
