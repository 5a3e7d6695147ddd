import { cspHash } from '#/layouts/csp-hash.ts';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;
const INLINE = /<(script|style)(?![^>]*(?:src=|[+/]json))[^>]*>([\s\S]*?)<\/\1>/g;

/** The page of an address that leads on: it holds nothing of its own. */
const LEADS_ON = "default-src 'none';base-uri 'none';form-action 'none'";

/** The hashes of the scripts, or of the styles, that a page holds, as its policy names them. */
const hashesOf = (html: string, kind: 'script' | 'style'): string[] =>
  [...html.matchAll(INLINE)].filter(([, name]) => name === kind).map(([, , code = '']) => `'${cspHash(code)}'`);

const policyIn = (html: string): string | undefined => META.exec(html)?.[1];

/** The policy as Astro writes it, with those hashes alone that this page needs: Astro lists every script and style of the whole site. */
const narrowed = (policy: string, html: string): string =>
  policy
    .replace(/;\s*$/, '')
    .split(/;\s*/)
    .map((directive) => {
      const kind = /^(script|style)-src /.exec(directive)?.[1];
      if (kind !== 'script' && kind !== 'style') return directive;
      const held = hashesOf(html, kind);
      return directive.replace(/ '(?:sha256|sha384|sha512)-[^']*'/g, (hash) => (held.includes(hash.trim()) ? hash : ''));
    })
    .join(';');

/**
 * A page with its own policy, narrowed to what it holds, in front of everything that the policy is about: a browser obeys
 * such an element from where it stands. Only the page's encoding comes earlier, which must be among its first bytes.
 */
export const withOwnPolicy = (html: string): string => {
  const written = policyIn(html);
  if (written === undefined && !html.includes('http-equiv="refresh"')) throw new Error('has no content security policy');
  const policy = written === undefined ? LEADS_ON : narrowed(written, html);
  // HTML wants a space before the address, and Astro writes none.
  const rest = html.replace(META, '').replace('content="0;url=', 'content="0; url=');
  const before = /^<!doctype html>(?:\s*<html[^>]*>)?(?:\s*<head>)?(?:\s*<meta charset="[^"]*">)?/i.exec(rest)?.[0] ?? '';
  return `${before}<meta http-equiv="content-security-policy" content="${policy}">${rest.slice(before.length)}`;
};
