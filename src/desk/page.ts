import type { StaffLanguage } from '#/staff-words/messages.ts';
import type { Found } from './looking.ts';
import type { Mistake, Row } from './overview.ts';
import { escaped } from './escaped.ts';
import { EDITED_KINDS, isBegun } from './edited-kinds.ts';
import { numbersSay } from './numbers/words.ts';
import { promiseForms } from './promise-form.ts';
import { deskSays } from './words.ts';

/* The pages of the desk, as HTML. What stands in files of the content is text here, whatever it holds. */

/** How many rows of a list are shown before the others are folded. */
const SHOWN = 6;

const linked = (text: string, href: string | undefined): string =>
  href === undefined ? escaped(text) : `<a href="${escaped(href)}">${escaped(text)}</a>`;

const folded = (items: readonly string[], more: (count: number) => string): string => {
  const [first, rest] = [items.slice(0, SHOWN), items.slice(SHOWN)];
  const others = rest.length === 0 ? '' : `<details><summary>${escaped(more(rest.length))}</summary><ul>${rest.join('')}</ul></details>`;
  return `<ul>${first.join('')}</ul>${others}`;
};

/** A page of the desk. @param head what else stands in its head */
export const whole = (language: StaffLanguage, title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
  `<title>${escaped(title)}</title><link rel="stylesheet" href="/desk.css">${head}</head><body>${body}</body></html>`;

/** What takes from the browser what the editor kept there of a text that is gone. */
export const FORGETS = '<script type="module" src="/left.js"></script>';

/** What is said to who came without the word. */
export const refusedPage = (language: StaffLanguage): string => {
  const words = deskSays(language);
  return whole(language, words.title, `<main><h1>${escaped(words.title)}</h1><p>${escaped(words.signedOut)}</p></main>`);
};

const mistakeRow = (language: StaffLanguage, { file, field, message, draft, alongSent, href }: Mistake): string => {
  const words = deskSays(language);
  const said = draft ? words.goesOnWithoutIt : alongSent === true ? words.goesAlong : '';
  const note = said === '' ? '' : ` <small>${escaped(said)}</small>`;
  return `<li>${linked(file, href)}${field === '' ? '' : ` <b>${escaped(field)}</b>`}<br>${escaped(message)}${note}</li>`;
};

/** What stands beside the editor: the mistakes of the text that is open there; of all others how many. `asks`: whether a new sentence waits for somebody to say what it promises. */
export const mistakesHtml = (
  language: StaffLanguage,
  { its, all, asks, running, failed }: { its: readonly Mistake[]; all: readonly Mistake[]; asks: boolean; running: boolean; failed: string },
): string => {
  const words = deskSays(language);
  const stops = asks || all.some(({ draft }) => !draft) ? `<p class="stop">${escaped(words.stopsPublishing)}</p>` : '';
  const others = all.length - its.length;
  return [
    failed === '' ? '' : `<p class="stop">${escaped(failed)}</p>`,
    running ? `<p>${escaped(words.checking)}</p>` : '',
    stops,
    its.length === 0 ? '' : `<ul>${its.map((one) => mistakeRow(language, one)).join('')}</ul>`,
    others > 0 ? `<p>${escaped(words.mendElsewhere(others))}</p>` : '',
    !running && !asks && all.length === 0 && failed === '' ? `<p>${escaped(words.nothingToMend)}</p>` : '',
  ].join('');
};

/** The lists of the desk alone: they are asked for again while something is looked through. */
export const lists = (language: StaffLanguage, { overview, at, running, failed }: Found): string => {
  const words = deskSays(language);
  const row = ({ about, said, href, file }: Row): string => {
    const before = file === undefined ? '' : ` <a href="/desk/history?file=${escaped(encodeURIComponent(file))}">${escaped(words.earlier)}</a>`;
    return `<li>${linked(about, href)}${said === '' ? '' : ` <small>${escaped(said)}</small>`}${before}</li>`;
  };
  const list = (name: string, heading: string, rows: readonly Row[]): string =>
    `<section data-list="${name}"><h2>${escaped(heading)} <small>${String(rows.length)}</small></h2>${
      rows.length === 0 ? `<p>${escaped(words.none)}</p>` : folded(rows.map(row), words.more)
    }</section>`;
  const clock = at?.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  const state = running
    ? `<p class="working" role="status">${escaped(words.checking)}<progress></progress></p>`
    : clock === undefined
      ? ''
      : `<p role="status">${escaped(words.checkedAt(clock))}</p>`;
  const trouble = failed === '' ? '' : `<p class="stop">${escaped(failed)}</p>`;
  if (!overview) return `<div data-running="${String(running)}">${state}${trouble}</div>`;
  const { mistakes } = overview;
  const stops = mistakes.some(({ draft }) => !draft) || overview.promises.asked.length > 0;
  const mend =
    mistakes.length === 0
      ? stops
        ? ''
        : `<p>${escaped(words.nothingToMend)}</p>`
      : `${stops ? `<p class="stop">${escaped(words.stopsPublishing)}</p>` : ''}${folded(
          mistakes.map((one) => mistakeRow(language, one)),
          words.more,
        )}`;
  const { asked, choices } = overview.promises;
  const promises =
    asked.length === 0
      ? ''
      : `<section data-list="promises"><h2>${escaped(words.promises)} <small>${String(asked.length)}</small></h2><p>${escaped(words.promisesHint)}</p>${promiseForms(language, asked, choices)}</section>`;
  const over = overview.consent.filter(({ isOver }) => isOver);
  const consentOver =
    over.length === 0
      ? ''
      : `<section data-list="consent-over" role="alert"><p class="stop">${escaped(words.consentOver)}</p><ul>${over.map(row).join('')}</ul><p><a class="button" href="/desk/publish">${escaped(words.publish)}</a></p></section>`;
  return `<div data-running="${String(running)}">${state}${trouble}
${consentOver}${promises}
<section data-list="mistakes"><h2>${escaped(words.toMend)} <small>${String(mistakes.length)}</small></h2>${mend}</section>
${list('drafts', words.drafts, overview.drafts)}${list('waiting', words.waiting, overview.waiting)}${list('behind', words.behind, overview.behind)}
${overview.addresses.length === 0 ? '' : list('addresses', words.addressesKeep, overview.addresses)}${list('due', words.due, overview.due)}${list(
    'consent',
    words.consent,
    overview.consent.filter(({ isOver }) => !isOver),
  )}${list('recent', words.recent, overview.recent)}</div>`;
};

/**
 * The first page of the desk.
 * @param preview the address of the site as it will be; nothing while it is being opened
 * @param first what is said before anything else, as HTML; empty where nothing is
 * @param asksNames whether a list of names that must never be published is looked for in what is published
 */
export const deskPage = (
  language: StaffLanguage,
  name: string,
  found: Found,
  preview: string | undefined,
  { first, asksNames }: { first: string; asksNames: boolean },
): string => {
  const words = deskSays(language);
  const other: StaffLanguage = language === 'es' ? 'en' : 'es';
  const kinds = EDITED_KINDS.map((kind) => {
    const [all, one] = words.kinds[kind];
    const begun = isBegun(kind) ? ` <a class="new" href="/admin/#/collections/${kind}/new">+ ${escaped(one)}</a>` : '';
    return `<li><a href="/admin/#/collections/${kind}">${escaped(all)}</a>${begun}</li>`;
  }).join('');
  const site =
    preview === undefined
      ? `<p data-preview="">${escaped(words.previewStarts)}</p>`
      : `<p data-preview="${escaped(preview)}"><a class="button" href="${escaped(preview)}" target="telar-preview">${escaped(words.published)}</a></p>`;
  const noNames = asksNames ? '' : `<p>${escaped(words.noNames)} <a href="/desk/publish?ask">${escaped(words.sayNames)}</a></p>`;
  return whole(
    language,
    `${name}: ${words.title}`,
    `<header><h1>${escaped(name)}: ${escaped(words.title)}</h1><a href="/?language=${other}" lang="${other}">${escaped(words.otherLanguage)}</a></header>
<main>${first}<section><h2>${escaped(words.write)}</h2><ul class="kinds">${kinds}</ul></section>
<section><h2>${escaped(numbersSay(language).title)}</h2><ul class="kinds"><li><a href="/desk/calls">${escaped(words.due)}</a></li><li><a href="/desk/numbers">${escaped(numbersSay(language).open)}</a></li></ul></section>
<section><h2>${escaped(words.publish)}</h2><ul class="kinds"><li><a href="/desk/publish">${escaped(words.publish)}</a></li><li><a href="/desk/review">${escaped(words.review)}</a></li><li><a href="/desk/take-down">${escaped(words.takeDown)}</a></li><li><a href="/desk/restore">${escaped(words.restore)}</a></li></ul>${noNames}</section>
<section><h2>${escaped(words.preview)}</h2><p>${escaped(words.previewHint)}</p>${site}</section>
<div id="lists">${lists(language, found)}</div></main><script type="module" src="/desk.js"></script>${FORGETS}`,
  );
};

/** The page of the editor. */
export const editorPage = (language: StaffLanguage): string => {
  const words = deskSays(language);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(words.title)}</title>
<link rel="stylesheet" href="/panel.css"></head><body><script type="module" src="/admin/editor.js"></script></body></html>`;
};
