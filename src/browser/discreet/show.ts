import { shownAddress } from '#/browser/page/each-page.ts';
import { later, onLeft, stillHere } from '#/browser/quick-exit/has-left.ts';
import { isPage } from '#/domain/discreet.ts';

/*
 * In a discreet visit a page that is opened takes the place of the one that is there, in the same document: neither its address nor
 * its title nor its text reaches the browser's history, its address bar or its disk. docs/quick-exit.md. Fetched in a discreet visit
 * alone, ahead of its first tap, by what stands in every page (tap.ts). A browser that cannot (before Chrome 73, Firefox 101,
 * Safari 16.4) fails here, and opens each page in the place of the one before.
 */
if (!('replaceSync' in CSSStyleSheet.prototype && 'adoptedStyleSheets' in document))
  throw new Error('This browser shows no page in the place of another.');

const root = document.documentElement;

/** Milliseconds until it is said that a page is on its way, until it is given up, and until a page that was seen in this visit is shown as it was. */
const SLOW = 800;
const PATIENCE = 20_000;
const PATIENCE_WITH_SEEN = 3000;

/** How many pages that only lead on are followed: they may lead around, on money that she pays for. */
const WAYS_ON = 3;

/** What a page that was left is found again by: its address, what its heading says, in which language, and how far down she was. */
interface Left {
  address: string;
  name: string;
  lang: string;
  y: number;
}

/** A page: its tree, and its styles in their order. */
interface Parsed {
  page: Document;
  sheets: CSSStyleSheet[];
}

/** Where the page's own "Back" leads. In memory alone: whoever leaves, reloads or goes out by the exit leaves none behind. */
let left: Left[] = [];
let pending: AbortController | undefined;
/** The pages of numbers of this visit, as they came, by their addresses: they open again without a network. In memory alone. */
const seen = new Map<string, string>();

/** What it says, by the language of the page that is shown: the build puts in those of every language (src/integrations/show-page.ts). */
declare const SHOWN_WORDS: Readonly<Record<string, Readonly<Record<'arriving' | 'notArrived' | 'again' | 'asSeen' | 'back', string>>>>;

/** The language of the page where the visit began, as it came: at an address that is known by heart, as /help, nothing else says it. */
const { lang } = root;
const words = () => {
  // A browser that translates the page puts its own language there; the address has the page's.
  const said = SHOWN_WORDS[root.lang] ?? SHOWN_WORDS[new URL(shownAddress()).pathname.split('/')[1] ?? ''] ?? SHOWN_WORDS[lang] ?? SHOWN_WORDS['es'];
  if (!said) throw new Error(`Nothing is said in "${root.lang}".`);
  return said;
};

const sheetOf = (code: string, media = ''): CSSStyleSheet => {
  const sheet = new CSSStyleSheet({ media });
  sheet.replaceSync(code);
  return sheet;
};

/**
 * A finger that stays on a link opens another tab: on an iPhone by a menu that no event tells of (discreet.ts), so that links of ours have none.
 * A number keeps its own, to be copied. Here and not in each page: pages with numbers are full to their last bytes.
 */
const held = sheetOf(`:is([href^="/"],[href^="#"],[href^="${location.origin}/"]){-webkit-touch-callout:none}`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, held];

/**
 * Says how a page's coming goes, above the bar, from the first tap on. It stays where it is while pages change, so that it is heard.
 * Its looks are set through the object model: they must not wait for a sheet, which some browsers cannot make.
 */
const status = document.createElement('div');
status.className = 'above-bar';
status.setAttribute('role', 'status');
status.style.cssText = 'position:fixed;inset:auto 0 var(--bar);z-index:3;background:var(--color-text);color:var(--color-page)';
const say = (text: string, again?: () => void): void => {
  status.textContent = text;
  status.style.padding = text === '' ? '0' : '12px 20px';
  if (again) {
    const button = document.createElement('button');
    button.className = 'button';
    button.style.marginInlineStart = '1rem';
    button.textContent = words().again;
    button.addEventListener('click', again);
    status.append(button);
  }
  // On a page made larger by two fingers it is laid where she sees it (pinched.ts).
  dispatchEvent(new Event('said'));
};

/** The name of a place within a page. What no name can be is none. */
const placeNamed = (hash: string): string => {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
};

/** Moves sight and focus to a place within the page, and opens what is closed around it. @returns whether it is there */
const jump = (hash: string): boolean => {
  const place = document.getElementById(placeNamed(hash));
  if (!place) return false;
  for (let around: Element | null = place; around; around = around.parentElement) if (around instanceof HTMLDetailsElement) around.open = true;
  place.scrollIntoView();
  focusOn(place);
  return true;
};

const focusOn = (place: HTMLElement): void => {
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
};

/** One way back, on the page: to the page before, under its name. A page that has no such link is given one. */
const layWayBack = (): void => {
  const before = left[left.length - 1];
  if (!before) return;
  let link = document.querySelector<HTMLAnchorElement>('main .back a');
  if (!link) {
    const line = document.createElement('p');
    line.className = 'wrap back';
    link = document.createElement('a');
    line.append(link);
    (document.querySelector('main') ?? document.body).prepend(line);
  }
  link.href = before.address;
  const name = document.createElement('span');
  name.lang = before.lang;
  name.textContent = before.name;
  const [start = '', end = ''] = words().back.split('{{to}}');
  link.replaceChildren(start, name, end);
  link.dataset['back'] = '';
};

/**
 * Puts a page in the place of the one that is there: its language, where its exit leads, its styles, its whole body; its scripts begin.
 * @param isBack whether its own "Back" led to it: the search then has what was typed
 */
const put = ({ page, sheets }: Parsed, address: URL, isBack: boolean): void => {
  const { body } = document;
  root.lang = page.documentElement.lang;
  const [exit, itsExit] = [document, page].map((one) => one.querySelector<HTMLScriptElement>('script[data-to]')?.dataset);
  for (const [name, value] of Object.entries(itsExit ?? {})) if (exit) exit[name] = value;
  for (const { name } of [...body.attributes]) body.removeAttribute(name);
  for (const { name, value } of page.body.attributes) body.setAttribute(name, value);
  body.dataset['address'] = address.href;
  if (isBack) body.dataset['returned'] = '';
  // A program of hers may have put all that was there into something of its own, and goes with it: what comes stands beside this.
  if (status.parentNode !== body) body.append(status);
  for (const old of [...body.childNodes]) if (old !== status) old.remove();
  status.before(...page.body.childNodes);
  for (const style of document.querySelectorAll('style')) style.remove();
  document.adoptedStyleSheets = [...sheets, held];
  layWayBack();
  dispatchEvent(new Event('pageshown'));
  // A module that has run does not run again: what it started was told just now.
  for (const { src } of document.querySelectorAll<HTMLScriptElement>('script[type="module"][src]'))
    // left: what comes begins nothing once she has left (each-page.ts)
    import(/* @vite-ignore */ src).catch(() => undefined);
};

/** Reads a page. Its styles are taken out before: the policy of the page that is there refuses each of them aloud. */
const parsed = (text: string): Parsed => {
  const sheets: CSSStyleSheet[] = [];
  const rest = text.replace(/<style(?: media="([^"]*)")?[^>]*>([^]*?)<\/style>/g, (_, media: string | undefined, code: string) => {
    sheets.push(sheetOf(code, media));
    return '';
  });
  return { page: new DOMParser().parseFromString(rest, 'text/html'), sheets };
};

/** What a page of numbers is kept by, for this visit. */
const keyOf = ({ origin, pathname }: URL): string => origin + pathname;

/**
 * Fetches a page past the browser's own cache.
 * @param led how many pages have led on to it
 */
const fetched = async (address: URL, signal: AbortSignal, led = 0): Promise<Parsed> => {
  const answer = await stillHere(fetch(address, { cache: 'no-store', credentials: 'same-origin', referrerPolicy: 'no-referrer', signal }));
  const text = await stillHere(answer.text());
  const found = parsed(text);
  const { page } = found;
  const [, onwards] = /url=(.+)$/i.exec(page.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content') ?? '') ?? [];
  if (onwards !== undefined && led < WAYS_ON) return stillHere(fetched(new URL(onwards, address), signal, led + 1));
  // No page of ours, such as what a hotel's network answers to everything. Nor half of one, with half of the numbers.
  if (!page.querySelector('.bar [data-exit]') || !text.includes('</html>')) throw new Error('not a page of this site');
  if (page.body.dataset['discreet'] !== undefined && answer.ok) seen.set(keyOf(address), text);
  return found;
};

/** Letters of a heading that a link can hold; the page's quiet title is short. */
const SHORT = 48;
/** What the page that is shown is called. */
const nameOf = (): string => {
  const heading = document.querySelector('h1')?.textContent.trim() ?? '';
  return heading.length > SHORT ? (document.body.dataset['quietTitle']?.split(' · ')[0] ?? heading) : heading;
};

/** Says that the page is shown as it was seen before, and of which day it is. */
const sayAsSeen = (): void => {
  const made = document.querySelector<HTMLElement>('[data-made]')?.dataset['made'];
  if (made === undefined) throw new Error('A page with numbers has no day.');
  const date = new Date(made).toLocaleDateString(root.lang, { dateStyle: 'long', timeZone: 'UTC' });
  say(words().asSeen.replace('{{date}}', date));
};

/**
 * Shows a page in the place of the one that is there. A page that is slow or does not come says so, and can be asked for again; one with
 * numbers that was seen in this visit is shown as it was.
 * @param way the link that was tapped: the page's own "Back" returns to where she was in the page before
 * @param isFirst whether it is the page where the visit began, to which the browser's "Back" led from elsewhere
 */
const show = async (address: URL, way?: HTMLAnchorElement, isFirst = false): Promise<void> => {
  const back = way?.dataset['back'] === undefined ? undefined : left[left.length - 1];
  const here: Left = { address: shownAddress(), name: nameOf(), lang: root.lang, y: scrollY };
  const before = seen.get(keyOf(address));
  pending?.abort();
  const control = new AbortController();
  pending = control;
  if (!status.isConnected) document.body.append(status);
  say('');
  const slow = later(() => say(words().arriving), SLOW);
  const given = later(() => control.abort(), before === undefined ? PATIENCE : PATIENCE_WITH_SEEN);
  const lay = (page: Parsed): void => {
    if (isFirst) left = [];
    else if (back) left.pop();
    else left.push(here);
    say('');
    put(page, address, back !== undefined);
    if (address.hash !== '' && jump(address.hash)) return;
    const heading = document.querySelector('h1');
    if (heading) focusOn(heading);
    scrollTo(0, back?.y ?? 0);
  };
  try {
    const page = await stillHere(fetched(address, control.signal));
    if (pending === control) lay(page);
  } catch {
    if (pending !== control) return;
    if (before !== undefined) {
      lay(parsed(before));
      sayAsSeen();
    } else say(words().notArrived, () => void show(address, way, isFirst));
  } finally {
    clearTimeout(slow);
    clearTimeout(given);
    if (pending === control) pending = undefined;
  }
};

/**
 * Where a tapped link of ours leads in a discreet visit: to a page, which is shown in the place of the one that is there; to a place on this
 * one; to a file, which is opened as a file.
 * @param to its address
 * @param link the link itself
 * @param first the page in which the visit began, as it came, if it is one of numbers
 */
export const go = (to: URL, link: HTMLAnchorElement, first: string): void => {
  if (first !== '') seen.set(keyOf(new URL(location.href)), seen.get(keyOf(new URL(location.href))) ?? first);
  const here = new URL(shownAddress());
  if (to.hash !== '' && keyOf(to) === keyOf(here)) jump(to.hash);
  else if (isPage(to.href)) void show(to, link);
  else location.replace(to);
};

onLeft(() => {
  pending?.abort();
  left = [];
  seen.clear();
});
// Out of the browser's memory the first page of the visit is shown, and nothing leads on from it. Without a network what is there stays.
addEventListener('pagehide', () => {
  pending?.abort();
  left = [];
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && document.body.dataset['address'] !== undefined) void show(new URL(location.href), undefined, true);
});
