import { createHash } from 'node:crypto';
import { POLICY_DIRECTIVES } from '#/integrations/security-headers.ts';
import { site } from '../../site.config.ts';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/g;

const hashes = (html: string, element: RegExp): string[] =>
  [...html.matchAll(element)].map(([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);

const inOrder = (directives: readonly string[]): string[] => directives.map((one) => [...new Set(one.trim().split(' '))].sort().join(' ')).sort();

/**
 * A page's own policy against what the page holds: the hashes of its scripts and styles, and what every page's policy says.
 * @returns what its policy should say and does not, and what it says and should not; both empty where it is right
 */
export const policyOf = (html: string): { missing: string[]; tooMuch: string[]; first: boolean } => {
  const policies = [...html.matchAll(META)];
  const has = policies.length === 1 ? inOrder((policies[0]?.[1] ?? '').split(';')) : [];
  const needs = inOrder([
    ...POLICY_DIRECTIVES.map((one) => (one.startsWith('img-src ') && html.includes('<img ') ? `${one} ${new URL(site.url).origin}` : one)),
    ["script-src 'self'", ...hashes(html, /<script(?![^>]*(?:src=|[+/]json))[^>]*>([\s\S]*?)<\/script>/g)].join(' '),
    ["style-src 'self'", ...hashes(html, /<style[^>]*>([\s\S]*?)<\/style>/g)].join(' '),
  ]);
  return {
    missing: needs.filter((one) => !has.includes(one)),
    tooMuch: has.filter((one) => !needs.includes(one)),
    // A browser obeys it from where it stands.
    first: /^<!doctype html><html[^>]*><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/i.test(html),
  };
};
