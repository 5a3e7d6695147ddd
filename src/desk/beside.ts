import type { StaffLanguage } from '#/staff-words/messages.ts';
import type { Found } from './looking.ts';
import { escaped } from './escaped.ts';
import { ADDRESSED } from './new-address.ts';
import { mistakesHtml } from './page.ts';
import { promiseForms } from './promise-form.ts';
import { lacksNothing } from './publish-text.ts';
import { deskSays } from './words.ts';

/**
 * What stands beside the editor: what the checks say of the text that is open there, or how many mistakes there are in all; what its new
 * sentences promise; the map of a walk; what publishes it, where it is a draft that lacks nothing; whether it appears by itself, where its day is still to come. @param at where the editor is, `#/collections/posts/entries/…`
 */
export const besideOf = (language: StaffLanguage, found: Found, at: string): { running: boolean; html: string } => {
  const { overview, running, failed, at: when } = found;
  const here = /^#(\/collections\/[\w-]+\/entries\/[\w-]+)/.exec(at)?.[1];
  const isHere = ({ href }: { href?: string }): boolean => here !== undefined && href?.endsWith(here) === true;
  const mistakes = overview?.mistakes ?? [];
  const { asked = [], choices } = overview?.promises ?? {};
  const forms = choices ? promiseForms(language, asked.filter(isHere), choices) : '';
  const walk = /^\/collections\/walks\/entries\/([\w-]+)$/.exec(here ?? '')?.[1];
  const map =
    walk === undefined
      ? ''
      : `<details><summary>${escaped(deskSays(language).map)}</summary><a href="/desk/map.svg?of=${walk}" target="_blank"><img src="/desk/map.svg?of=${walk}&amp;at=${String(when?.getTime() ?? 0)}" alt=""></a></details>`;
  const [, kind = ''] = /^\/collections\/([\w-]+)\/entries\//.exec(here ?? '') ?? [];
  const keeps = overview?.addresses.find(isHere);
  const kept = keeps ? `<p class="stop">${escaped(keeps.said)}</p>` : '';
  const address =
    here !== undefined && ADDRESSED.some((one) => one === kind)
      ? `<p><a href="/desk/address?at=${escaped(encodeURIComponent(here))}" target="_blank">${escaped(deskSays(language).newAddress)}</a></p>`
      : '';
  // Both languages wait for the same day: one line is enough.
  const later = overview?.waiting.find((row) => row.later === true && isHere(row));
  const isDraft = overview?.drafts.some(isHere) === true;
  const ready =
    here !== undefined && isDraft && lacksNothing(found, isHere)
      ? `<form method="post" action="/desk/publish" data-leaves><input type="hidden" name="text" value="${escaped(here)}"><button class="button">${escaped(deskSays(language).publishThis)}</button></form>`
      : '';
  const waits = later ? `<p><b>${escaped(later.said)}</b></p>` : '';
  return {
    running,
    html:
      waits +
      kept +
      mistakesHtml(language, { its: mistakes.filter(isHere), all: mistakes, asks: asked.length > 0, running, failed }) +
      ready +
      forms +
      map +
      address,
  };
};
